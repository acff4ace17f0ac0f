/** A result as the page shows it: path, number, heading, words around the hit, roles. */
import { make, marked } from '../dom.ts';
import { cut, snippet, markedRanges, withDots, type MarkedRange, type MarkedText } from '../search/marks.ts';
import type { Near } from '../search/near.ts';
import { addressOf, signOf, type NoticeText, type LineRole, type Line } from '../search/records.ts';

export { wordsIn } from '../search/marks.ts';

const SHORT = 16;
const BRIEF = 40;

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
  order: '次序不同或隔开',
  typo: '差一个字',
  part: '含其中几个词',
} as const;

/** What is offered of a line: its heading where a word stands in it, else the text around the first. */
export function brief(row: Line, words: readonly string[]): MarkedText[] {
  const marks = markedRanges(row.text, row.folded, words);
  return marks.some(({ start }) => start < row.heading)
    ? cut(row.text, { start: 0, end: row.heading }, marks)
    : withDots(row.text, snippet(row, marks, BRIEF));
}

/** What stands on paper alone, and the … that stands for it on the screen. */
function leftOut(text: string): Node[] {
  return text === '' ? [] : [make('span', { className: 'on-paper' }, text), make('span', { className: 'cut' }, '…')];
}

/** A line's title; what it leaves out is there for paper. */
function wholeTitle(row: Line): (Node | string)[] {
  const title = titleOf(row);
  return title.endsWith('…') ? [title.slice(0, -1), ...leftOut(row.text.slice(title.length - 1))] : [title];
}

/** A link's text: the marked heading, or for a clause without one the beginning of its line, which follows in whole. */
function heading(row: Line, marks: readonly MarkedRange[]): (Node | string)[] {
  const end = row.heading > 0 ? row.heading : 0;
  if (end > 0) return marked(cut(row.text, { start: 0, end }, marks));
  return row.clause === null ? ['文头文尾'] : wholeTitle(row);
}

/** Part and the clauses above, as elements. */
function path(notice: NoticeText, row: Line): (Node | string)[] {
  const steps: Line[] = [];
  for (let above = row.parent; above; above = above.parent) steps.unshift(above);
  return [notice.parts.get(row.part) ?? row.part, ...steps.flatMap((step) => [' › ', ...wholeTitle(step)])];
}

/** Words around the first mark; on paper the whole of it. */
function body(row: Line, marks: readonly MarkedRange[]): Node[] {
  const shown = snippet(row, marks);
  if (shown.pieces.length === 0) return [];
  const { text } = row;
  return [
    make(
      'p',
      { className: 'snippet' },
      ...leftOut(text.slice(shown.body, shown.start)).reverse(),
      ...marked(shown.pieces),
      ...leftOut(text.slice(shown.end)),
    ),
  ];
}

/** One `<li>`. */
export function resultItem(notice: NoticeText, row: Line, words: readonly string[]): HTMLLIElement {
  const marks = markedRanges(row.text, row.folded, words);
  const link = make('a', {}, ...heading(row, marks));
  link.href = linkTo(notice, row, words);
  const sign = row.clause === null ? `第${row.line ?? ''}行` : signOf(row);
  const item = make(
    'li',
    {},
    make('p', { className: 'path' }, ...path(notice, row)),
    make('h3', {}, make('span', { className: 'sign' }, sign), ' ', link),
    ...body(row, marks),
  );
  if (row.roles.length > 0) {
    item.append(make('p', { className: 'who' }, ...row.roles.flatMap((role) => [roleWords(role, notice.orgs), ' '])));
  }
  if (row.clause === null) item.dataset['frameLine'] = String(row.line);
  else item.dataset['clause'] = row.clause;
  return item;
}

/** One that has the number that was typed; what was typed does not stand in it. */
export function numberedItem(notice: NoticeText, row: Line): HTMLLIElement {
  const item = resultItem(notice, row, []);
  item.dataset['numbered'] = '';
  return item;
}

/** One that is not what was asked for, and why it is here. */
export function nearItem(notice: NoticeText, { row, kind, words }: Near): HTMLLIElement {
  const item = resultItem(notice, row, words);
  item.dataset['near'] = kind;
  item.prepend(make('p', { className: 'why' }, `相近 · ${KINDS[kind]}：${words.join('、')}`));
  return item;
}
