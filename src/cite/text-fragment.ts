/**
 * A text directive (https://wicg.github.io/scroll-to-text-fragment/): the words of a page that a link marks,
 * `:~:text=[prefix-,]start[,end][,-suffix]`. Browsers look each term up at word borders, and mark the first place where
 * all of them fit; so borders are those of words, and terms are taken until the first place is the one that is meant.
 */

/** A place in a page's shown text: which block, which UTF-16 unit in it. */
export interface Point {
  block: number;
  offset: number;
}

export interface PageRange {
  start: Point;
  end: Point;
}

export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Characters up to which words are given whole at once; and where a beginning and an end do not tell them apart. */
const WHOLE = 24;
const MOST = 120;
/** Characters that a beginning, an end or what stands beside has at least, tried in turn. */
const TERMS = [10, 20, 40] as const;
const BESIDE = [6, 12, 24, 48] as const;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Borders of a text's words, ascending, its beginning and end among them. */
export function wordBorders(text: string): number[] {
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

/** As browsers compare: without regard to case or width; one character for one, so that offsets stay. */
const fold = (text: string): string =>
  text.replace(/./gsu, (char) => {
    const folded = char.normalize('NFKC').toLowerCase();
    return folded.length === char.length ? folded : char;
  });

const before = (borders: readonly number[], offset: number) => borders.findLast((border) => border <= offset) ?? 0;
const after = (borders: readonly number[], offset: number, end: number) =>
  borders.find((border) => border >= offset) ?? end;

/** Where each block begins when all are joined by one character. */
function startsOf(blocks: readonly string[]): number[] {
  let next = 0;
  return blocks.map(({ length }) => {
    const start = next;
    next += length + 1;
    return start;
  });
}

/** The stretch without white space at its ends, widened to words; null where nothing else is in it. */
function widened(blocks: readonly string[], { start, end }: PageRange): PageRange | null {
  const text = blocks.join('\n');
  const starts = startsOf(blocks);
  const flat = ({ block, offset }: Point) => (starts[block] ?? 0) + offset;
  const words = text.slice(flat(start), flat(end));
  if (words.trim() === '') return null;
  const point = (at: number): Point => {
    const block = starts.findLastIndex((begin) => begin <= at);
    return { block, offset: at - (starts[block] ?? 0) };
  };
  const from = point(flat(start) + words.length - words.trimStart().length);
  const to = point(flat(start) + words.trimEnd().length);
  const last = blocks[to.block] ?? '';
  return {
    start: { block: from.block, offset: before(wordBorders(blocks[from.block] ?? ''), from.offset) },
    end: { block: to.block, offset: after(wordBorders(last), to.offset, last.length) },
  };
}

/** What stands before a place, in its block or, where that begins with it, in the last one that is not blank. */
function textBefore(blocks: readonly string[], block: number, offset: number): string {
  for (let at = block, text = (blocks[at] ?? '').slice(0, offset); at >= 0; at -= 1, text = blocks[at] ?? '') {
    if (text.trim() !== '') return text.trimEnd();
  }
  return '';
}

/** What stands after a place, likewise. */
function textAfter(blocks: readonly string[], block: number, offset: number): string {
  for (let at = block, text = (blocks[at] ?? '').slice(offset); at < blocks.length; at += 1, text = blocks[at] ?? '') {
    if (text.trim() !== '') return text.trimStart();
  }
  return '';
}

/** Where a browser would mark a directive: the first place where all its terms fit. */
export function firstMatch(blocks: readonly string[], directive: Directive): PageRange | null {
  return match(blocks.map(fold), directive);
}

function match(folded: readonly string[], directive: Directive): PageRange | null {
  const start = fold(directive.start);
  const end = directive.end === undefined ? null : fold(directive.end);
  const prefix = fold(directive.prefix ?? '');
  const suffix = fold(directive.suffix ?? '');
  const follows = (at: number, offset: number) => textAfter(folded, at, offset).startsWith(suffix);
  for (const [at, block] of folded.entries()) {
    for (let from = block.indexOf(start); from >= 0; from = block.indexOf(start, from + 1)) {
      if (!textBefore(folded, at, from).endsWith(prefix)) continue;
      const begin = { block: at, offset: from };
      const stop = from + start.length;
      if (end === null) {
        if (follows(at, stop)) return { start: begin, end: { block: at, offset: stop } };
        continue;
      }
      for (let last = at; last < folded.length; last += 1) {
        const text = folded[last] ?? '';
        for (let to = text.indexOf(end, last === at ? stop : 0); to >= 0; to = text.indexOf(end, to + 1)) {
          if (follows(last, to + end.length)) return { start: begin, end: { block: last, offset: to + end.length } };
        }
      }
    }
  }
  return null;
}

const same = (a: Point, b: Point) => a.block === b.block && a.offset === b.offset;

/** Terms for a stretch: its words whole where they are few, else a beginning and an end, longer in turn. */
function termsOf(blocks: readonly string[], { start, end }: PageRange): Directive[] {
  const first = blocks[start.block] ?? '';
  const last = blocks[end.block] ?? '';
  const one = start.block === end.block;
  const whole = one ? [{ start: first.slice(start.offset, end.offset) }] : [];
  const length = one ? end.offset - start.offset : Infinity;
  const [firstBorders, lastBorders] = [wordBorders(first), wordBorders(last)];
  const parts = TERMS.flatMap((size) => {
    const stop = Math.min(after(firstBorders, start.offset + size, first.length), one ? end.offset : first.length);
    const from = Math.max(before(lastBorders, end.offset - size), one ? start.offset : 0);
    // The end is looked for behind the start.
    if (one && from < stop) return [];
    return [{ start: first.slice(start.offset, stop).trim(), end: last.slice(from, end.offset).trim() }];
  });
  if (length <= WHOLE) return whole;
  return length <= MOST ? [...parts, ...whole] : parts;
}

/** What stands beside a stretch, in words: nothing, then more and more of what is before, after, and both. */
function sidesOf(blocks: readonly string[], { start, end }: PageRange): Pick<Directive, 'prefix' | 'suffix'>[] {
  const ahead = textBefore(blocks, start.block, start.offset);
  const behind = textAfter(blocks, end.block, end.offset);
  const [aheadBorders, behindBorders] = [wordBorders(ahead), wordBorders(behind)];
  return [
    {},
    ...BESIDE.flatMap((size) => {
      const prefix = ahead.slice(before(aheadBorders, Math.max(0, ahead.length - size))).trim();
      const suffix = behind.slice(0, after(behindBorders, size, behind.length)).trim();
      return [
        ...(prefix === '' ? [] : [{ prefix }]),
        ...(suffix === '' ? [] : [{ suffix }]),
        ...(prefix === '' || suffix === '' ? [] : [{ prefix, suffix }]),
      ];
    }),
  ];
}

/**
 * The directive that marks a stretch of a page, the shortest found. Words that nothing in their block tells from the
 * same ones elsewhere are marked with the rest of their blocks, which have other neighbours.
 *
 * @param blocks the page's shown text, a string for each block of the layout, in order
 * @returns null where no terms lead there and nowhere before: the link then is to the sentence alone
 */
export function directiveOf(blocks: readonly string[], stretch: PageRange): Directive | null {
  const target = widened(blocks, stretch);
  if (!target) return null;
  const folded = blocks.map(fold);
  const leads = (directive: Directive, { start, end }: PageRange) => {
    const found = match(folded, directive);
    return found !== null && same(found.start, start) && same(found.end, end);
  };
  const { start, end } = target;
  const wholeBlocks = widened(blocks, {
    start: { block: start.block, offset: 0 },
    end: { block: end.block, offset: blocks[end.block]?.length ?? 0 },
  });
  const wider = wholeBlocks ? [{ start: wholeBlocks.start, end }, { start, end: wholeBlocks.end }, wholeBlocks] : [];
  for (const meant of [target, ...wider]) {
    const terms = termsOf(blocks, meant);
    for (const side of sidesOf(blocks, meant)) {
      const found = terms.map((term) => ({ ...side, ...term })).find((directive) => leads(directive, meant));
      if (found) return found;
    }
  }
  return null;
}

/** `-` and `,` have a meaning in a directive; encodeURIComponent leaves the first. */
const encode = (term: string) => encodeURIComponent(term).replaceAll('-', '%2D');

/** `:~:text=…`, to stand behind the fragment of an address. */
export function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    prefix === undefined ? [] : [`${encode(prefix)}-`],
    [encode(start)],
    end === undefined ? [] : [encode(end)],
    suffix === undefined ? [] : [`-${encode(suffix)}`],
  ];
  return `:~:text=${terms.flat().join(',')}`;
}
