/** Runs of Word text: a break inside the notice's line is one in Word's. */
import { TextRun, type IRunOptions } from 'docx';
import { showable } from '../text/marks/showable.ts';

/** The runs of a text, all in one style. */
export function runsOf(text: string, options: IRunOptions = {}): TextRun[] {
  return showable(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...options, text: line, ...(i > 0 && { break: 1 }) }));
}
