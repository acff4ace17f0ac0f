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

export interface Stretch {
  start: Point;
  end: Point;
}

export interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Characters up to which words are given whole. */
const WHOLE = 24;
/** Characters that a beginning, an end or what stands beside has at least, tried in turn. */
const TERMS = [10, 20, 40] as const;
const BESIDE = [0, 6, 12, 24, 48] as const;

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
function widened(blocks: readonly string[], { start, end }: Stretch): Stretch | null {
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

/** Where a browser would mark a directive: the first place where all its terms fit. */
export function firstMatch(blocks: readonly string[], directive: Directive): Stretch | null {
  return match(blocks.map(fold), directive);
}

function match(folded: readonly string[], directive: Directive): Stretch | null {
  const start = fold(directive.start);
  const end = directive.end === undefined ? null : fold(directive.end);
  const prefix = fold(directive.prefix ?? '');
  const suffix = fold(directive.suffix ?? '');
  const follows = (block: string, at: number) => block.slice(at).trimStart().startsWith(suffix);
  for (const [at, block] of folded.entries()) {
    for (let from = block.indexOf(start); from >= 0; from = block.indexOf(start, from + 1)) {
      if (!block.slice(0, from).trimEnd().endsWith(prefix)) continue;
      const begin = { block: at, offset: from };
      const stop = from + start.length;
      if (end === null) {
        if (follows(block, stop)) return { start: begin, end: { block: at, offset: stop } };
        continue;
      }
      for (let last = at; last < folded.length; last += 1) {
        const text = folded[last] ?? '';
        for (let to = text.indexOf(end, last === at ? stop : 0); to >= 0; to = text.indexOf(end, to + 1)) {
          if (follows(text, to + end.length)) return { start: begin, end: { block: last, offset: to + end.length } };
        }
      }
    }
  }
  return null;
}

const same = (a: Point, b: Point) => a.block === b.block && a.offset === b.offset;

/**
 * The directive that marks a stretch of a page, the shortest found.
 *
 * @param blocks the page's shown text, a string for each block of the layout, in order
 * @returns null where no terms lead there and nowhere before: the link then is to the sentence alone
 */
export function directiveOf(blocks: readonly string[], stretch: Stretch): Directive | null {
  const target = widened(blocks, stretch);
  if (!target) return null;
  const { start, end } = target;
  const first = blocks[start.block] ?? '';
  const last = blocks[end.block] ?? '';
  const folded = blocks.map(fold);
  const leads = (directive: Directive) => {
    const found = match(folded, directive);
    return found !== null && same(found.start, start) && same(found.end, end);
  };
  const [firstBorders, lastBorders] = [wordBorders(first), wordBorders(last)];
  const firstEnd = start.block === end.block ? end.offset : first.length;
  const lastStart = start.block === end.block ? start.offset : 0;
  const length = end.offset - start.offset;
  const terms = [
    ...(start.block === end.block && length <= WHOLE ? [{ start: first.slice(start.offset, end.offset) }] : []),
    ...TERMS.flatMap((size) => {
      const stop = Math.min(after(firstBorders, start.offset + size, first.length), firstEnd);
      const from = Math.max(before(lastBorders, end.offset - size), lastStart);
      // The end is looked for behind the start.
      if (start.block === end.block && from < stop) return [];
      return [{ start: first.slice(start.offset, stop).trim(), end: last.slice(from, end.offset).trim() }];
    }),
    ...(start.block === end.block && length > WHOLE && length <= 120
      ? [{ start: first.slice(start.offset, end.offset) }]
      : []),
  ];
  for (const size of BESIDE) {
    const prefix = first.slice(before(firstBorders, Math.max(0, start.offset - size)), start.offset).trim();
    const suffix = last.slice(end.offset, after(lastBorders, end.offset + size, last.length)).trim();
    const sides: Pick<Directive, 'prefix' | 'suffix'>[] =
      size === 0
        ? [{}]
        : [
            ...(prefix === '' ? [] : [{ prefix }]),
            ...(suffix === '' ? [] : [{ suffix }]),
            ...(prefix === '' || suffix === '' ? [] : [{ prefix, suffix }]),
          ];
    for (const side of sides) {
      for (const term of terms) {
        const directive = { ...side, ...term };
        if (leads(directive)) return directive;
      }
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
