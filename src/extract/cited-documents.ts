/** Documents that a text names: by title, 《岳阳市医疗救助实施细则》(岳政办发〔2021〕25号), or by number alone, 财税〔2022〕41号. */
import { nesting } from '../text/brackets.ts';

export interface CitedDocument {
  /** Offsets in the text; a number in brackets behind the title belongs to it. */
  start: number;
  end: number;
  /** What stands in 《》, verbatim. */
  title: string | null;
  /** Verbatim, without brackets round it. */
  documentNumber: string | null;
}

/** 发文字号: agency code, year in brackets of any kind, number (GB/T 9704—2012 7.2.5). */
const NUMBER = '\\p{Script=Han}{1,16}[〔\\[［(（【]\\s*[\\d０-９]{4}\\s*[〕\\]］)）】]\\s*第?\\s*[\\d０-９]{1,5}\\s*号';
const BEHIND = new RegExp(`^\\s*[(（]\\s*(${NUMBER})\\s*[)）]`, 'u');
const BARE = new RegExp(NUMBER, 'gu');
/** What is done with a document, who issued it, and particles: none of them is in an agency code. */
const VERBS =
  '响应|落实|贯彻|执行|实施|学习|宣传|按照|按|根据|依据|依照|遵照|参照|对照|结合|关于|印发|转发|下发|下达|出台|制定|发布|公布|废止|(?<!意)见';
/** Codes have 局, 厅 and 部 too, but before their last character: 人社部发, 厅字. */
const ISSUERS = '政府|办公厅|办公室|委员会|国务院|(?:局|厅|部)(?![发函字文办])|文件';
const PARTICLES = '以及|及|与|或|以|的|由|好|是|把|向';
/** All before an agency code in running text: 抓好国发…, 印发的岳发…, 省政府办公厅湘政办发…. */
const BEFORE_CODE = new RegExp(`^.*(?:${VERBS}|${ISSUERS}|${PARTICLES})`, 'u');
/** 和 between what is named before and the code; right behind a verb it is the code's: 根据和政办发〔2023〕2号 of 和县. */
const AND = /^.{2,}和/u;
/** What a list of documents goes on behind: 国办发〔2020〕1号和湘政发〔2021〕2号. */
const NAMED_BEFORE = /[号》)）\d０-９]\s*$/;
/** A form that is filled in or handed out, no document to be read: 《建设工程规划许可证》. */
const FORM = /(?:证|证书|证明|证明书|执照|合同|协议书?|申请[书表]|登记[书表]|承诺书|告知书|通知书|审批表|备案表)$/;

/** The Han of a number that end with its agency code. */
const runOf = (number: string): string => number.replace(/[〔[［(（【].*$/s, '');

/** In brackets the issuer may stand before it: (国务院办公厅国办发〔2021〕3号). */
const numberAlone = (number: string): string => number.slice(codeStart(runOf(number), ''));

function titled(text: string): CitedDocument[] {
  const { pairs } = nesting(text);
  const quoted = pairs.filter(({ open }) => text.charAt(open) === '《');
  const outer = quoted.filter((pair) => !quoted.some(({ open, close }) => open < pair.open && pair.close < close));
  return outer.flatMap(({ open, close }) => {
    const title = text.slice(open + 1, close);
    if (title.trim() === '' || FORM.test(title.trim())) return [];
    const behind = BEHIND.exec(text.slice(close + 1));
    const end = close + 1 + (behind?.[0].length ?? 0);
    return { start: open, end, title, documentNumber: behind ? numberAlone(behind[1] ?? '') : null };
  });
}

/** Where the agency code begins in the run of Han that ends with it; `before` is the text before the run. */
function codeStart(run: string, before: string): number {
  const verb = BEFORE_CODE.exec(run)?.[0].length ?? 0;
  const rest = run.slice(verb);
  if (verb === 0 && rest.startsWith('和') && NAMED_BEFORE.test(before)) return 1;
  return verb + (AND.exec(rest)?.[0].length ?? 0);
}

/** Documents in the text's order. */
export function citedDocuments(text: string): CitedDocument[] {
  const found = titled(text);
  const numbered = [...text.matchAll(BARE)].flatMap(({ 0: match, index }): CitedDocument[] => {
    const start = index + codeStart(runOf(match), text.slice(0, index));
    const end = index + match.length;
    if (found.some((one) => one.start < end && start < one.end)) return [];
    return [{ start, end, title: null, documentNumber: text.slice(start, end) }];
  });
  return [...found, ...numbered].sort((one, other) => one.start - other.start);
}
