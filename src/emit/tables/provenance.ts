/** What goes with every table of a notice: whose plan it is, where a row stands, and that it is not official. */
import { speakPart } from '../../clause/speech.ts';
import { noticeAddress } from '../../model/address.ts';
import { campaignWords } from '../../words/campaigns.ts';
import type { ClauseRecord, NoticeRecord, ResponsibilityRecord, RoleRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { Column } from '../../table/table.ts';
import { UNOFFICIAL } from '../../words/imprint.ts';

/** The notes above a table: its subject, the notice, what in it is ours, and what the site does not record. */
export function notesOf(notice: NoticeRecord, subject: string, what: string, ours: readonly string[]): string[] {
  const { title, issuer, documentNumber, issuedOn, planYear, sha256 } = notice;
  return [
    `${subject}${planYear === null ? '' : `，${planYear}年度方案`}`,
    [issuer, title, documentNumber, issuedOn].filter((words) => words !== null).join('，'),
    ...ours,
    `本站不记录${what}是否完成、是否仍然有效。${UNOFFICIAL}。`,
    `原文文件 SHA-256：${sha256}`,
  ];
}

/** Of such notes those that say what in the table is ours. */
export const oursIn = (notes: readonly string[]): string[] => notes.slice(2, -2);

/** What a file of the whole notice says of itself: that it is not official, its address, the source's hash. */
export function officialNote(notice: NoticeRecord, site: URL | undefined): string[] {
  const home = noticeAddress(notice.slug);
  return [`${UNOFFICIAL}。${site ? new URL(home, site).href : home}`, `原文文件 SHA-256：${notice.sha256}`];
}

/** The title of a clause's campaign; the plan's kind, 总体方案, where it stands there; null elsewhere. */
export function campaignTitle(index: NoticeIndex, clause: ClauseRecord): string | null {
  const campaign = index.campaign(clause.campaign ?? '');
  const part = index.part(clause.part);
  return campaign?.title ?? (part.kind === 'plan' ? speakPart(part) : null);
}

/** Columns as a notice has them: that of campaigns is headed by what they are called, and left out where there are none. */
export function columnsFor<C extends Pick<Column, 'key' | 'title'>>(notice: NoticeRecord, columns: readonly C[]): C[] {
  const words = campaignWords(notice);
  return columns
    .filter(({ key }) => words !== null || key !== 'campaign')
    .map((column) => (words && column.key === 'campaign' ? { ...column, title: words.word } : column));
}

/** What of a row is ours besides these: its campaign, where the notice has any. `编号` → `编号、仗`. */
export const oursWith = (notice: NoticeRecord, words: string): string =>
  [words, campaignWords(notice)?.word].filter(Boolean).join('、');

/** Names in these roles as the attribution has them; null for nobody. */
export function namesIn(attribution: ResponsibilityRecord | undefined, ...wanted: RoleRecord['role'][]): string | null {
  const names = (attribution?.roles ?? [])
    .filter(({ role }) => wanted.includes(role))
    .map((role) => `${role.names.join('、')}${role.open ? '等' : ''}`);
  return names.length > 0 ? names.join('、') : null;
}

/** A clause's own page; `site` is the origin, without it the address is a path. */
export const addressOf = (clause: ClauseRecord, site: URL | undefined): string =>
  site ? new URL(clause.url, site).href : clause.url;
