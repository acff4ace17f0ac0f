/** The rows of 责任清单 as the page has them: what a selection asks of each, read once from the markup. */
import type { RoleName } from '../../lexicon/role-names.ts';
import { make } from '../dom.ts';
import type { TaskFacts } from '../../selection/facts.ts';
import { foldText } from '../../text/marks/fold.ts';

export interface Row extends TaskFacts {
  element: HTMLTableRowElement;
  number: number;
}

/** What a row's words are looked for in. */
export const textsOf = (row: Element): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('summary b, summary .words'),
];

/** All rows in the notice's order; `kindOf` knows the kinds of units. */
export function readRows(table: HTMLTableElement, kindOf: ReadonlyMap<string, string>): Row[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-task]')]
    .map((element): Row => {
      const { task = '', n, c, a = '', t, d } = element.dataset;
      return {
        element,
        id: task,
        number: Number(n),
        campaign: Number(c),
        assignments: a
          .split(' ')
          .filter((one) => one !== '')
          .map((one) => {
            const [role = '', unit = ''] = one.split(':');
            return { role: role as RoleName, unit, kind: kindOf.get(unit) ?? '' };
          }),
        target: t !== undefined,
        due: d !== undefined,
        text: foldText(
          textsOf(element)
            .map((text) => text.textContent)
            .join(''),
        ),
      };
    })
    .sort((one, other) => one.number - other.number);
}

/** Marks the names of units in the rows; none for no units. */
export function markUnits(rows: readonly Row[], units: readonly string[]): void {
  for (const { element } of rows) {
    for (const link of element.querySelectorAll<HTMLAnchorElement>('.leads a, .others a')) {
      link.classList.toggle(
        'chosen',
        units.some((slug) => link.pathname.endsWith(`/${slug}/`)),
      );
    }
  }
}

/** Hides rows that are not shown, and puts the others into their groups; what stays where it is is not moved. */
export function arrange(
  table: HTMLTableElement,
  rows: readonly Row[],
  groups: readonly [key: string, rows: Row[]][],
  headOf: (key: string) => string,
): void {
  const shown = new Set(groups.flatMap(([, own]) => own));
  for (const row of rows) {
    // Set again to what it is, it would be styled again.
    if (row.element.hidden === shown.has(row)) row.element.hidden = !shown.has(row);
  }
  const bodies = new Map([...table.tBodies].map((body) => [body.dataset['group'] ?? '', body]));
  const used = groups.map(([key, own]) => {
    const body = bodies.get(key) ?? makeBody(key, table);
    const head = body.rows[0];
    if (head?.cells[0]) {
      head.cells[0].replaceChildren(headOf(key), ' ', make('small', {}, `${own.length}项`));
      head.hidden = headOf(key) === '';
    }
    const wanted = own.map(({ element }) => element);
    const visible = [...body.rows].slice(1).filter((row) => !row.hidden);
    if (wanted.some((row, i) => row !== visible[i])) body.append(...wanted);
    return body;
  });
  for (const body of table.tBodies) body.hidden = !used.includes(body);
  const order = [...table.tBodies].filter((body) => !body.hidden);
  if (used.some((body, i) => body !== order[i])) table.append(...used);
}

function makeBody(key: string, table: HTMLTableElement): HTMLTableSectionElement {
  const cell = make('th', { role: 'rowheader', scope: 'rowgroup', colSpan: table.tHead?.rows[0]?.cells.length ?? 1 });
  const body = make('tbody', { role: 'rowgroup' }, make('tr', { role: 'row', className: 'head' }, cell));
  body.dataset['group'] = key;
  table.append(body);
  return body;
}
