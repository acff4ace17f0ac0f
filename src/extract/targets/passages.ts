/** Passages: headings and sentences in half-width form, attributions blanked, cut into segments at `,;:。`. */
import { headingOf, sentencesOf, type Clause } from '../../clause/nodes.ts';
import { nesting, outermost } from '../../text/marks/brackets.ts';
import { toHalfWidth } from '../../text/marks/half-width.ts';
import { endWithout } from '../../text/strings/trim.ts';
import { blank, shift, spanAt, type TextRange, type Span } from '../../text/spans/span.ts';

export interface Passage {
  clause: Clause;
  /** The passage's place in the notice, without attributions and stray stops behind it. */
  span: Span;
  /** The sentence or heading that it is of; the same but where a sentence is longer than a passage may be. */
  sentence: Span;
  /** An aside stands in brackets inside the passage before it: (其中市级6000万元). */
  kind: 'sentence' | 'aside' | 'attribution';
  /** Half-width, as long as the span; attributions inside are `;`. */
  text: string;
}

/** A range of the passage's text. */
export interface Segment extends TextRange {
  /** The mark that ends it, '' at the end. */
  mark: string;
}

/** Brackets that say more than a word of what stands before them: (其中市级6000万元、县级4000万元). */
function asides(text: string): TextRange[] {
  if (!text.includes('(')) return [];
  return outermost(nesting(text).pairs)
    .filter(({ open, close }) => text.charAt(open) === '(' && /\d[^\d)]{2,}/.test(text.slice(open + 1, close)))
    .map(({ open, close }) => ({ start: open + 1, end: close }));
}

/** Without attributions, spaces and the stray stops among and behind them at the end; a stop right behind words stays. */
function withoutTail(text: string): string {
  const words = endWithout(text, /[。;\s]/);
  const tail = text.slice(words).search(/[;\s]/);
  return tail < 0 ? text : text.slice(0, words + tail);
}

/**
 * No sentence of a notice is as long (the longest of twenty has 400 characters); what is, has lost its stops, and is read
 * piece by piece, so that what rules compare with each other stays within bounds.
 */
const LONGEST = 1000;

/** A sentence whole, a longer one cut behind the last mark that fits. */
function pieces(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const mark = text.slice(start, start + LONGEST).search(/[,;:、][^,;:、]*$/);
    const end = start + (mark > 0 ? mark + 1 : LONGEST);
    found.push({ start, end });
    start = end;
  }
  return [...found, { start, end: text.length }];
}

/** The passages of a clause in its order; `attributions` are those of its line. An aside follows what it is in. */
export function passagesOf(clause: Clause, attributions: readonly Span[]): Passage[] {
  const heading = headingOf(clause);
  /** The first attribution that does not end before the sentence. */
  let first = 0;
  return [...(heading ? [heading] : []), ...sentencesOf(clause)].flatMap(({ span, value }) => {
    while ((attributions[first]?.end ?? Infinity) <= span.start) first += 1;
    let after = first;
    while ((attributions[after]?.start ?? Infinity) < span.end) after += 1;
    const own = attributions.slice(first, after);
    const bare = blank(
      toHalfWidth(value),
      own.map((attribution) => shift(attribution, -span.start)),
      ';',
    );
    const whole = withoutTail(bare);
    const sentence = spanAt(span, { start: 0, end: whole.length });
    return pieces(whole).flatMap((piece) => {
      const text = whole.slice(piece.start, piece.end);
      const place = { clause, sentence, span: spanAt(span, piece) };
      const found = asides(text);
      const brackets = found.map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
      return [
        { ...place, kind: 'sentence' as const, text: blank(text, brackets) },
        ...found.map(({ start, end }) => ({
          ...place,
          kind: 'aside' as const,
          text: ' '.repeat(start) + text.slice(start, end) + ' '.repeat(text.length - end),
        })),
      ];
    });
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
    sentence: span,
    kind: 'attribution',
    text: toHalfWidth(clause.value.slice(span.start - clause.span.start, span.end - clause.span.start)).replace(
      /^[([【]|[)\]】]$/g,
      ';',
    ),
  }));
}
