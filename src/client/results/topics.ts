/** Topics that may help where nothing was found, as links. */
import { make } from '../dom.ts';
import type { Query } from '../search/query.ts';
import type { NoticeText } from '../search/records.ts';
import { topicsFor } from '../search/topics.ts';

/** A sentence with the links; without topics what else can be tried. */
export function sayTopics(notice: NoticeText, query: Query): (Node | string)[] {
  const links = topicsFor(notice, query).flatMap(({ href, title }, i) => [
    i > 0 ? '、' : '可以看看：',
    make('a', { href }, title),
  ]);
  return [make('span', {}, ...(links.length > 0 ? [...links, '。'] : ['可以换个说法，或用空格隔开几个词。']))];
}
