/**
 * Serves a built site as its host would: directories by their index.html, the headers of its `_headers` file, the moves of
 * its `_redirects`, 404.html with status 404. Run directly: `node scripts/serve/serve.ts [folder]`, on PORT (4321) of HOST
 * (127.0.0.1: this machine alone).
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { headersFor, parseHeaders } from './headers-file.ts';
import { parseRedirects } from './redirects-file.ts';
import { sendFile } from './send-file.ts';

export interface Served {
  /** `http://127.0.0.1:4321` */
  origin: string;
  close: () => Promise<void>;
}

/** This machine alone: a notice that is not published yet is nobody else's to read. */
const LOOPBACK = '127.0.0.1';

/** A name that no file can have (too long, NUL in it) is no file's. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The file for a path; null when there is none. Never outside the folder, and not the host's own `_headers` and `_redirects`. */
function findFile(folder: string, pathname: string): string | null {
  // An empty step, or one with a slash in it, is no file's; hosts differ in what they make of them.
  if (/\/\/|%2f|%5c/i.test(pathname)) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const path = join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  const own = ['_headers', '_redirects'].some((name) => path === join(folder, name));
  return path.startsWith(folder + sep) && !own && isFile(path) ? path : null;
}

/** What the host's own file says; nothing where there is none. */
function readOwn(folder: string, name: string): string {
  const path = join(folder, name);
  return isFile(path) ? readFileSync(path, 'utf8') : '';
}

/** The request handler of a folder. The host's own files are read at each request: tests serve the folder before it is built. */
function makeHandler(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // Put together: `//x` is a path here, and would be a host's name before a base.
    const url = request.url?.startsWith('/') ? URL.parse(`http://localhost${request.url}`) : null;
    if (url === null) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, search } = url;
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
      else await sendFile(request, response, page, 404);
    } else await sendFile(request, response, path, 200);
  };
}

/** Where others find a server that is bound to `host`: not at the address that stands for all of them. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

/** Serves `folder` on a port (0: any that is free) of this machine alone, or of `host`; rejects when the port is taken. */
export async function serve(
  folder: string,
  { port = 0, host = LOOPBACK }: { port?: number; host?: string } = {},
): Promise<Served> {
  const handle = makeHandler(resolve(folder));
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen({ port, host }, done);
  });
  const bound = server.address() as AddressInfo;
  return {
    origin: `http://${nameOf(host)}:${bound.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The address that HOST asks for, else this machine alone. */
export function wantedHost(): string {
  const host = process.env['HOST'];
  // An empty name would be all addresses.
  return host === undefined || host === '' ? LOOPBACK : host;
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
  const { origin } = await serve(process.argv[2] ?? 'dist', { port: wantedPort(), host: wantedHost() });
  console.log(`Serving at ${origin}/`);
}
