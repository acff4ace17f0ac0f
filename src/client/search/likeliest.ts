/** Clauses that an address without a page may have meant. */
import { parseId } from '../../clause/id.ts';
import { readTyped, standsAt } from '../../clause/typed.ts';
import { trimEndOf } from '../../text/strings/trim.ts';
import { byNumber, isClause, partNames, type ClauseLine } from './number.ts';
import type { NoticeText } from './records.ts';

const MOST = 6;

const last = (clause: string): number => {
  const id = parseId(clause);
  return id?.paragraph ?? parseInt(id?.path.at(-1) ?? '', 10);
};

/**
 * Clauses for what stands behind the notice in an address (`annex-1/2.1.3/`, decoded): those of that number; where there are none,
 * the nearest clause above it and those below that with the numbers nearest to it, then that number in other parts.
 */
export function likeliest(notice: NoticeText, path: string): ClauseLine[] {
  const typed = trimEndOf(path.replace(/\.html?\b/g, ''), /[\s/.,;。，；、]/).replace(/^[\s/]+/, '');
  const steps = typed.split('/');
  const [number = '', here = null] = [steps.at(-1), steps.at(-2)];
  const exact = byNumber(notice, typed, here);
  if (exact.length > 0) return exact.slice(0, MOST);
  const clauses = notice.rows.filter(isClause);
  const above = readTyped(typed, partNames(notice)).flatMap(({ part, path: wanted }) => {
    if (part === null) return [];
    for (let length = wanted.length - 1; length >= 0; length -= 1) {
      const place = { part, path: wanted.slice(0, length), paragraph: null };
      const parent = clauses.find(({ clause }) => standsAt(clause, place));
      if (length > 0 && !parent) continue;
      const below = clauses.filter(
        (row) => row.part === part && (row.parent?.clause ?? null) === (parent?.clause ?? null),
      );
      const far = ({ clause }: ClauseLine) => Math.abs(last(clause) - Number.parseInt(wanted[length] ?? '', 10));
      return [...(parent ? [parent] : []), ...below.sort((one, other) => far(one) - far(other))];
    }
    return [];
  });
  return [...new Set([...above, ...byNumber(notice, number, here)])].slice(0, MOST);
}
