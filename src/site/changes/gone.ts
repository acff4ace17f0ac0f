/** Pages that moved or are gone, as the pages at their old addresses tell of them. */
import { nearestPage, pagesOf } from '../../model/decisions/changes.ts';
import { noticeAddress, pageAddress } from '../../model/address.ts';
import type { ChangeRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { fragment, parseId } from '../../clause/id.ts';
import { speakPart } from '../../clause/speech.ts';
import { clausePlace } from '../../words/notice.ts';
import { shortTitle } from '../../words/labels.ts';
import { show } from '../../text/marks/display.ts';

/** The changes that took a page from its address. */
export const goneOf = ({ changes }: NoticeIndex): ChangeRecord[] => changes.filter(({ kind }) => kind !== 'changed');

/** Fragments of the clauses that moved to a page: browsers bring them along. */
export function formerFragments({ notice, changes }: NoticeIndex, url: string): string[] {
  const home = noticeAddress(notice.slug);
  return changes
    .filter(({ kind, to }) => kind === 'moved' && to === url)
    .map(({ address }) => address.slice(home.length, -1))
    .filter((id) => parseId(id) !== null)
    .map(fragment);
}

/** What stands at an address, in words: a clause's place, an organisation's name; else the address. */
export function nameOf(index: NoticeIndex, address: string): string {
  const { notice, clauses, orgs } = index;
  if (address === noticeAddress(notice.slug)) return shortTitle(notice);
  const clause = clauses.find(({ url }) => url === address);
  if (clause) return clausePlace(index, clause);
  const org = orgs.find(({ url }) => url === address);
  if (org) return show(org.name).text;
  const part = notice.parts.find(({ url }) => url === address);
  return part ? speakPart(part) : address;
}

/** The nearest page above one that is gone. */
export function above(index: NoticeIndex, { address }: ChangeRecord): string {
  const { slug } = index.notice;
  const nearest = nearestPage(pagesOf(index), address.slice(noticeAddress(slug).length));
  return nearest === '' ? noticeAddress(slug) : pageAddress(slug, nearest.slice(0, -1));
}
