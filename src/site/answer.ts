/** A file as endpoints give it: what it is, its name's ending says. */
import { contentType } from '../text/media-types.ts';

export function fileResponse(path: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, { headers: { 'Content-Type': contentType(path) } });
}
