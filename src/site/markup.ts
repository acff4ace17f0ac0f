/** A clause's line cut into what the page prints: indent, enumerator and heading, sentences; shown punctuation. */
import { paragraphOf } from '../model/restore.ts';
import type { ClauseRecord } from '../model/schema.ts';
import { splitRemarks } from '../clause/remarks.ts';
import { fragment } from '../clause/id.ts';
import { show } from '../text/display.ts';

export interface Piece {
  text: string;
  /** A bracketed remark after the sentence: (区商粮局牵头). */
  remark: boolean;
}

export interface SentenceMarkup {
  /** Fragment of the sentence; null for white space between sentences. */
  id: string | null;
  pieces: Piece[];
}

export interface ClauseMarkup {
  indent: string;
  /** Enumerator with heading and its `。`; empty where the clause has none. */
  heading: string;
  /** The enumerator of a clause without a heading. */
  marker: string;
  body: SentenceMarkup[];
}

/** One sentence as the site shows it; a sentence that the clause does not have is a bug and throws. */
export function shownSentence(clause: ClauseRecord, id: string): Piece[] {
  const found = markUp(clause).body.find((sentence) => sentence.id === fragment(id));
  if (!found) throw new Error(`${clause.id} has no sentence ${id}: is content/ stale? (npm run content)`);
  return found.pieces;
}

/** Cuts a clause's line; the pieces joined are the shown line, character for character. */
export function markUp(clause: ClauseRecord): ClauseMarkup {
  const line = paragraphOf(clause);
  const { text: shown } = show(line);
  const base = clause.start - (line.length - clause.text.length);
  const cut = (start: number, end: number) => shown.slice(start - base, end - base);
  const indent = clause.indent ?? '';
  const firstSentence = clause.sentences[0];
  const text = base + indent.length;
  const bodyStart = clause.heading === null ? clause.start : (firstSentence?.start ?? base + line.length);
  const body: SentenceMarkup[] = [];
  let at = bodyStart;
  for (const { id, start, end } of clause.sentences) {
    if (start > at) body.push({ id: null, pieces: [{ text: cut(at, start), remark: false }] });
    const pieces = splitRemarks(line.slice(start - base, end - base)).map((range) => ({
      text: cut(start + range.start, start + range.end),
      remark: range.remark,
    }));
    body.push({ id: fragment(id), pieces });
    at = end;
  }
  const end = base + line.length;
  if (at < end) body.push({ id: null, pieces: [{ text: cut(at, end), remark: false }] });
  return {
    indent: cut(base, text),
    heading: clause.heading === null ? '' : cut(text, bodyStart),
    marker: clause.heading === null ? cut(text, clause.start) : '',
    body,
  };
}
