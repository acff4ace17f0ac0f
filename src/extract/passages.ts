/** Passages: headings and sentences in half-width form, attributions blanked, cut into segments at `,;:。`. */
import { headingOf, sentencesOf, type Clause } from '../clause/nodes.ts';
import { nesting } from '../text/brackets.ts';
import { narrow } from '../text/narrow.ts';
import type { Span } from '../text/source.ts';

export interface Passage {
  clause: Clause;
  /** The passage's place in the notice, without attributions and stray stops behind it. */
  span: Span;
  /** An aside stands in brackets inside the passage before it: (其中市级6000万元). */
  kind: 'sentence' | 'aside' | 'attribution';
  /** Half-width, as long as the span; attributions inside are `;`. */
  text: string;
}

/** Offsets in the passage's text, end exclusive. */
export interface Segment {
  start: number;
  end: number;
  /** The mark that ends it, '' at the end. */
  mark: string;
}

const blank = (text: string, from: number, to: number) => text.slice(0, from) + ';'.repeat(to - from) + text.slice(to);

/** Brackets that say more than a word of what stands before them: (其中市级6000万元、县级4000万元). */
function asides(text: string): { start: number; end: number }[] {
  return nesting(text)
    .pairs.filter(({ open, close }) => text.charAt(open) === '(' && /\d+[^\d)]{2,}/.test(text.slice(open + 1, close)))
    .filter(({ open }, _, all) => !all.some((outer) => outer.open < open && open < outer.close))
    .filter(({ open }) => nesting(text).pairs.every((pair) => pair.open >= open || pair.close <= open))
    .map(({ open, close }) => ({ start: open + 1, end: close }));
}

/** The passages of a clause in its order; `attributions` are those of its line. An aside follows what it is in. */
export function passagesOf(clause: Clause, attributions: readonly Span[]): Passage[] {
  const heading = headingOf(clause);
  return [...(heading ? [heading] : []), ...sentencesOf(clause)].flatMap(({ span, value }) => {
    const bare = attributions
      .filter(({ line, start, end }) => line === span.line && start < span.end && span.start < end)
      .reduce((text, { start, end }) => blank(text, start - span.start, end - span.start), narrow(value));
    const text = bare.replace(/[;\s]+[。;\s]*$/, '');
    const place = { clause, span: { ...span, end: span.start + text.length } };
    const found = asides(text);
    const outer = found.reduce(
      (rest, { start, end }) => rest.slice(0, start - 1) + ' '.repeat(end - start + 2) + rest.slice(end + 1),
      text,
    );
    return [
      { ...place, kind: 'sentence' as const, text: outer },
      ...found.map(({ start, end }) => ({
        ...place,
        kind: 'aside' as const,
        text: ' '.repeat(start) + text.slice(start, end) + ' '.repeat(text.length - end),
      })),
    ];
  });
}

/** Cuts a passage at `,;:。` outside brackets and quotes, not inside numbers (1,000) and times of day (7:30). */
export function segmentsOf(text: string): Segment[] {
  const { outside } = nesting(text);
  const segments: Segment[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[,;:。!?！？]/g)) {
    const after = text.slice(index + 1, index + 5);
    const isThousands = mark === ',' && /^\d{3}(?!\d)/.test(after);
    const inNumber = /\d/.test(text.charAt(index - 1)) && (isThousands || (mark === ':' && /^\d/.test(after)));
    if (inNumber || !outside(index)) continue;
    segments.push({ start, end: index, mark });
    start = index + 1;
  }
  if (start < text.length) segments.push({ start, end: text.length, mark: '' });
  return segments.filter((segment) => segment.start < segment.end);
}

/** The attributions of a clause as passages of their own: a time may stand in one, 牵头单位:…;完成时限:6月底. */
export function attributionPassages(clause: Clause, attributions: readonly Span[]): Passage[] {
  return attributions.map((span) => ({
    clause,
    span,
    kind: 'attribution',
    text: narrow(clause.value.slice(span.start - clause.span.start, span.end - clause.span.start)).replace(
      /^[([【]|[)\]】]$/g,
      ';',
    ),
  }));
}
