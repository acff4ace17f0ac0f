/** Clauses by their number as it is typed: `2.1.3` as pages show it, `1.2.1.3` with the annex before it, 附件1 二（一）3. */
import { parseTyped } from '../../clause/id.ts';
import { signOf, type Line, type NoticeText } from './records.ts';

/**
 * Clauses that it may mean: those of the part that is being read first, then in the notice's order; what names its annex
 * first of all. Empty for what is no number.
 *
 * @param part of the page: `annex-6`; null on any other page
 */
export function byNumber(notice: NoticeText, typed: string, part: string | null = null): Line[] {
  const id = parseTyped(typed);
  const number = typed.trim().replace(/[．。]/g, '.');
  const named = notice.rows.filter(({ clause }) => clause !== null && clause === id);
  if (!/^\d{1,3}(?:\.\d{1,3})*$/.test(number)) return named;
  const numbered = notice.rows.filter((row) => row.clause !== null && signOf(row) === number);
  const here = numbered.filter((row) => row.part === part);
  return [...new Set([...here, ...(number.split('.').length > 3 ? named : []), ...numbered, ...named])];
}
