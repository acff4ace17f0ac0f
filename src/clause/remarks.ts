/** Bracketed remarks that stand after a sentence's stop, as attributions do: `…消费。(区商粮局牵头)`. */
import { nesting } from '../text/brackets.ts';
import type { Range } from './sentences.ts';

/** Cuts a sentence into its words and the remarks after its first stop; the ranges tile it. */
export function splitRemarks(sentence: string): (Range & { remark: boolean })[] {
  const { pairs, outside } = nesting(sentence);
  let stop = sentence.search(/[。！？]/);
  while (stop >= 0 && !outside(stop)) {
    const next = sentence.slice(stop + 1).search(/[。！？]/);
    stop = next < 0 ? -1 : stop + 1 + next;
  }
  const remarks = stop < 0 ? [] : pairs.filter(({ open }) => open > stop && /[(（]/.test(sentence.charAt(open)));
  const outer = remarks.filter((pair) => !remarks.some(({ open, close }) => open < pair.open && pair.close < close));
  const ranges: (Range & { remark: boolean })[] = [];
  let at = 0;
  for (const { open, close } of outer) {
    if (open > at) ranges.push({ start: at, end: open, remark: false });
    ranges.push({ start: open, end: close + 1, remark: true });
    at = close + 1;
  }
  if (at < sentence.length) ranges.push({ start: at, end: sentence.length, remark: false });
  return ranges;
}
