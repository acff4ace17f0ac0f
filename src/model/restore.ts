/** The source again, character for character, from what is published: the proof that nothing is lost. */
import { joinLines } from '../text/source.ts';
import type { ClauseRecord, Model } from './schema/schema.ts';

/** A clause's paragraph as the source has it: white space, enumerator, text. */
export function paragraphOf({ indent = '', marker, text }: Pick<ClauseRecord, 'indent' | 'marker' | 'text'>): string {
  return indent + (marker ?? '') + text;
}

/** The paragraph with its place; it starts before the clause's text, which may be empty: `(1)`. */
export function pieceOf(clause: Pick<ClauseRecord, 'indent' | 'marker' | 'text' | 'line' | 'end'>) {
  const text = paragraphOf(clause);
  return { line: clause.line, start: clause.end - text.length, text };
}

/** Pieces of lines put in order and joined; each says which line it is of and where in it. */
export function restoreFrom(
  { bom, lines, breaks }: Model['notice']['source'],
  pieces: readonly { line: number; start: number; text: string }[],
): string {
  const byLine = new Map<number, string>();
  for (const { line, text } of [...pieces].sort((a, b) => a.line - b.line || a.start - b.start)) {
    byLine.set(line, (byLine.get(line) ?? '') + text);
  }
  return joinLines({ bom, breaks, lines: Array.from({ length: lines }, (_, i) => byLine.get(i + 1) ?? '') });
}

/** The whole source from frame and clauses. */
export function restore({ notice, clauses }: { notice: Model['notice']; clauses: readonly ClauseRecord[] }): string {
  return restoreFrom(notice.source, [...notice.frame, ...clauses.map(pieceOf)]);
}
