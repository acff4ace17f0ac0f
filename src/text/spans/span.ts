/** Stretches of text: where they are, whether one lies in another, moved, and taken out of a text. Ends are exclusive. */

/** UTF-16 offsets in one text. */
export interface TextRange {
  start: number;
  end: number;
}

/** A stretch of one line of the source: 1-based line, offsets in that line. */
export interface Span extends TextRange {
  line: number;
}

/** Whether `inner` lies in `outer`; give it two ranges of one text or two spans, which may be of different lines. */
export function within(inner: TextRange | Span, outer: TextRange | Span): boolean {
  if ('line' in inner && 'line' in outer && inner.line !== outer.line) return false;
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A range moved by `by`. */
export function shift({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

/** A range of a text as a span, where the text begins at `base`: its line, and its offset in that line. */
export function spanAt(base: Pick<Span, 'line' | 'start'>, { start, end }: TextRange): Span {
  return { line: base.line, start: base.start + start, end: base.start + end };
}

/** The text with `fill` for each of its characters in the ranges, so that offsets stay. */
export function blank(text: string, ranges: readonly TextRange[], fill = ' '): string {
  let bare = '';
  let at = 0;
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(range.start, at);
    const end = Math.min(range.end, text.length);
    if (end <= from) continue;
    bare += text.slice(at, from) + fill.repeat(end - from);
    at = end;
  }
  return at === 0 ? text : bare + text.slice(at);
}
