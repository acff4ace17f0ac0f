/** The sentences of clauses in their words. */
import type { ClauseRecord } from './schema/schema.ts';

export interface SentenceText {
  id: string;
  clause: string;
  text: string;
}

/** In the notice's order. */
export function sentenceTexts(clauses: readonly ClauseRecord[]): SentenceText[] {
  return clauses.flatMap(({ id: clause, text, start: from, sentences }) =>
    sentences.map(({ id, start, end }) => ({ id, clause, text: text.slice(start - from, end - from) })),
  );
}
