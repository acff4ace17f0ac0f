/**
 * The frame of a notice: which paragraphs open a part, which are titles, number, addressees, signature, date and
 * list of annexes, and which are left as body. Rules of GB/T 9704—2012 7.2 and 7.3, never line numbers.
 */
import { DOCUMENT_KINDS, ISSUED, titleEndsIn } from '../lexicon/document-kinds.ts';
import { SIGNING_ENDING } from '../lexicon/organisations.ts';
import { CHINESE_NUMERAL, parseNumeral } from '../text/numerals.ts';
import { ANNEX_LIST_MARK, DOCUMENT_NUMBER, readAnnexListItem, readDateLine } from './frame-lines.ts';
import { readMarker } from './markers.ts';
import type { FrameRole, PartKind } from './nodes.ts';
import type { Paragraph } from './paragraphs.ts';

export interface FramedParagraph extends Paragraph {
  /** Null for the body: clauses. */
  role: FrameRole | null;
}

export interface FramedPart {
  kind: PartKind;
  number: number | null;
  paragraphs: FramedParagraph[];
}

/** Both are of a line without white space round it. */
const ANNEX_MARK = new RegExp(`^附\\s*件(?:\\s*(${CHINESE_NUMERAL}|[0-9０-９]{1,3}))?(?:\\s*[:：])?$`);
const ANNEX_MARK_AND_TITLE = new RegExp(
  `^附\\s*件\\s*(${CHINESE_NUMERAL}|[0-9０-９]{1,3})(?:\\s*[:：.．、]|\\s)\\s*([^。；;\\s][^。；;]{1,79})$`,
);
const ANNEX_LIST_ITEM = /^\s*[0-9０-９]{1,3}\s*[.．、]\s*\S/;
/** (此件公开发布), (联系人:…) below the date: 附注, GB/T 9704—2012 7.3.7. */
const NOTE_LINE = /^\s*[(（][^()（）]*[)）]\s*$/;
/** What a title ends with, and that of what a letter issues. */
const KIND_OF_DOCUMENT = titleEndsIn(DOCUMENT_KINDS);
const ISSUED_KIND = titleEndsIn(ISSUED);
const ORGAN = new RegExp(`${SIGNING_ENDING}\\s*$`);

/** No title takes more lines, no head more paragraphs; what goes on longer is text in short lines. */
const MOST_LINES = 12;
const MOST_HEAD = 60;

const text = (paragraph: Paragraph | undefined) => paragraph?.text.trim() ?? '';
const isTitleLike = (line: string) =>
  line !== '' &&
  line.length <= 80 &&
  !/[。；;]/.test(line) &&
  !/[:：]$/.test(line) &&
  !readMarker(line) &&
  !line.includes('\t');

interface AnnexMark {
  number: number | null;
  /** The title stands on the same line. */
  titled: boolean;
}

function readAnnexMark(paragraphs: readonly Paragraph[], at: number): AnnexMark | null {
  const line = text(paragraphs[at]);
  const next = text(paragraphs[at + 1]);
  const mark = ANNEX_MARK.exec(line);
  if (mark) {
    // `附件:` over a numbered list names the annexes; it does not open one.
    if (mark[1] === undefined && (ANNEX_LIST_MARK.test(line) || ANNEX_LIST_ITEM.test(next))) return null;
    return { number: mark[1] === undefined ? null : parseNumeral(mark[1]), titled: false };
  }
  const titled = ANNEX_MARK_AND_TITLE.exec(line);
  if (!titled?.[1]) return null;
  // 附件1:… 附件2:… line by line, or above the signature, is a list of annexes.
  const listed = (other: string) =>
    ANNEX_MARK_AND_TITLE.test(other) || readDateLine(other) !== null || (ORGAN.test(other) && !readMarker(other));
  if (next === '' || listed(next) || ANNEX_MARK_AND_TITLE.test(text(paragraphs[at - 1]))) return null;
  return { number: parseNumeral(titled[1]), titled: true };
}

function setRole(part: FramedParagraph[], at: number, role: FrameRole): void {
  const paragraph = part[at];
  if (paragraph) paragraph.role = role;
}

/** Marks the title that starts at `from`; returns where it ends. `known` is the title that the list of annexes gives. */
function markTitle(part: FramedParagraph[], from: number, known: string | null): number {
  let at = from;
  let title = '';
  while (part[at]?.role === 'blank') at += 1;
  for (const end = at + MOST_LINES; at < Math.min(end, part.length) && part[at]?.role !== 'blank'; at += 1) {
    const line = text(part[at]);
    const joined = title + line;
    const fits = known?.replace(/\s/g, '').startsWith(joined.replace(/\s/g, '')) ?? false;
    const subtitle = title !== '' && NOTE_LINE.test(line);
    const done = title !== '' && (title === known || (KIND_OF_DOCUMENT.test(title) && !fits));
    if (subtitle) {
      setRole(part, at, 'title');
      return at + 1;
    }
    if (done || (!fits && (!isTitleLike(line) || readDateLine(line) || DOCUMENT_NUMBER.test(line)))) return at;
    setRole(part, at, 'title');
    title = joined;
  }
  return at;
}

/** Title block of a letter: 发文机关, title, number in any order, then 主送机关. */
function markLetterHead(part: FramedParagraph[]): void {
  let at = 0;
  let complete = false;
  const head = part.slice(0, MOST_HEAD);
  for (; at < head.length; at += 1) {
    const line = text(part[at]);
    if (line === '') continue;
    if (DOCUMENT_NUMBER.test(line)) setRole(part, at, 'documentNumber');
    else if (complete && !NOTE_LINE.test(line)) break;
    else if (!isTitleLike(line) || readDateLine(line)) break;
    else {
      const ahead = head.slice(at + 1).find((next) => text(next) !== '' && !DOCUMENT_NUMBER.test(next.text));
      setRole(part, at, ORGAN.test(line) && /^\s*关于/.test(text(ahead)) ? 'issuer' : 'title');
      complete = KIND_OF_DOCUMENT.test(line);
    }
  }
  const line = text(part[at]);
  if (
    /[:：]$/.test(line) &&
    !/[。；;]/.test(line) &&
    !readMarker(line) &&
    !/(?:如下|以下|下列|下述)[:：]$/.test(line)
  ) {
    setRole(part, at, 'addressees');
  }
}

/** The list of annexes, from `附件:` to its last item. */
function markAnnexList(part: FramedParagraph[]): void {
  for (let at = 0; at < part.length; at += 1) {
    const line = text(part[at]);
    const titled = ANNEX_MARK_AND_TITLE.test(line) && part[at]?.role === null;
    if (titled) setRole(part, at, 'annexListItem');
    if (!ANNEX_LIST_MARK.test(line) || part[at]?.role !== null) continue;
    setRole(part, at, readAnnexListItem(line) ? 'annexListItem' : 'annexListMark');
    while (ANNEX_LIST_ITEM.test(text(part[at + 1]))) {
      at += 1;
      setRole(part, at, 'annexListItem');
    }
  }
}

/** Date lines, the signature above each, a note below. */
function markClosing(part: FramedParagraph[]): void {
  for (let at = 0; at < part.length; at += 1) {
    if (part[at]?.role !== null || readDateLine(text(part[at])) === null) continue;
    setRole(part, at, 'date');
    for (let above = at - 1; above > 0; above -= 1) {
      const line = text(part[above]);
      if (line === '') continue;
      if (part[above]?.role !== null || line.length > 40 || /[，,。；;：:、]/.test(line) || readMarker(line)) break;
      setRole(part, above, 'signature');
    }
    if (part[at + 1]?.role === null && NOTE_LINE.test(text(part[at + 1]))) setRole(part, at + 1, 'note');
  }
}

/** Where the letter ends: after its date line and note, or before the line that repeats the title in 《》. */
function letterEnd(head: readonly FramedParagraph[]): number {
  let date = head.findIndex((paragraph) => readDateLine(text(paragraph)) !== null);
  if (date >= 0) {
    while (NOTE_LINE.test(text(head[date + 1])) || text(head[date + 1]) === '') {
      if (date + 1 >= head.length) return head.length;
      date += 1;
    }
    return date + 1;
  }
  const opening = head.slice(0, 6).map(text).join('');
  const [from, to] = [opening.indexOf('《'), opening.lastIndexOf('》')];
  const issued = from >= 0 && from + 1 < to ? opening.slice(from + 1, to) : null;
  const title = issued === null ? -1 : head.findIndex((paragraph) => text(paragraph) === issued);
  return title > 0 ? title : head.length;
}

/** A first part without addressees whose title names no letter is the plan itself, issued without a letter. */
function isLetter(part: readonly FramedParagraph[]): boolean {
  if (part.some(({ role }) => role === 'addressees')) return true;
  const title = part
    .filter(({ role }) => role === 'title')
    .map(text)
    .join('');
  return !ISSUED_KIND.test(title);
}

/** Parts in the source's order, every paragraph in exactly one, each with its role in the frame or null. */
export function readFrame(paragraphs: readonly Paragraph[]): FramedPart[] {
  const all = paragraphs.map((paragraph): FramedParagraph => ({
    ...paragraph,
    role: paragraph.text.trim() === '' ? 'blank' : null,
  }));
  const marks = all.flatMap((_, at) => {
    const mark = readAnnexMark(paragraphs, at);
    return mark ? [{ at, ...mark }] : [];
  });
  const head = all.slice(0, marks[0]?.at ?? all.length);
  const end = letterEnd(head);
  const first = head.slice(0, end);
  const rest = head.slice(end);
  markLetterHead(first);
  const parts: FramedPart[] = [
    { kind: isLetter(first) || rest.length > 0 ? 'letter' : 'plan', number: null, paragraphs: first },
  ];
  if (rest.length > 0) {
    markTitle(rest, 0, null);
    parts.push({ kind: 'plan', number: null, paragraphs: rest });
  }
  for (const part of parts) {
    markAnnexList(part.paragraphs);
    markClosing(part.paragraphs);
  }
  const titles = new Map(
    head
      .filter(({ role }) => role === 'annexListItem')
      .map((item) => readAnnexListItem(item.text))
      .flatMap((item) => (item ? [[item.number, item.title] as const] : [])),
  );
  marks.forEach((mark, i) => {
    const annex = all.slice(mark.at, marks[i + 1]?.at ?? all.length);
    const number = mark.number ?? i + 1;
    setRole(annex, 0, mark.titled ? 'title' : 'annexMark');
    if (!mark.titled) markTitle(annex, 1, titles.get(number) ?? null);
    markClosing(annex);
    parts.push({ kind: 'annex', number, paragraphs: annex });
  });
  return parts.filter((part) => part.paragraphs.length > 0);
}
