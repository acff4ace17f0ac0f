/**
 * Marks words of a search in the notice's text with the CSS Custom Highlight API, which adds nothing to the document:
 * inside `data-source` stand only the notice's characters. Browsers without it show the text unmarked.
 */
import { fold } from '../../text/marks/fold.ts';
import { markedRanges, wordsIn, type MarkedRange } from '../search/marks.ts';
import { parseQuery } from '../search/query.ts';

const RULE = '::highlight(found) { background-color: var(--mark); color: var(--ink); text-decoration: underline; }';

/** Text below some elements, with the node that each offset falls into. */
function textOf(elements: readonly Element[]): { text: string; at: (offset: number, end: boolean) => [Text, number] } {
  const nodes = elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  });
  let length = 0;
  const starts = nodes.map((node) => {
    length += node.length;
    return length - node.length;
  });
  return {
    text: nodes.map(({ data }) => data).join(''),
    at: (offset, end) => {
      // The end of a stretch belongs to the node before it.
      const i = starts.findLastIndex((start) => (end ? start < offset : start <= offset));
      const node = nodes[i];
      if (!node) throw new RangeError(`Expected an offset of the text, found ${offset}`);
      return [node, offset - (starts[i] ?? 0)];
    },
  };
}

/** Where a query stands in the clause of this page, else in the part's frame; nothing where it stands nowhere. */
function find(typed: string): Range[] {
  const own = [...document.querySelectorAll('.clause.own [data-source]')];
  const elements = own.length > 0 ? [own] : [...document.querySelectorAll('[data-frame]')].map((line) => [line]);
  const query = parseQuery(typed);
  return elements.flatMap((group) => {
    const { text, at } = textOf(group);
    const folded = fold(text);
    const words = wordsIn(folded.text, query);
    // A line of the frame is marked when all words stand in it, as search has it.
    if (own.length === 0 && !words.every((word) => folded.text.includes(word))) return [];
    return markedRanges(text, folded, words).map(({ start, end }: MarkedRange) => {
      const range = new Range();
      range.setStart(...at(start, false));
      range.setEnd(...at(end, true));
      return range;
    });
  });
}

/** Marks what the address asks for (`?q=`) and brings it into view; then the page's own address stands in the bar, to be shared. */
export function markWords(): void {
  const ranges = find(new URLSearchParams(location.search).get('q') ?? '');
  const highlights = 'highlights' in CSS ? CSS.highlights : null;
  if (highlights && ranges.length > 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULE);
    document.adoptedStyleSheets.push(sheet);
    highlights.set('found', new Highlight(...ranges));
  }
  const first = ranges[0]?.getBoundingClientRect();
  if (first && (first.top < 0 || first.bottom > innerHeight)) {
    scrollTo({ top: first.top + scrollY - innerHeight / 3 });
  }
  const status = document.querySelector('p.arrival');
  if (status && ranges.length > 0) status.textContent = `已标出搜索的字句，${ranges.length}处`;
  history.replaceState(history.state, '', location.pathname + location.hash);
}
