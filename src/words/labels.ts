/** How a notice and its clauses are named in contents, breadcrumbs and titles: its own words. */
import { show } from '../text/marks/display.ts';
import { upTo } from '../text/strings/trim.ts';
import type { ClauseRecord, NoticeRecord } from '../model/schema/schema.ts';

/** As many characters as a line of contents shows. */
const MOST = 28;

/** Heading, or the beginning of the text, cut with an ellipsis; without the enumerator. */
export function shortText({ heading, text }: Pick<ClauseRecord, 'heading' | 'text'>, most = MOST): string {
  if (heading !== null) return heading;
  const start = upTo(text.trim(), /[。！？]/);
  return start.length <= most ? start : `${start.slice(0, most)}…`;
}

/** Whether an enumerator and what follows would be read as one number: `1.` before 2023年. */
export const readsOn = (marker: string, text: string): boolean => /[.．]$/.test(marker) && /^\d/.test(text);

/** Enumerator and heading, or the beginning of the text. */
export function label(clause: Pick<ClauseRecord, 'marker' | 'heading' | 'text'>): string {
  return (clause.marker ?? '') + shortText(clause);
}

/** The plan that the notice issues, else the notice itself. */
export function shortTitle({ parts, title }: NoticeRecord): string {
  return show(parts.find(({ kind }) => kind === 'plan')?.title ?? title).text;
}
