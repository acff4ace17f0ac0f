/** Clauses by their number as it is typed, in any form that the site prints. */
import { readTyped, standsAt } from '../../clause/typed.ts';
import { foldText } from '../../text/marks/fold.ts';
import type { Line, NoticeText } from './records.ts';

/** A line that is a clause. */
export type ClauseLine = Line & { clause: string };

export const isClause = (row: Line): row is ClauseLine => row.clause !== null;

/** What the notice calls its parts, and its annexes by their number: 总体方案, 附件1, 附1. */
export function partNames({ parts }: Pick<NoticeText, 'parts'>): Map<string, string> {
  const named = [...parts].flatMap(([id, name]) => {
    const annex = /^annex-(\d+)$/.exec(id)?.[1];
    return (annex === undefined ? [foldText(name)] : [`附件${annex}`, `附${annex}`]).map((own) => [own, id] as const);
  });
  return new Map(named.filter(([name]) => name !== ''));
}

/**
 * Every clause that a number may mean, in the notice's order, those of the part or campaign that is being read first.
 * Empty for what is no number. An address means one clause, though its number be repeated.
 *
 * @param here part or campaign of the page: `annex-6`; null on any other page
 */
export function byNumber(notice: NoticeText, typed: string, here: string | null = null): ClauseLine[] {
  const clauses = notice.rows.filter(isClause);
  const own = clauses.filter(({ clause }) => clause === typed.trim());
  if (own.length > 0) return own;
  const places = readTyped(typed, partNames(notice));
  const found = new Set(places.flatMap((place) => clauses.filter(({ clause }) => standsAt(clause, place))));
  const isHere = ({ part, campaign }: Line) => here !== null && (part === here || campaign === here);
  return [...[...found].filter(isHere), ...[...found].filter((row) => !isHere(row))];
}
