/** Lists of words, and what regular expressions are built from them. Each entry stands once, with an example of its use. */

/** A word, or the source of a regular expression for its forms (no capturing groups), and text in which it stands. */
export interface WordEntry {
  word: string;
  example: string;
}

/** `word example` lines to entries: for lists that say nothing else of a word. */
export function entries(lines: string): WordEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', ...rest] = line.trim().split(' ');
      return { word, example: rest.join(' ') };
    });
}

/** `a|b|c`, longer ones first, so that no word hides another that begins with it. */
export function anyOf(list: Iterable<WordEntry>): string {
  const words = [...new Set(Array.from(list, ({ word }) => word))];
  return words.sort((one, other) => other.length - one.length).join('|');
}
