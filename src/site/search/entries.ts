/** What search over the shelf knows of a notice: titles, headings of clauses, organisations; not its text. */
import { noticeAddress } from '../../model/address.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { show } from '../../text/marks/display.ts';
import { clauseName } from '../../words/notice.ts';

export type ShelfEntry = [text: string, href: string];

export interface ShelfFile {
  slug: string;
  entries: ShelfEntry[];
}

/** Titles first, then headings in the notice's order, then organisations; each text once. */
export function shelfFile(index: NoticeIndex): ShelfFile {
  const { notice, clauses, orgs } = index;
  const letter = notice.parts.find(({ kind }) => kind === 'letter');
  const all: ShelfEntry[] = [
    [show(notice.title).text, (letter ?? notice.parts[0])?.url ?? noticeAddress(notice.slug)],
    ...notice.parts.map((part): ShelfEntry => [show(part.title).text, part.url]),
    ...clauses.filter(({ heading }) => heading !== null).map((clause): ShelfEntry => [clauseName(clause), clause.url]),
    ...orgs.map((org): ShelfEntry => [show(org.name).text, org.url]),
  ];
  const seen = new Set<string>();
  return { slug: notice.slug, entries: all.filter(([text]) => !seen.has(text) && seen.add(text)) };
}
