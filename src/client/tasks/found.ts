/** Words that were looked for, marked where they stand in the rows. Loaded when something is looked for. */
import { marked } from '../dom.ts';
import { cut, markedRanges } from '../search/marks.ts';
import { fold } from '../../text/marks/fold.ts';
import { textsOf, type Row } from './rows.ts';

/** Marks words that were looked for in a row; none for the empty string. */
export function markFound({ element }: Row, words: string): void {
  for (const holder of textsOf(element)) {
    const text = holder.textContent;
    const ranges = markedRanges(text, fold(text), [words]);
    if (ranges.length > 0 || holder.childElementCount > 0) {
      holder.replaceChildren(...marked(cut(text, { start: 0, end: text.length }, ranges)));
    }
  }
}
