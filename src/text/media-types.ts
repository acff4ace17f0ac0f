/** Media types of what is published, by the ending of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  // The one XML file is the Atom feed (RFC 4287).
  xml: 'application/atom+xml',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  ics: 'text/calendar',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** `targets.csv` → `text/csv`, `csv` too; undefined for what is not ours to name. */
export const mediaType = (path: string): string | undefined => TYPES[path.replace(/^.*\./s, '')];

/** Whether a file is text, which travels compressed. */
export const isText = (path: string): boolean => /^text\/|json$|\+xml$/.test(mediaType(path) ?? '');

/** What a header says: text that does not say its own encoding comes with it. A name without an ending (SHA256SUMS) is plain text. */
export function contentType(path: string): string {
  const type = mediaType(path) ?? 'text/plain';
  return /^text\/(?!css|javascript)|atom/.test(type) ? `${type};charset=utf-8` : type;
}
