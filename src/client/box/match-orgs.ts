/** Organisations that fit what was typed: name, spelling, synonym, pinyin or its initials. */
import type { BoxEntry } from '../../site/search/box.ts';

/** How well an entry fits: 0 is best; null is not at all. */
function rank([, name, spellings, synonyms, pinyin]: BoxEntry, typed: string): number | null {
  const names = [name, ...spellings];
  if (names.includes(typed)) return 0;
  // A place's sign in front is not typed as a rule: 发改局 for 区发改局.
  if (names.some((word) => word.slice(1) === typed) || synonyms.includes(typed)) return 1;
  if (names.some((word) => word.slice(0, 2).includes(typed.charAt(0)) && word.includes(typed))) return 2;
  if (names.some((word) => word.includes(typed))) return 3;
  if (synonyms.some((word) => word.includes(typed) || (typed.length > 2 && typed.includes(word)))) return 4;
  if (!/^[a-z]+$/.test(typed)) return null;
  const syllables = pinyin.split(' ');
  for (let from = 0; from < syllables.length; from += 1) {
    const rest = syllables.slice(from);
    const initials = rest.map((syllable) => syllable.charAt(0)).join('');
    if (rest.join('').startsWith(typed) || initials.startsWith(typed)) return from < 2 ? 2 + from : 5;
  }
  return null;
}

/** The best first; of two that fit alike, the one that stands first in the data: it has more tasks. */
export function matchOrgs(entries: readonly BoxEntry[], text: string, most = 8): BoxEntry[] {
  const typed = text.replace(/[\s']/g, '').toLowerCase();
  if (typed === '') return [];
  return entries
    .flatMap((entry) => {
      const found = rank(entry, typed);
      return found === null ? [] : [{ entry, found }];
    })
    .sort((one, other) => one.found - other.found)
    .slice(0, most)
    .map(({ entry }) => entry);
}
