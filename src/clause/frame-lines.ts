/** Lines of a frame that say what they are: a document number, a date, an entry of the list of annexes. */
import { YEAR_AND_NUMBER_NAMED } from '../lexicon/document-numbers.ts';
import { CHINESE_NUMERAL, parseNumeral } from '../text/numerals.ts';

/** 岳云政办发〔2023〕4号, alone in its paragraph, brackets of any kind round the year or the whole. */
export const DOCUMENT_NUMBER = new RegExp(
  `^[\\s(（]*(?<agency>\\p{Script=Han}{1,20})${YEAR_AND_NUMBER_NAMED}[\\s)）]*$`,
  'u',
);
const DATE_LINE = new RegExp(
  `^\\s*([\\d０-９]{4}|[〇零○一二三四五六七八九]{4})\\s*年\\s*([\\d０-９]{1,2}|${CHINESE_NUMERAL})\\s*月\\s*([\\d０-９]{1,2}|${CHINESE_NUMERAL})\\s*日\\s*$`,
);
export const ANNEX_LIST_MARK = /^\s*附\s*件\s*[:：]/;

/** The date of a line that holds nothing else, as YYYY-MM-DD; null when it holds something else or no day: 2月30日. */
export function readDateLine(line: string): string | null {
  const match = DATE_LINE.exec(line);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((numeral) => parseNumeral(numeral.replaceAll('○', '〇')));
  if (!year || !month || !day || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return [String(year).padStart(4, '0'), ...[month, day].map((step) => String(step).padStart(2, '0'))].join('-');
}

/** What the list of annexes says: number and title of each. An unnumbered single annex is number 1. */
export function readAnnexListItem(line: string): { number: number; title: string } | null {
  const rest = line.replace(ANNEX_LIST_MARK, '').trim();
  if (rest === '') return null;
  const numbered = /^([0-9０-９]{1,3})\s*[.．、]\s*(\S.*)$/.exec(rest);
  const title = (numbered?.[2] ?? rest).replace(/[。；;，,]$/, '').trim();
  return { number: numbered?.[1] === undefined ? 1 : (parseNumeral(numbered[1]) ?? 1), title };
}
