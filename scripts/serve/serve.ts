/**
 * Serves a built site as its host would: directories by their index.html, the headers of its `_headers` file, the moves of its `_redirects`, brotli
 * for who takes it, 404.html with status 404. Run directly: `node scripts/serve/serve.ts [folder]`, on PORT (4321).
 */
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import sirv from 'sirv';
import { contentType, isText, mediaType } from '../../src/text/media-types.ts';
import { headersFor, parseHeaders } from './headers-file.ts';
import { parseRedirects } from './redirects-file.ts';

export interface Served {
  /** `http://127.0.0.1:4321` */
  origin: string;
  close: () => Promise<void>;
}

const compress = promisify(brotliCompress);
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file for a path; null when there is none. Never outside the folder, and not the host's own `_headers` and `_redirects`. */
function findFile(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const path = join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  const own = ['_headers', '_redirects'].some((name) => path === join(folder, name));
  return path.startsWith(folder + sep) && !decoded.includes('\0') && !own && isFile(path) ? path : null;
}

/** Brotli of files, made once for each version of a file. */
function makeCompressor() {
  const made = new Map<string, Promise<Buffer>>();
  return (path: string): Promise<Buffer> => {
    const key = `${path}\n${statSync(path).mtimeMs}`;
    const found = made.get(key) ?? readFile(path).then((bytes) => compress(bytes));
    made.set(key, found);
    return found;
  };
}

/** What the host's own file says; nothing where there is none. */
function readOwn(folder: string, name: string): string {
  const path = join(folder, name);
  return isFile(path) ? readFileSync(path, 'utf8') : '';
}

/** The request handler of a folder. The host's own files are read at each request: tests serve the folder before it is built. */
function makeHandler(folder: string) {
  const compressed = makeCompressor();
  const asIs = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const known = mediaType(path) !== undefined || path.endsWith('SHA256SUMS');
      if (known && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', contentType(path));
    },
  });
  const send = async (request: IncomingMessage, response: ServerResponse, path: string, status: number) => {
    const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = brotli ? await compressed(path) : await readFile(path);
    // What _headers says of a file is not said of the page that tells it is missing.
    if (status !== 200 || !response.hasHeader('Content-Type')) {
      response.setHeader('Content-Type', contentType(path));
    }
    response.setHeader('Vary', 'Accept-Encoding');
    if (brotli) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', body.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const headers = headersFor(parseHeaders(readOwn(folder, '_headers')), pathname);
    headers.forEach((value, name) => response.setHeader(name, value));
    const path = findFile(folder, pathname);
    const moved = parseRedirects(readOwn(folder, '_redirects')).get(pathname);
    if (moved !== undefined) response.writeHead(301, { Location: moved + search }).end();
    else if (path === null && !pathname.endsWith('/') && findFile(folder, `${pathname}/`)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else if (path === null) {
      const page = findFile(folder, '/404.html');
      if (page === null) response.writeHead(404).end();
      else await send(request, response, page, 404);
    } else if (isText(path) && request.headers.range === undefined) await send(request, response, path, 200);
    else asIs(request, response);
  };
}

/** Serves `folder` on a port (0: any that is free) of one address, or of all; rejects when the port is taken. */
export async function serve(
  folder: string,
  { port = 0, host }: { port?: number; host?: string } = {},
): Promise<Served> {
  const handle = makeHandler(resolve(folder));
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen({ port, host }, done);
  });
  const bound = server.address() as AddressInfo;
  return {
    origin: `http://${host ?? 'localhost'}:${bound.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The port that PORT asks for, else 4321; throws on what is no port. */
export function wantedPort(): number {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`Expected a port from 0 to 65535 in PORT, found ${process.env['PORT']}`);
  }
  return port;
}

if (import.meta.main) {
  const { origin } = await serve(process.argv[2] ?? 'dist', { port: wantedPort() });
  console.log(`Serving at ${origin}/`);
}
