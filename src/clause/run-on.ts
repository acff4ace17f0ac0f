/**
 * A notice without line breaks: where its paragraphs begin. First its frame is found — number, addressees, signature,
 * date, list of annexes, 附件N with the title that the list gives — then, in each stretch between, what is numbered.
 */
import { LETTERS } from '../lexicon/document-kinds.ts';
import { YEAR_AND_NUMBER } from '../lexicon/document-numbers.ts';
import { SIGNING_ENDING } from '../lexicon/organisations.ts';
import { anyOf } from '../lexicon/words.ts';
import { CHINESE_NUMERAL } from '../text/numerals.ts';
import { readMarker, SCHEMES } from './markers.ts';

/** `…的通知红政办发〔2023〕11号`: what stands before the year is cut where the title ends. */
const DOCUMENT_NUMBER = new RegExp(
  `(?<=${anyOf(LETTERS)}|文件)[(（]?(?:(?!的|通知)\\p{Script=Han}){2,12}${YEAR_AND_NUMBER}[)）]?`,
  'u',
);
const ADDRESSEES = /^[^。；;《》]{2,200}?[:：]/;
/** A date that ends a letter: it stands after the issuer's name, and more text follows. */
const CLOSING_DATE = /\d{4}年\d{1,2}月\d{1,2}日(?=[^\d，,、。；;前止起至])/g;
/** A signature alone after a full stop; 经县人民政府2023年3月1日研究 is none. */
const SIGNATURE = new RegExp(`(?<=。)(?![经由自于据按])\\p{Script=Han}{2,25}${SIGNING_ENDING}$`, 'u');
/** The full stop before it, 25 characters and the word that ends it. */
const LONGEST_SIGNATURE = 32;
/** No notice has more annexes; a longer list in a line without breaks is something else. */
const MOST_ANNEXES = 200;
const ANNEX_LIST = /附件[:：](?=\s*1[.．、])/;
/** An annex that no list names: its mark follows the end of a sentence. */
const ANNEX_MARK = new RegExp(`(?<=[。）)])附件(?:${CHINESE_NUMERAL}|[0-9]{1,2})(?=\\p{Script=Han})(?![所中的])`, 'gu');
/** A heading without a full stop that the next enumerator follows at once: `二、主要目标(一)经济运行…`. */
const MOST_HEADING = 30;

/**
 * Offsets where an enumerator continues the numbering: the next number of an open level, or number one of a
 * deeper one, after the end of a sentence or of a heading without one. `7.5%` and 公路一、二期 continue nothing.
 */
function numberedStarts(text: string): number[] {
  const starts: number[] = [];
  const open: { rank: number; value: number }[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!/[第一二三四五六七八九十(（\d０-９①-⑳]/.test(text.charAt(at))) continue;
    if (at > 0 && /[\d０-９.．一二三四五六七八九十第]/.test(text.charAt(at - 1))) continue;
    const marker = readMarker(text.slice(at, at + 12));
    if (marker?.start !== 0) continue;
    const level = open.findLastIndex((entry) => entry.rank <= marker.rank);
    const sibling = open[level]?.rank === marker.rank ? open[level] : undefined;
    const expected = sibling ? sibling.value + 1 : 1;
    const before = text.slice(last, at);
    // `(一)各方协同,保安全1.带头抓安全`
    const deeper = !sibling && level === open.length - 1;
    const boundary =
      at === 0 ||
      /[。！？；;:：)）”》\s]/.test(text.charAt(at - 1)) ||
      (open.length > 0 && before.length <= MOST_HEADING && !(deeper ? /。/ : /[。，,]/).test(before));
    if (marker.value !== expected || !boundary) continue;
    open.splice(sibling ? level : level + 1, open.length, { rank: marker.rank, value: marker.value });
    starts.push(at);
    last = at;
  }
  return starts;
}

/** The outermost scheme must be counted to two, or what looks like enumerators is a list in prose. */
function isNumbered(text: string, starts: readonly number[]): boolean {
  const ranks = starts.map((start) => readMarker(text.slice(start, start + 12))?.rank ?? SCHEMES.length);
  const outermost = ranks.reduce((least, rank) => Math.min(least, rank), SCHEMES.length);
  return ranks.filter((rank) => rank === outermost).length >= 2;
}

/** Document number and addressees, which stand before the first full stop. */
function headStarts(text: string): number[] {
  const head = text.slice(0, text.search(/。|$/));
  const number = DOCUMENT_NUMBER.exec(head);
  if (!number) return [];
  const after = number.index + number[0].length;
  const addressees = ADDRESSEES.exec(head.slice(after))?.[0].length ?? 0;
  return [number.index, after, after + addressees];
}

/** Signature and date of the letter, and the title of the plan that follows if the letter gives it in 《》. */
function closingStarts(text: string): number[] {
  const issuer = /^[^。:：]{3,40}?(?=关于)/.exec(text)?.[0];
  for (const { 0: date, index } of text.matchAll(CLOSING_DATE)) {
    const before = text.slice(0, index);
    const signature =
      issuer !== undefined && before.endsWith(issuer) ? issuer : SIGNATURE.exec(before.slice(-LONGEST_SIGNATURE))?.[0];
    if (signature === undefined) continue;
    const after = index + date.length;
    const issued = [...before.matchAll(/《([^《》]+(?:《[^《》]*》[^《》]*)*)》/g)].map(([, title = '']) => title);
    const title = issued.find((known) => text.startsWith(known, after)) ?? '';
    return [index - signature.length, index, after, after + title.length];
  }
  return [];
}

/** `附件:1.红岩县重点任务清单2.…`, and each 附件N that is followed by the title which the list gives. */
function annexStarts(text: string): number[] {
  const list = ANNEX_LIST.exec(text);
  if (!list) return [...text.matchAll(ANNEX_MARK)].flatMap(({ 0: mark, index }) => [index, index + mark.length]);
  const from = list.index + list[0].length;
  const starts = [list.index, from];
  const items = text.slice(from, from + text.slice(from).search(/附件\s*[0-9一]|$/));
  const numbered = numberedStarts(items);
  for (const [i, start] of numbered.slice(0, MOST_ANNEXES).entries()) {
    const title = items.slice(start, numbered[i + 1]).replace(/^\d+[.．、]\s*/, '');
    const marks = [
      `附件${i + 1}`,
      `附件${SCHEMES.find(({ name }) => name === 'first')
        ?.make(i + 1)
        .slice(0, -1)}`,
    ];
    const at = marks.map((mark) => text.indexOf(mark + title, from + items.length)).find((found) => found >= 0);
    const mark = marks.find((known) => at !== undefined && text.startsWith(known, at)) ?? '';
    if (at !== undefined) starts.push(at, at + mark.length, at + mark.length + title.length);
  }
  return starts;
}

/** Offsets where paragraphs begin in a text without line breaks; empty when it is one paragraph. */
export function runOnStarts(text: string): number[] {
  const frame = [...new Set([0, ...headStarts(text), ...closingStarts(text), ...annexStarts(text)])].sort(
    (a, b) => a - b,
  );
  const numbered = frame.flatMap((start, i) => {
    const stretch = text.slice(start, frame[i + 1]);
    const starts = numberedStarts(stretch);
    return starts.length > 1 && isNumbered(stretch, starts) ? starts.map((at) => start + at) : [];
  });
  return numbered.length === 0 ? [] : [...frame, ...numbered];
}
