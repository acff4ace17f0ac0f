/** The notice as published: bytes to text, lines, line breaks and positions. Nothing is changed on the way. */
import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import { report } from './report.ts';

/** Larger than any notice by two orders of magnitude; a larger file is the wrong file. */
const MOST_BYTES = 10 * 1024 * 1024;

/** From `line` on, lines end in `text` ("" where the file ends without a break). */
export interface LineBreak {
  line: number;
  text: string;
}

export interface Source {
  /** Path as messages print it. */
  path: string;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
  bom: boolean;
  /** Lines without their breaks; `lines[0]` is line 1. */
  lines: readonly string[];
  breaks: readonly LineBreak[];
}

/** 0-based index of the first byte that is not UTF-8, found by halving: a prefix is good or bad. */
function firstBadByte(bytes: Uint8Array): number {
  const good = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (good(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Why these bytes cannot be a notice, in one line; null when they can. */
function unusable(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'Expected a notice, found an empty file: put the notice’s text in it';
  if (bytes.length > MOST_BYTES) {
    return `Expected a notice of at most ${MOST_BYTES / 1024 / 1024} MB, found ${(bytes.length / 1024 / 1024).toFixed(1)} MB: is it the right file?`;
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return 'Expected UTF-8, found UTF-16 (byte order mark at byte 1): save the file as UTF-8';
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return `Expected text, found a binary file (NUL at byte ${nul + 1}): export the notice as plain text`;
  return null;
}

function splitLines(text: string): Pick<Source, 'lines' | 'breaks'> {
  const lines: string[] = [];
  const breaks: LineBreak[] = [];
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  const push = (line: string, ending: string) => {
    lines.push(line);
    if (breaks.at(-1)?.text !== ending) breaks.push({ line: lines.length, text: ending });
  };
  for (const part of parts) {
    if (part.endsWith('\r')) push(part.slice(0, -1), '\r\n');
    else push(part, '\n');
  }
  if (last !== '' || parts.length === 0) push(last, '');
  return { lines, breaks };
}

/** Splits text that is already decoded, as tests and benchmarks have it. */
export function readText(text: string, path: string, sha256 = ''): Source {
  const bom = text.startsWith('\uFEFF');
  return { path, sha256, bom, ...splitLines(bom ? text.slice(1) : text) };
}

/**
 * Reads a notice's bytes. `source` is null, and `file` has one fatal message, when they are no text at all:
 * empty, over 10 MB, binary, UTF-16 or not UTF-8 (the byte is named).
 */
export function readSource(
  bytes: Uint8Array,
  path: string,
  file = new VFile({ path }),
): { file: VFile; source: Source | null } {
  const fail = (reason: string) => {
    report(file, { rule: 'unusable', fatal: true, reason });
    return { file, source: null };
  };
  const reason = unusable(bytes);
  if (reason !== null) return fail(reason);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const bad = firstBadByte(bytes);
    const hex = (bytes[bad] ?? 0).toString(16).padStart(2, '0').toUpperCase();
    return fail(
      `Expected UTF-8, found 0x${hex} at byte ${bad + 1}: if the file is in GB 18030, convert it (iconv -f gb18030 -t utf-8)`,
    );
  }
  if (text.trim() === '') return fail('Expected a notice, found only white space: put the notice’s text in the file');
  return { file, source: readText(text, path, createHash('sha256').update(bytes).digest('hex')) };
}

/** The break after `line` (1-based). */
function breakAfter(breaks: readonly LineBreak[], line: number): string {
  return breaks.findLast((entry) => entry.line <= line)?.text ?? '';
}

/** The whole text again, byte order mark and line breaks included: the inverse of `readText`. */
export function joinLines({ bom, lines, breaks }: Pick<Source, 'bom' | 'lines' | 'breaks'>): string {
  return (bom ? '\uFEFF' : '') + lines.map((line, i) => line + breakAfter(breaks, i + 1)).join('');
}
