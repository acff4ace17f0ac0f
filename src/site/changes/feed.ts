/** Slips and changes as Atom (RFC 4287), for who wants to hear of corrections. */
import { Feed, type Item } from 'feed';
import { noticeAddress, pageAddress } from '../../model/address.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { SITE } from '../../site-config.ts';
import { UNOFFICIAL } from '../../words/imprint.ts';
import { nameOf } from './gone.ts';
import { CHANGE_WORDS, changeFragment, noteFragment, noteWords } from './notes.ts';
import { clausePlace } from '../../words/notice.ts';
import { shortTitle } from '../../words/labels.ts';
import { byCode } from '../../text/strings/collate.ts';

/** `/yyzbf-2023-4/notes.xml` */
export const feedAddress = (slug: string): string => `${noticeAddress(slug)}notes.xml`;

/** The package says that titles and summaries are HTML; ours are plain words. */
const asHtml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface FeedEntry {
  fragment: string;
  link: string;
  on: string;
  title: string;
  summary: string;
}

function noteEntries(index: NoticeIndex): FeedEntry[] {
  return index.notes.map((note) => {
    const clause = index.clause(note.clause);
    const { quote, kind, suspected, remark } = noteWords(index, note);
    return {
      fragment: noteFragment(note),
      link: `${clause.url}#notes`,
      on: note.on,
      title: `校勘：${clausePlace(index, clause)}“${quote}”`,
      summary: `${kind}${suspected ? '（存疑）' : ''}。${remark}`,
    };
  });
}

function changeEntries(index: NoticeIndex): FeedEntry[] {
  return index.changes.map((change) => ({
    fragment: changeFragment(change),
    link: change.to ?? change.address,
    on: change.on,
    title: `更正：${nameOf(index, change.to ?? change.address)}，${CHANGE_WORDS[change.kind]}`,
    summary: change.note,
  }));
}

/**
 * The newest first, each with its place on the page of slips as its id. Dates are the data's own, so that two builds
 * are the same. An id and a link must be whole addresses, so a site whose origin is not known has no feed.
 */
export function notesFeed(index: NoticeIndex, site: URL): string {
  const { slug } = index.notice;
  const page = new URL(pageAddress(slug, 'notes'), site).href;
  const entries = [...noteEntries(index), ...changeEntries(index)].sort((a, b) => byCode(b.on, a.on));
  const newest = entries[0];
  if (!newest) throw new Error(`${slug} has no slips and no changes to tell`);
  const feed = new Feed({
    id: page,
    link: page,
    feed: new URL(feedAddress(slug), site).href,
    title: `校勘和更正 - ${shortTitle(index.notice)} - ${SITE.name}`,
    description: `原文一字不改，这里只记可能的差错和本站的更正。${UNOFFICIAL}。`,
    author: { name: SITE.name },
    updated: new Date(newest.on),
    generator: false,
  });
  for (const { fragment, link, on, title, summary } of entries) {
    const item: Item = {
      id: `${page}#${fragment}`,
      link: new URL(link, site).href,
      date: new Date(on),
      title: asHtml(title),
      description: asHtml(summary),
    };
    feed.addItem(item);
  }
  return feed.atom1();
}
