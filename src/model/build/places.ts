/** What records of commitments need to know of their place: its text, its campaign, who answers for it. */
import type { Source } from '../../text/source.ts';
import { spanIndex } from '../../text/spans/span-index.ts';
import type { Span } from '../../text/spans/span.ts';
import type { ClauseRecord, ResponsibilityRecord } from '../schema/schema.ts';

export interface CommitmentPlaces {
  quoted: (span: Span) => string;
  campaignOf: (clause: { id: string }) => string | null;
  /** The attribution that covers the place, or holds it itself (完成时限:6月底). */
  answers: (span: Span) => string | null;
}

export function placesOf(
  source: Source,
  clauses: readonly ClauseRecord[],
  responsibilities: readonly ResponsibilityRecord[],
): CommitmentPlaces {
  const campaigns = new Map(clauses.map(({ id, campaign }) => [id, campaign]));
  const covering = spanIndex(responsibilities.map(({ id, covers }) => ({ span: covers, of: id })));
  const holding = spanIndex(
    responsibilities.map(({ id, line, start, end }) => ({ span: { line, start, end }, of: id })),
  );
  return {
    quoted: ({ line, start, end }) => source.lines[line - 1]?.slice(start, end) ?? '',
    campaignOf: ({ id }) => campaigns.get(id) ?? null,
    answers: (span) => covering(span) ?? holding(span),
  };
}
