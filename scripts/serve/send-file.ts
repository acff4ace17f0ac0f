/** A file as an answer: encoded for who takes that, not sent again to who has it, in part where a part is asked for. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import { parse } from 'range-parser';
import { contentType, isText, mediaType } from '../../src/text/media-types.ts';

/** In the order in which we like them. */
const ENCODERS = {
  br: promisify<Buffer, Buffer>(brotliCompress),
  gzip: promisify<Buffer, Buffer>(gzip),
  identity: (bytes: Buffer) => Promise.resolve(bytes),
};
type Encoding = keyof typeof ENCODERS;
const ENCODINGS = Object.keys(ENCODERS) as Encoding[];

/** What travels, and its tag: of these bytes, so that parts of them fit together (If-Range). */
interface Representation {
  body: Buffer;
  etag: string;
}

const made = new Map<string, Promise<Representation>>();

async function encode(path: string, encoding: Encoding): Promise<Representation> {
  const body = await ENCODERS[encoding](await readFile(path));
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** Made once for each version of a file. */
function represent(path: string, encoding: Encoding): Promise<Representation> {
  const key = `${encoding}\n${path}\n${statSync(path).mtimeMs}`;
  const found = made.get(key) ?? encode(path, encoding);
  made.set(key, found);
  return found;
}

/** The first of ours that the request takes; the bytes as they are where it takes none. */
function encodingFor(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(ENCODINGS);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** The one part that is asked for; null for all of it, several parts and what cannot be read; 'none' where there is no such part. */
function partOf({ method, headers }: IncomingMessage, { body, etag }: Representation) {
  const condition = headers['if-range'];
  if (method !== 'GET' || headers.range === undefined || (condition !== undefined && condition !== etag)) return null;
  const { code, type, ranges } = parse(body.length, headers.range);
  if (type !== 'bytes' || (code & 1) !== 0) return null;
  if (ranges.length === 0) return 'none';
  return ranges.length === 1 ? (ranges[0] ?? null) : null;
}

function setType(response: ServerResponse, path: string, status: number): void {
  // What _headers says of a file is not said of the page that tells it is missing.
  if (status === 200 && response.hasHeader('Content-Type')) return;
  const known = mediaType(path) !== undefined || path.endsWith('SHA256SUMS');
  response.setHeader('Content-Type', known ? contentType(path) : 'application/octet-stream');
}

/** Answers with a file; conditions and parts are heeded where its status is 200. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  status: 200 | 404,
): Promise<void> {
  const text = isText(path);
  // Parts are of the file itself.
  const encoding = text && request.headers.range === undefined ? encodingFor(request) : 'identity';
  const representation = await represent(path, encoding);
  const { body, etag } = representation;
  const finish = (code: number, sent: Buffer) => {
    setType(response, path, status);
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', sent.length);
    response.writeHead(code).end(request.method === 'HEAD' ? undefined : sent);
  };
  if (text) response.setHeader('Vary', 'Accept-Encoding');
  if (status !== 200) {
    finish(status, body);
    return;
  }
  response.setHeader('ETag', etag).setHeader('Accept-Ranges', 'bytes');
  // To be asked for again: the folder may be built anew at any time.
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'max-age=0, must-revalidate');
  const part = partOf(request, representation);
  if (fresh(request.headers, { etag })) response.writeHead(304).end();
  else if (part === null) finish(200, body);
  else if (part === 'none') response.writeHead(416, { 'Content-Range': `bytes */${body.length}` }).end();
  else {
    response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${body.length}`);
    finish(206, body.subarray(part.start, part.end + 1));
  }
}
