/** A result as the page shows it: path, number, heading, words around the hit, roles. */
import { make, marked } from '../dom.ts';
import { cut, snippet, markedRanges, type MarkedRange } from '../search/marks.ts';
import type { Near } from '../search/near.ts';
import { addressOf, signOf, type NoticeText, type LineRole, type Line } from '../search/records.ts';

const SHORT = 16;

/** Enumerator and heading, or the beginning of the text. */
export function titleOf({ text, heading }: Line, most = SHORT): string {
  if (heading > 0) return text.slice(0, heading);
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** Part and the clauses above. */
export function pathOf({ parts }: NoticeText, row: Line): string {
  const steps: string[] = [];
  for (let above = row.parent; above; above = above.parent) steps.unshift(titleOf(above));
  return [parts.get(row.part) ?? row.part, ...steps].join(' › ');
}

/** The clause's page, which marks the words that led there. */
export function linkTo(notice: NoticeText, row: Line, words: readonly string[]): string {
  const query = words.length > 0 ? `?q=${encodeURIComponent(words.join(' '))}` : '';
  return addressOf(notice, row) + query;
}

/** 牵头：区商粮局；配合：区财政局等 */
function roleWords({ words, orgs, open }: LineRole, names: ReadonlyMap<string, string>): Node {
  const list = orgs.map((org) => names.get(org) ?? org).join('、');
  return make('span', {}, make('b', {}, words), ` ${list}${open ? '等' : ''}`);
}

const KINDS = {
  synonym: '换成原文的叫法',
  typo: '差一个字',
  part: '含其中几个词',
} as const;

/** A link's text: the marked heading, or for a clause without one the beginning of its line. */
function heading(row: Line, marks: readonly MarkedRange[]): (Node | string)[] {
  const end = row.heading > 0 ? row.heading : 0;
  if (end > 0) return marked(cut(row.text, { start: 0, end }, marks));
  return [row.clause === null ? '文头文尾' : titleOf(row)];
}

/** One `<li>`; `near` when it is not what was asked for. */
export function resultItem(notice: NoticeText, row: Line, words: readonly string[], near?: Near): HTMLLIElement {
  const marks = markedRanges(row.text, row.folded, words);
  const link = make('a', {}, ...heading(row, marks));
  link.href = linkTo(notice, row, words);
  const sign = row.clause === null ? `第${row.line ?? ''}行` : signOf(row);
  const item = make(
    'li',
    {},
    make('p', { className: 'path' }, pathOf(notice, row)),
    make('h3', {}, make('span', { className: 'sign' }, sign), ' ', link),
  );
  const body = snippet(row, marks);
  if (body.length > 0) item.append(make('p', { className: 'snippet' }, ...marked(body)));
  if (row.roles.length > 0) {
    item.append(make('p', { className: 'who' }, ...row.roles.flatMap((role) => [roleWords(role, notice.orgs), ' '])));
  }
  if (row.clause === null) item.dataset['frameLine'] = String(row.line);
  else item.dataset['clause'] = row.clause;
  if (near) {
    item.dataset['near'] = near.kind;
    item.prepend(make('p', { className: 'why' }, `相近 · ${KINDS[near.kind]}：${words.join('、')}`));
  }
  return item;
}
