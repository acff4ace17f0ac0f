/**
 * A reference by GB/T 7714 (信息与文献 参考文献著录规则), for a source online:
 * 主要责任者. 题名：其他题名信息[EB/OL].（发布日期）[引用日期]. 获取地址.
 * The edition of 2025 (in force since 2026-07-01, §7) sets `.` and `[ ]` half-width and its other marks full-width, that of
 * 2015 all half-width; what stands between its marks is the source's own. Document number and place are other title
 * information: they say which part of the source is cited.
 */
import type { Quoted } from './quoted.ts';

export type Edition = 2025 | 2015;

/** What stands where the date of access goes until somebody knows it. */
export const BLANK = '　';

/** `accessedOn` is an ISO date; without it, its brackets hold `BLANK`, to be filled by hand. */
export function citeGbt7714(quoted: Quoted, edition: Edition, accessedOn: string | null): string {
  const { issuer, documentNumber, issuedOn, place, address } = quoted;
  // The issuer stands before; the title does not begin with it again.
  const title = issuer !== null && quoted.title.startsWith(issuer) ? quoted.title.slice(issuer.length) : quoted.title;
  const [colon, open, close] = edition === 2025 ? ['：', '（', '）'] : [': ', '(', ')'];
  const titles = [title, documentNumber, place].filter((words) => words !== null && words !== '').join(colon);
  const date = issuedOn === null ? '' : `${open}${issuedOn}${close}`;
  return `${issuer === null ? '' : `${issuer}. `}${titles}[EB/OL].${date}[${accessedOn ?? BLANK}]. ${address}.`;
}
