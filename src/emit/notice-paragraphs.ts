/** The notice's paragraphs in its order, frame and clauses alike: what whole-notice formats are made of. */
import { pieceOf } from '../model/restore.ts';
import type { ClauseRecord, FrameRecord, Model } from '../model/schema/schema.ts';

export type NoticeParagraph = { line: number; start: number; text: string } & (
  { frame: FrameRecord; clause: null } | { frame: null; clause: ClauseRecord }
);

/** Every paragraph; joined by line they are the source. */
export function noticeParagraphs({ notice, clauses }: Pick<Model, 'notice' | 'clauses'>): NoticeParagraph[] {
  const pieces: NoticeParagraph[] = [
    ...notice.frame.map((frame) => ({ line: frame.line, start: frame.start, text: frame.text, frame, clause: null })),
    ...clauses.map((clause) => ({ ...pieceOf(clause), frame: null, clause })),
  ];
  return pieces.sort((one, other) => one.line - other.line || one.start - other.start);
}

/** A clause's paragraph cut behind its heading and the heading's `。`; without a heading the first is empty. */
export function cutHeading(text: string, clause: ClauseRecord): [heading: string, rest: string] {
  if (clause.heading === null) return ['', text];
  const end = text.length - clause.text.length + clause.heading.length;
  const stop = text[end] === '。' ? end + 1 : end;
  return [text.slice(0, stop), text.slice(stop)];
}
