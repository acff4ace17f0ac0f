/**
 * `<target-table>`: shows the targets that fit what is chosen, in the order chosen; both stand in the address
 * (`?campaign=campaign-1&kind=money&sort=-value`). Rows are hidden and moved, never made. Files taken while a choice is
 * on hold the rows shown, in their order.
 */
import { narrow } from '../text/narrow.ts';
import { RowOrder, turned } from './row-order.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/** Width and case aside, spaces left out: `５G 基站` finds 5G基站. */
const fold = (text: string) => narrow(text).toLowerCase().replaceAll(/\s/g, '');

class TargetTable extends HTMLElement {
  private fields: Field[] = [];
  private rows: HTMLTableRowElement[] = [];
  private headers: HTMLElement[] = [];
  private texts: string[] | null = null;
  private order: RowOrder<HTMLTableRowElement> | null = null;
  private sorted = '';

  connectedCallback(): void {
    const fieldset = this.querySelector('fieldset');
    const table = this.querySelector('table');
    if (!fieldset || !table) return;
    this.fields = [...fieldset.querySelectorAll<Field>('select, input')];
    this.rows = [...(table.tBodies[0]?.rows ?? [])];
    this.headers = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
    this.order = new RowOrder(this.rows, table.dataset['sorts']?.split(' ') ?? []);
    const asked = new URLSearchParams(location.search);
    for (const field of this.fields) {
      const value = asked.get(field.name) ?? '';
      const isChoice = field instanceof HTMLInputElement || [...field.options].some((each) => each.value === value);
      field.value = isChoice ? value : '';
    }
    fieldset.hidden = false;
    fieldset.addEventListener('input', () => {
      this.follow();
    });
    fieldset.querySelector('button')?.addEventListener('click', () => {
      this.reset();
    });
    for (const header of this.headers) this.offerSort(header);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-format]')) this.offerFile(link);
    addEventListener('hashchange', () => {
      this.reveal();
    });
    if (this.isNarrowed()) this.follow();
    this.reveal();
  }

  private value(name: string): string {
    return this.fields.find((field) => field.name === name)?.value ?? '';
  }

  private isNarrowed(): boolean {
    return this.fields.some(({ value }) => value !== '');
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  private reset(): void {
    for (const field of this.fields) field.value = '';
    this.follow();
  }

  /** A row that a link leads to is shown, whatever was chosen. */
  private reveal(): void {
    const row = this.rows.find(({ id }) => `#${id}` === location.hash);
    if (!row?.hidden) return;
    this.reset();
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
      this.follow();
    });
    header.append(button);
  }

  /** Address, rows, words and headers follow the fields. */
  private follow(): void {
    const url = new URL(location.href);
    for (const { name, value } of this.fields) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', url);
    const sort = this.value('sort');
    this.sort(sort);
    const shown = this.filter();
    const all = this.rows.length;
    const files = this.querySelector('.files span');
    if (files) files.textContent = this.isNarrowed() ? `取走显示的${shown}项：` : `取走全部${all}项：`;
    const scale = sort.endsWith('value') ? '；计量单位相同的才比大小' : '';
    const words = shown === 0 ? '没有符合条件的目标' : `显示${shown}项，共${all}项${scale}`;
    this.say(this.isNarrowed() ? words : `显示全部${all}项`);
  }

  private filter(): number {
    const wanted = this.fields.filter(({ value, dataset }) => value !== '' && 'filter' in dataset);
    const q = fold(this.value('q'));
    if (q !== '') this.texts ??= this.rows.map((row) => fold(row.textContent));
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
      else header.ariaSort = by.startsWith('-') ? 'descending' : 'ascending';
    }
  }

  private offerFile(link: HTMLAnchorElement): void {
    link.addEventListener('click', (event) => {
      if (!this.isNarrowed()) return;
      event.preventDefault();
      const shown = [...this.querySelectorAll<HTMLElement>('tr[data-target]:not([hidden])')];
      const ids = shown.map(({ dataset }) => dataset['target'] ?? '');
      import('./take-rows.ts')
        .then(({ takeRows }) => takeRows(`${this.dataset['file']}.json`, ids, link))
        .catch(() => {
          this.say('没有取到文件，请再试一次');
        });
    });
  }
}

customElements.define('target-table', TargetTable);
