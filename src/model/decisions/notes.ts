/** 校勘: slips of the original as the data file has them, each held against the source. The text is never mended. */
import type { Decisions } from './data-file.ts';
import { numberIds } from '../build/number-ids.ts';
import type { ClauseRecord, NoteRecord } from '../schema/schema.ts';
import type { ReportStale } from './stale.ts';

/**
 * In the notice's order. A note whose quotation does not stand in its clause exactly once is stale: the site would charge
 * the notice with a slip that it does not have, or leave open which words are meant.
 */
export function buildNotes(clauses: readonly ClauseRecord[], data: Decisions, stale: ReportStale): NoteRecord[] {
  if (data.notes.length === 0) return [];
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));

  /** The place of a quotation in its line; null, with a message, where it has none of its own. */
  const placeOf = (id: string, quote: string) => {
    const clause = byId.get(id);
    const times = clause ? clause.text.split(quote).length - 1 : 0;
    if (clause && times === 1) {
      const start = clause.start + clause.text.indexOf(quote);
      return { line: clause.line, start, end: start + quote.length };
    }
    const found = !clause ? 'no such clause' : times === 0 ? 'it nowhere' : `it ${times} times: quote more of the text`;
    stale({ rule: 'notes', expected: `“${quote}” once in ${id}`, found, like: quote, at: clause });
    return null;
  };

  const found = data.notes.flatMap(({ clause: id, against, ...note }) => {
    const clause = byId.get(id);
    const place = placeOf(id, note.quote);
    const other = against === undefined ? null : placeOf(against.clause, against.quote);
    if (!clause || !place || (against && !other)) return [];
    return [{ clause, note, place, against: against && other ? { ...against, ...other } : null }];
  });
  // Numbered as the data file has them, so that a later note moves no earlier one's id.
  return [...numberIds(found, 'n')]
    .map(([{ clause, note, place, against }, id]): NoteRecord => {
      const { quote, kind, suspected, remark, on } = note;
      return { id, clause: clause.id, quote, ...place, kind, suspected, remark, against, on };
    })
    .sort((one, other) => one.line - other.line || one.start - other.start);
}
