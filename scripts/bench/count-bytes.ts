/** For benchmarks of search: an index served from memory that counts what travels, and Pagefind's script in Node. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Pagefind } from '../../src/client/search/engine.ts';

export interface CountedIndex {
  origin: string;
  /** Bytes sent since it was last asked. */
  take: () => number;
  close: () => void;
}

/** Serves files from memory, compressed as a host would, and counts what it sends. */
export async function serveCounted(files: ReadonlyMap<string, Uint8Array>): Promise<CountedIndex> {
  let sent = 0;
  const made = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const body = files.get(path);
    if (body) {
      // Pagefind's own files are compressed already.
      const text = ['.js', '.json'].includes(extname(path));
      if (!made.has(path)) made.set(path, text ? brotliCompressSync(body).length : body.length);
      sent += made.get(path) ?? 0;
    }
    response.writeHead(body ? 200 : 404).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const take = () => {
    const before = sent;
    sent = 0;
    return before;
  };
  return { origin, take, close: () => void server.close() };
}

export interface CountedPagefind {
  createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
}

/** Pagefind's script, loaded in Node: it wants a page's language. */
export async function loadModule(script: Uint8Array): Promise<CountedPagefind> {
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-CN' }) },
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const path = join(folder, 'pagefind.mjs');
  writeFileSync(path, script);
  try {
    return (await import(pathToFileURL(path).href)) as CountedPagefind;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An index's files by the path that they are served at. */
export const place = (base: string, files: readonly IndexFile[]) =>
  files.map(({ path, content }): [string, Uint8Array] => [`${base}${path}`, content]);
