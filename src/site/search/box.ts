/** What the header's box searches: organisations with spellings, synonyms and pinyin, those with most tasks first. */
import type { NoticeIndex } from '../../model/notice-index.ts';
import { syllables } from '../../model/build/slug.ts';
import { show } from '../../text/marks/display.ts';
import { countRoles, countWords } from '../../words/roles.ts';
import { byCode } from '../../text/strings/collate.ts';

/** As `box.json` has them: id, name, spellings, synonyms, syllables of the name parted by spaces, tasks in words. */
export type BoxEntry = [
  id: string,
  name: string,
  spellings: string[],
  synonyms: string[],
  pinyin: string,
  tasks: string,
];

export function boxEntries(index: NoticeIndex): BoxEntry[] {
  const synonyms = new Map(index.synonyms.map(({ org, words }) => [org, words]));
  return index.orgs
    .map((org) => ({ org, counts: countRoles(index.tasks(org.id)) }))
    .sort((one, other) => other.counts.total - one.counts.total || byCode(one.org.id, other.org.id))
    .map(({ org, counts }) => [
      org.id,
      show(org.name).text,
      org.aliases.map(({ name }) => name).filter((name) => name !== org.name),
      synonyms.get(org.id) ?? [],
      syllables(org.name).join(' '),
      countWords(counts),
    ]);
}
