/** A stretch of the notice as the site shows it. */
import { show } from '../text/marks/display.ts';
import { paragraphOf } from './restore.ts';
import type { ClauseRecord } from './schema/schema.ts';

/** A stretch of a clause's line as the site shows it; brackets pair up within the whole line. */
export function shownCut(clause: ClauseRecord, start: number, end: number): string {
  const line = paragraphOf(clause);
  const base = clause.end - line.length;
  return show(line).text.slice(start - base, end - base);
}
