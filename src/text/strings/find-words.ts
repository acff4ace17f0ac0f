/** Where any of many words stand in a text, in time that grows with the text and not with the list. */
import type { TextRange } from '../spans/span.ts';

/** What tells most words apart at once; all of 区… share the first character. */
const KEY_LENGTH = 2;

/** Gives the longest of the words that stands at a place of a text. */
function longestOf(words: Iterable<string>): (text: string, at: number) => string | undefined {
  const longestFirst = [...new Set(words)].filter(Boolean).sort((one, other) => other.length - one.length);
  const byKey = Map.groupBy(longestFirst, (word) => word.slice(0, KEY_LENGTH));
  const short = longestFirst.filter(({ length }) => length < KEY_LENGTH);
  return (text, at) => {
    const found = byKey.get(text.slice(at, at + KEY_LENGTH))?.find((word) => text.startsWith(word, at));
    return found ?? short.find((word) => text.startsWith(word, at));
  };
}

/** Finds words in a text: of two that overlap the first, of two that begin at one place the longer. */
export function wordFinder(words: Iterable<string>): (text: string) => TextRange[] {
  const longestAt = longestOf(words);
  return (text) => {
    const found: TextRange[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const word = longestAt(text, at);
      if (word === undefined) continue;
      found.push({ start: at, end: at + word.length });
      at += word.length - 1;
    }
    return found;
  };
}

/** Those of the words that stand somewhere in the text where no longer one holds them: 区交通 does not in 区交通局. */
export function standingWords(words: Iterable<string>, text: string): Set<string> {
  const longestAt = longestOf(words);
  const standing = new Set<string>();
  let covered = 0;
  for (let at = 0; at < text.length; at += 1) {
    const word = longestAt(text, at);
    if (word === undefined || at + word.length <= covered) continue;
    standing.add(word);
    covered = at + word.length;
  }
  return standing;
}
