/** Documents that a text names: by title, 《岳阳市医疗救助实施细则》(岳政办发〔2021〕25号), or by number alone, 财税〔2022〕41号. */
import { BEFORE_CODE, YEAR_AND_NUMBER } from '../../lexicon/document-numbers.ts';
import { bracketed } from '../../text/marks/brackets.ts';
import type { TextRange } from '../../text/spans/span.ts';
import { upTo } from '../../text/strings/trim.ts';

/** Offsets are in the text; a number in brackets behind the title belongs to it. */
export interface CitedDocument extends TextRange {
  /** What stands in 《》, verbatim. */
  title: string | null;
  /** Verbatim, without brackets round it. */
  documentNumber: string | null;
}

/** 发文字号: agency code, year in brackets of any kind, number (GB/T 9704—2012 7.2.5). */
const BEHIND = new RegExp(`^\\s*[(（]\\s*(\\p{Script=Han}{1,16}${YEAR_AND_NUMBER})\\s*[)）]`, 'u');
const BARE = new RegExp(YEAR_AND_NUMBER, 'gu');
const CODE_BEFORE = /\p{Script=Han}{1,16}$/u;
const LONGEST_CODE = 16;
/** As far as one is looked for behind a title. */
const LONGEST_NUMBER = 60;
/** All before an agency code in running text: 抓好国发…, 印发的岳发…, 省政府办公厅湘政办发…. */
const ALL_BEFORE_CODE = new RegExp(`^.*${BEFORE_CODE}`, 'u');
/** 和 between what is named before and the code; right behind a verb it is the code's: 根据和政办发〔2023〕2号 of 和县. */
const AND = /^.{2,}和/u;
/** What a list of documents goes on behind: 国办发〔2020〕1号和湘政发〔2021〕2号. */
const NAMED_BEFORE = /[号》)）\d０-９]\s*$/;
/** A form that is filled in or handed out, no document to be read: 《建设工程规划许可证》. */
const FORM = /(?:证|证书|证明|证明书|执照|合同|协议书?|申请[书表]|登记[书表]|承诺书|告知书|通知书|审批表|备案表)$/;

/** The Han of a number that end with its agency code. */
const runOf = (number: string): string => upTo(number, /[〔[［(（【]/);

/** In brackets the issuer may stand before it: (国务院办公厅国办发〔2021〕3号). */
const numberAlone = (number: string): string => number.slice(codeStart(runOf(number), ''));

function titled(text: string): CitedDocument[] {
  return bracketed(text, /《/).flatMap(({ start, end: close }) => {
    const title = text.slice(start + 1, close - 1);
    if (title.trim() === '' || FORM.test(title.trim())) return [];
    const behind = BEHIND.exec(text.slice(close, close + LONGEST_NUMBER));
    const end = close + (behind?.[0].length ?? 0);
    return { start, end, title, documentNumber: behind ? numberAlone(behind[1] ?? '') : null };
  });
}

/** Where the agency code begins in the run of Han that ends with it; `before` is the text before the run. */
function codeStart(run: string, before: string): number {
  const verb = ALL_BEFORE_CODE.exec(run)?.[0].length ?? 0;
  const rest = run.slice(verb);
  if (verb === 0 && rest.startsWith('和') && NAMED_BEFORE.test(before.slice(-LONGEST_CODE))) return 1;
  return verb + (AND.exec(rest)?.[0].length ?? 0);
}

/** Documents in the text's order. */
export function citedDocuments(text: string): CitedDocument[] {
  const found = titled(text);
  let last = 0;
  /** Of those with a title the first that does not end before. */
  let next = 0;
  const numbered = [...text.matchAll(BARE)].flatMap(({ 0: match, index }): CitedDocument[] => {
    const run = CODE_BEFORE.exec(text.slice(Math.max(last, index - LONGEST_CODE), index))?.[0];
    last = index + match.length;
    if (run === undefined) return [];
    const start = index - run.length + codeStart(run, text.slice(0, index - run.length));
    const end = index + match.length;
    while ((found[next]?.end ?? Infinity) <= start) next += 1;
    if ((found[next]?.start ?? Infinity) < end) return [];
    return [{ start, end, title: null, documentNumber: text.slice(start, end) }];
  });
  return [...found, ...numbered].sort((one, other) => one.start - other.start);
}
