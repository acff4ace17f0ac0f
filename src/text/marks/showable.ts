/**
 * Characters that pages and files cannot hold. In the record they stay, so that the source is given back; wherever they
 * are shown or exported they are U+FFFD, one for each UTF-16 unit, so that offsets stay.
 *
 * What XML 1.0 forbids (2.2, Char), noncharacters (Unicode 23.7), halves of characters. U+000B, Word's soft line break,
 * and U+2028 and U+2029 are shown as a break inside the line.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;
const BREAK = /[\u000b\u2028\u2029]/g;
const EITHER = new RegExp(`${FORBIDDEN.source}|${BREAK.source}`, 'u');

/** Offsets of the characters that can be neither shown nor exported. */
export const forbiddenIn = (text: string): number[] =>
  EITHER.test(text) ? Array.from(text.matchAll(FORBIDDEN), ({ index }) => index) : [];

/** The text as pages and files show it; the same text where all of it can be shown. */
export function showable(text: string): string {
  if (!EITHER.test(text)) return text;
  return text.replace(FORBIDDEN, (char) => '\ufffd'.repeat(char.length)).replace(BREAK, '\n');
}

/** The same for every text of a value, keys aside; the same value where nothing changes. */
export function showableIn<T>(value: T): T {
  if (typeof value === 'string') return showable(value) as T & string;
  if (Array.isArray(value)) {
    const made = value.map((each: unknown) => showableIn(each));
    return made.some((each, i) => each !== value[i]) ? (made as T & unknown[]) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const made = Object.entries(value).map(([key, each]) => [key, showableIn(each as unknown)] as const);
  const changed = made.some(([key, each]) => each !== (value as Record<string, unknown>)[key]);
  return changed ? (Object.fromEntries(made) as T) : value;
}
