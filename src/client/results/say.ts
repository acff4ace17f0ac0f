/** What the search page says of an answer; read out to who does not see it. */
import { make } from '../dom.ts';
import type { Answer } from '../search/engine.ts';

function total(count: number): HTMLElement {
  const made = make('span', {}, String(count));
  made.dataset['searchCount'] = String(count);
  return made;
}

/** Sentences with the total as `[data-search-count]`. */
export function say({ hits, near, unfiltered, filters, query }: Answer, typed: string): (Node | string)[] {
  const chosen = Object.keys(filters).length > 0;
  const what = `“${typed.trim()}”`;
  if (query.parts.length === 0) return chosen ? ['共', total(hits.length), '条'] : [];
  if (hits.length > 0) {
    const aside = chosen && unfiltered > hits.length ? `，不筛选有${unfiltered}条` : '';
    return ['共', total(hits.length), `条含有${what}${aside}`];
  }
  const none = make('b', {}, `没有一条含有${what}`);
  if (unfiltered > 0) return [total(0), `条符合筛选；不筛选有${unfiltered}条含有${what}`];
  const count = total(0);
  count.hidden = true;
  if (near.length === 0) return [count, none, '，也没有相近的。可以换个说法，或用空格隔开几个词。'];
  return [count, none, `。下面${near.length}条是相近的，不是原样含有。`];
}
