/**
 * `<target-table>`: shows the targets that fit what is chosen, in the order chosen; both stand in the address
 * (`?campaign=campaign-1&kind=money&due=1&sort=-value`). Rows are hidden and moved, never made. Files taken while a choice
 * is on hold the rows shown, in their order.
 */
import { foldText } from '../../text/marks/fold.ts';
import { choiceOf, clearChoices, followChoices, isChosen, writeChoices, type ChoiceField } from './choices.ts';
import { RowOrder, turned } from './row-order.ts';

class TargetTable extends HTMLElement {
  private fields: ChoiceField[] = [];
  private rows: HTMLTableRowElement[] = [];
  /** Where each row stands in the notice's order. */
  private homes = new Map<HTMLTableRowElement, HTMLTableSectionElement>();
  private groups: HTMLTableSectionElement[] = [];
  private headers: HTMLElement[] = [];
  private texts: string[] | null = null;
  private order: RowOrder<HTMLTableRowElement> | null = null;
  private sorted = '';

  connectedCallback(): void {
    const fieldset = this.querySelector('fieldset');
    const table = this.querySelector('table.target-table');
    if (!fieldset || !(table instanceof HTMLTableElement)) return;
    this.fields = [...fieldset.querySelectorAll<ChoiceField>('select, input')];
    this.groups = [...table.tBodies];
    for (const group of this.groups) {
      this.offerGroup(group);
      for (const row of group.querySelectorAll<HTMLTableRowElement>('tr[data-target]')) this.homes.set(row, group);
    }
    this.rows = [...this.homes.keys()];
    this.headers = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
    this.order = new RowOrder(this.rows, table.dataset['sorts']?.split(' ') ?? []);
    for (const header of this.headers) this.offerSort(header);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-format]')) this.offerFile(link);
    // What else a narrow screen has room for is shown with the sentence.
    table.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLDetailsElement) target.closest('tr')?.classList.toggle('open', target.open);
      },
      true,
    );
    addEventListener('hashchange', () => {
      this.reveal();
    });
    followChoices(fieldset, this.fields, () => {
      this.follow();
    });
    if (isChosen(this.fields) && location.hash === '') this.scrollIntoView();
    this.reveal();
  }

  private value(name: string): string {
    const field = this.fields.find((one) => one.name === name);
    return field ? choiceOf(field) : '';
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  /** A row that a link leads to is shown, whatever was chosen, with its sentence. */
  private reveal(): void {
    const row = this.rows.find(({ id }) => `#${id}` === location.hash);
    if (!row) return;
    if (row.hidden) {
      clearChoices(this.fields);
      this.follow();
    }
    this.homes.get(row)?.classList.remove('shut');
    const sentence = row.querySelector('details');
    if (sentence) sentence.open = true;
    row.scrollIntoView();
  }

  /** A group's head opens and shuts it. */
  private offerGroup(group: HTMLTableSectionElement): void {
    const head = group.querySelector('.group th');
    if (!head) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.setAttribute('aria-expanded', 'true');
    button.addEventListener('click', () => {
      button.setAttribute('aria-expanded', String(!group.classList.toggle('shut')));
    });
    head.append(button);
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
    const chosen = isChosen(this.fields);
    const files = this.querySelector<HTMLElement>('.files');
    const words = files?.querySelector('span');
    if (words) words.textContent = chosen ? `取走显示的${shown.length}项：` : `取走全部${all}项：`;
    if (files) files.hidden = shown.length === 0;
    // On paper what was asked for stands alone.
    this.closest('main')?.classList.toggle('asked', chosen);
    if (!chosen) this.say(`显示全部${all}项`);
    else if (shown.length === 0) this.say('没有符合条件的目标');
    else {
      const again = shown.filter(({ dataset }) => dataset['flags']?.includes('again')).length;
      const once = again > 0 ? `，重复的只算一次是${shown.length - again}项` : '';
      const scale = sort.endsWith('value') ? '；计量单位相同的才比大小' : '';
      this.say(`显示${shown.length}项，共${all}项${once}${scale}`);
    }
  }

  /** Hides what does not fit; the rows that do. */
  private filter(): HTMLTableRowElement[] {
    const filters = this.fields.filter(({ dataset }) => 'filter' in dataset);
    const own = filters.filter(({ name }) => name !== 'org' && name !== 'role').filter(choiceOf);
    const flags = this.fields
      .filter((field) => 'flag' in field.dataset && choiceOf(field) !== '')
      .map(({ name }) => name);
    const [org, role] = [this.value('org'), this.value('role')];
    const q = foldText(this.value('q'));
    if (q !== '') this.texts ??= this.rows.map((row) => foldText(row.textContent));
    const fits = ({ dataset }: HTMLElement, i: number) =>
      own.every((field) => dataset[field.name] === choiceOf(field)) &&
      flags.every((flag) => hasFlag(dataset['flags'] ?? '', flag)) &&
      // Of one assignment.
      (org + role === '' || (dataset['a'] ?? '').split(' ').some((one) => answers(one, role, org))) &&
      (this.texts?.[i] ?? q).includes(q);
    this.rows.forEach((row, i) => {
      row.hidden = !fits(row, i);
    });
    const shown = this.rows.filter(({ hidden }) => !hidden);
    for (const group of this.groups) {
      const count = shown.filter((row) => row.parentElement === group).length;
      group.hidden = count === 0;
      group.querySelector('.group small')?.replaceChildren(String(count));
    }
    return shown;
  }

  /** In the notice's order rows stand in their groups, in another all in the first. */
  private sort(by: string): void {
    if (!this.order || this.sorted === by) return;
    this.sorted = by;
    const [first] = this.groups;
    for (const group of this.groups) group.classList.toggle('ungrouped', by !== '');
    if (by !== '') first?.append(...this.order.by(by));
    else for (const [row, group] of this.homes) group.append(row);
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

/** Whether a row has what a box asks for; what repeats an earlier one is what `once` leaves out. */
const hasFlag = (flags: string, flag: string) =>
  flag === 'once' ? !flags.includes('again') : flags.split(' ').includes(flag);

/** Whether an assignment, `lead:qukegongju`, is of this role and unit; empty is any. */
const answers = (assignment: string, role: string, org: string) =>
  (role === '' || assignment.startsWith(`${role}:`)) && (org === '' || assignment.endsWith(`:${org}`));

customElements.define('target-table', TargetTable);
