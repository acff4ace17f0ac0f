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
/** What stands before an agency code in running text: 落实财税〔2022〕41号, 根据…和湘政发〔2023〕2号. */
const BEFORE_CODE =
  /^.*(?:落实|贯彻|执行|按照|按|根据|依据|依照|遵照|参照|对照|结合|印发|转发|下发|废止|以及|及|和|与|或|见|以)/u;
/** A form that is filled in or handed out, no document to be read: 《建设工程规划许可证》. */
const FORM = /(?:证|证书|证明|证明书|执照|合同|协议书?|申请[书表]|登记[书表]|承诺书|告知书|通知书|审批表|备案表)$/;

function titled(text: string): CitedDocument[] {
  const { pairs } = nesting(text);
  const quoted = pairs.filter(({ open }) => text.charAt(open) === '《');
  const outer = quoted.filter((pair) => !quoted.some(({ open, close }) => open < pair.open && pair.close < close));
  return outer.flatMap(({ open, close }) => {
    const title = text.slice(open + 1, close);
    if (title.trim() === '' || FORM.test(title.trim())) return [];
    const behind = BEHIND.exec(text.slice(close + 1));
    const end = close + 1 + (behind?.[0].length ?? 0);
    return { start: open, end, title, documentNumber: behind?.[1] ?? null };
  });
}

/** Documents in the text's order. */
export function citedDocuments(text: string): CitedDocument[] {
  const found = titled(text);
  const numbered = [...text.matchAll(BARE)].flatMap(({ 0: match, index }): CitedDocument[] => {
    const start = index + (BEFORE_CODE.exec(match.replace(/[〔[［(（【].*$/s, ''))?.[0].length ?? 0);
    const end = index + match.length;
    if (found.some((one) => one.start < end && start < one.end)) return [];
    return [{ start, end, title: null, documentNumber: text.slice(start, end) }];
  });
  return [...found, ...numbered].sort((one, other) => one.start - other.start);
}
