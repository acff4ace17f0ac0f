/**
 * `<target-table>`: shows the targets that fit what is chosen, in the order chosen; both stand in the address
 * (`?campaign=campaign-1&kind=money&sort=-value`). Rows are hidden and moved, never made. Files taken while a choice is
 * on hold the rows shown, in their order.
 */
import { foldText } from '../../text/marks/fold.ts';
import { clearChoices, followChoices, isChosen, writeChoices, type ChoiceField } from './choices.ts';
import { RowOrder, turned } from './row-order.ts';

class TargetTable extends HTMLElement {
  private fields: ChoiceField[] = [];
  private rows: HTMLTableRowElement[] = [];
  private headers: HTMLElement[] = [];
  private texts: string[] | null = null;
  private order: RowOrder<HTMLTableRowElement> | null = null;
  private sorted = '';

  connectedCallback(): void {
    const fieldset = this.querySelector('fieldset');
    const table = this.querySelector('table');
    if (!fieldset || !table) return;
    this.fields = [...fieldset.querySelectorAll<ChoiceField>('select, input')];
    this.rows = [...(table.tBodies[0]?.rows ?? [])];
    this.headers = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
    this.order = new RowOrder(this.rows, table.dataset['sorts']?.split(' ') ?? []);
    for (const header of this.headers) this.offerSort(header);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-format]')) this.offerFile(link);
    addEventListener('hashchange', () => {
      this.reveal();
    });
    followChoices(fieldset, this.fields, () => {
      this.follow();
    });
    this.reveal();
  }

  private value(name: string): string {
    return this.fields.find((field) => field.name === name)?.value ?? '';
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  /** A row that a link leads to is shown, whatever was chosen. */
  private reveal(): void {
    const row = this.rows.find(({ id }) => `#${id}` === location.hash);
    if (!row?.hidden) return;
    clearChoices(this.fields);
    this.follow();
    row.scrollIntoView();
  }

  /** A press sorts by the column, another turns it round, a third gives the notice's order back. */
  private offerSort(header: HTMLElement): void {
    const sort = this.fields.find(({ name }) => name === 'sort');
    const first = header.dataset['sort'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => {
      if (!sort) return;
      sort.value = sort.value === first ? turned(first) : sort.value === turned(first) ? '' : first;
      writeChoices(this.fields);
      this.follow();
    });
    header.append(button);
  }

  /** Rows, words and headers follow the fields. */
  private follow(): void {
    const sort = this.value('sort');
    this.sort(sort);
    const shown = this.filter();
    const all = this.rows.length;
    const files = this.querySelector('.files span');
    if (files) files.textContent = isChosen(this.fields) ? `取走显示的${shown}项：` : `取走全部${all}项：`;
    const scale = sort.endsWith('value') ? '；计量单位相同的才比大小' : '';
    const words = shown === 0 ? '没有符合条件的目标' : `显示${shown}项，共${all}项${scale}`;
    this.say(isChosen(this.fields) ? words : `显示全部${all}项`);
  }

  private filter(): number {
    const wanted = this.fields.filter(({ value, dataset }) => value !== '' && 'filter' in dataset);
    const q = foldText(this.value('q'));
    if (q !== '') this.texts ??= this.rows.map((row) => foldText(row.textContent));
    const fits = ({ dataset }: HTMLElement, i: number) =>
      wanted.every(({ name, value }) => dataset[name]?.split(' ').includes(value)) &&
      (this.texts?.[i] ?? q).includes(q);
    let shown = 0;
    this.rows.forEach((row, i) => {
      row.hidden = !fits(row, i);
      if (!row.hidden) shown += 1;
    });
    return shown;
  }

  private sort(by: string): void {
    if (!this.order || this.sorted === by) return;
    this.sorted = by;
    this.querySelector('tbody')?.append(...this.order.by(by));
    for (const header of this.headers) {
      const { sort = '' } = header.dataset;
      if (by !== sort && by !== turned(sort)) header.removeAttribute('aria-sort');
      else header.setAttribute('aria-sort', by.startsWith('-') ? 'descending' : 'ascending');
    }
  }

  private offerFile(link: HTMLAnchorElement): void {
    link.addEventListener('click', (event) => {
      if (!isChosen(this.fields)) return;
      event.preventDefault();
      const shown = [...this.querySelectorAll<HTMLElement>('tr[data-target]:not([hidden])')];
      const ids = shown.map(({ dataset }) => dataset['target'] ?? '');
      import('./take-rows.ts')
        .then(({ takeRows, withCount }) =>
          takeRows(`${this.dataset['file']}.json`, ids, {
            format: link.dataset['format'] ?? '',
            name: withCount(link.download, ids.length),
            how: '按页面上的筛选和排序取出',
            from: location.href,
          }),
        )
        .catch(() => {
          this.say('没有取到文件，请再试一次');
        });
    });
  }
}

customElements.define('target-table', TargetTable);
