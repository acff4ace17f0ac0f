/** What the search page says of an answer; read out to who does not see it. */
import { make } from '../dom.ts';
import type { Answer } from '../search/engine.ts';

function total(count: number): HTMLElement {
  const made = make('span', {}, String(count));
  made.dataset['searchCount'] = String(count);
  return made;
}

/** Titles and what else is no clause are lines too: then it is said how many, for contents count clauses alone. */
function kinds(hits: Answer['hits']): string {
  const frame = hits.filter(({ clause }) => clause === null).length;
  return frame === 0 ? '' : `（条款${hits.length - frame}条，标题、落款等${frame}行）`;
}

/** Lines that say it otherwise, counted apart. */
const otherwise = ({ near }: Answer): string => (near.length > 0 ? `；另有${near.length}条说法相近` : '');

/** Sentences with the total as `[data-search-count]`. */
export function say(answer: Answer, typed: string): (Node | string)[] {
  const { hits, near, unfiltered, filters, query } = answer;
  const chosen = Object.keys(filters).length > 0;
  const what = `“${typed.trim()}”`;
  if (query.parts.length === 0) return chosen ? ['共', total(hits.length), `条${kinds(hits)}`] : [];
  if (hits.length > 0) {
    const aside = chosen && unfiltered > hits.length ? `，不筛选有${unfiltered}条` : '';
    return ['共', total(hits.length), `条含有${what}${kinds(hits)}${aside}${otherwise(answer)}`];
  }
  if (unfiltered > 0) return [total(0), `条符合筛选；不筛选有${unfiltered}条含有${what}${otherwise(answer)}`];
  const count = total(0);
  count.hidden = true;
  if (near.length === 0) return [count, make('b', {}, `没有找到含${what}的句子`), '。'];
  const none = make('b', {}, `没有一条含有${what}`);
  const isOtherwise = near.every(({ kind }) => kind === 'synonym' || kind === 'order');
  return [count, none, isOtherwise ? otherwise(answer) : `。下面${near.length}条是相近的，不是原样含有。`];
}

/** Clauses of the number that was typed: it stands beside the text, not in it. */
export function sayNumber(count: number, typed: string): string {
  return `编号是“${typed.trim()}”的条款有${count}条。`;
}
