/**
 * `<task-list>`: shows the tasks that the address asks for (`?c=2&role=lead&unit=…`), counts what each further choice would
 * show, and gives away exactly what is shown. Which tasks those are, src/selection decides.
 */
import { make } from '../dom.ts';
import { readAddress, writeAddress } from '../../selection/address.ts';
import { countFacets, grouped } from '../../selection/select.ts';
import { ALL, isFiltered, normal, toggle, type TaskSelection } from '../../selection/state.ts';
import { foldText } from '../../text/marks/fold.ts';
import { fileNameOf, sentenceOf, type SelectionNames } from '../../words/selection.ts';
import { arrange, markFound, readRows, type Row } from './rows.ts';
import { openUnitBox } from './unit-box.ts';

/** Browsers refuse an address that changes with every key. */
const WRITE_AFTER = 150;

class TaskListPage extends HTMLElement {
  private readonly fields = this.querySelector<HTMLFieldSetElement>('fieldset');
  private readonly table = this.querySelector('table');
  private readonly told = this.querySelector('[data-told]');
  private readonly base = document.title;
  private units = new Map<string, { name: string; kind: string }>();
  private groups = new Map<string, string>();
  private campaigns = new Map<number, string>();
  private rows: Row[] = [];
  private shown: Row[] = [];
  private state: TaskSelection = ALL;
  /** Units whose names are marked in the rows. */
  private marked = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { fields, table } = this;
    if (!fields || !table) return;
    const options = fields.querySelector<HTMLTemplateElement>('template')?.content.querySelectorAll('option') ?? [];
    for (const option of options) {
      this.units.set(option.value, { name: option.textContent.trim(), kind: option.dataset['kind'] ?? '' });
    }
    for (const chip of fields.querySelectorAll<HTMLElement>('[data-facet="campaigns"]')) {
      this.campaigns.set(Number(chip.dataset['value']), (chip.firstChild?.textContent ?? '').trim());
    }
    for (const body of table.tBodies) {
      this.groups.set(body.dataset['group'] ?? '', body.rows[0]?.cells[0]?.firstChild?.textContent?.trim() ?? '');
    }
    this.rows = readRows(table, new Map([...this.units].map(([id, { kind }]) => [id, kind])));
    fields.hidden = false;
    for (const button of this.querySelectorAll<HTMLElement>('.open-filters, [data-text], [data-print]'))
      button.hidden = false;
    this.listen(fields);
    addEventListener('popstate', () => {
      this.follow(readAddress(location.search));
    });
    this.follow(readAddress(location.search));
  }

  private readonly names: SelectionNames = {
    campaign: (number) => this.campaigns.get(number) ?? '',
    unit: (slug) => this.units.get(slug)?.name ?? slug,
  };

  private listen(fields: HTMLFieldSetElement): void {
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (target.closest('a[data-format]')) event.preventDefault();
      this.press(target);
    });
    const typed = fields.querySelector<HTMLInputElement>('[data-q]');
    typed?.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.go({ q: typed.value }, true);
    });
    typed?.addEventListener('compositionend', () => {
      this.go({ q: typed.value }, true);
    });
    fields.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      const { value } = target;
      if ('kind' in target.dataset) this.go({ kinds: value === '' ? [] : [value] });
      else if ('sort' in target.dataset) this.go({ sort: value as TaskSelection['sort'] });
      else if ('group' in target.dataset) this.go({ group: value as TaskSelection['group'] });
    });
    const [box, list] = [
      fields.querySelector<HTMLInputElement>('[data-unit]'),
      fields.querySelector<HTMLElement>('#unit-options'),
    ];
    if (!box || !list) return;
    openUnitBox(box, list, {
      address: `${this.dataset['home'] ?? '/'}box.json`,
      has: (slug) => this.units.has(slug),
      choose: (slug) => {
        if (!this.state.units.includes(slug)) this.go(toggle(this.state, 'units', slug));
      },
    });
  }

  private press(target: Element): void {
    const button = target.closest<HTMLElement>('button, a[data-format]');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { facet, value = '', switch: name, untag } = button.dataset;
    if (facet === 'campaigns') this.go(toggle(this.state, 'campaigns', Number(value)));
    else if (facet === 'roles' || facet === 'missing') this.go(toggle(this.state, facet, value as never));
    else if (name === 'target' || name === 'due' || name === 'both') this.go({ [name]: !this.state[name] });
    else if (untag !== undefined) this.go(toggle(this.state, 'units', untag));
    else if (button.matches('[data-clear]')) this.go({ ...ALL, sort: this.state.sort, group: this.state.group });
    else if (button.matches('.open-filters')) this.fields?.classList.add('open');
    else if (button.matches('[data-close]')) this.fields?.classList.remove('open');
    else if (button.matches('[data-print]')) print();
    else if (button.matches('[data-text]')) void this.copy(null);
    else if (button.dataset['copy'] !== undefined) void this.copy(button.dataset['copy']);
    else if (button instanceof HTMLAnchorElement) this.take(button);
  }

  /** Changes the selection, and the address with it: one that is typed is replaced, not kept as a step back. */
  private go(change: Partial<TaskSelection>, typing = false): void {
    const next = normal({ ...this.state, ...change });
    const address = location.pathname + writeAddress(next);
    clearTimeout(this.timer);
    if (typing) {
      this.timer = setTimeout(() => {
        history.replaceState(null, '', address);
      }, WRITE_AFTER);
    } else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.follow(next);
  }

  /** The page follows the selection. */
  private follow(state: TaskSelection): void {
    const { fields, table } = this;
    if (!fields || !table) return;
    const words = foldText(state.q);
    const marked = foldText(this.state.q);
    this.state = state;
    const groups = grouped(this.rows, state);
    this.shown = groups.flatMap(([, own]) => own);
    arrange(table, this.rows, groups, (key) =>
      state.group === 'unit'
        ? this.names.unit(key) || '没有单位'
        : state.group === 'none'
          ? ''
          : (this.groups.get(key) ?? ''),
    );
    if (words !== marked) for (const row of words === '' ? this.rows : this.shown) markFound(row, words);
    this.say(state);
    this.count(fields, state);
  }

  private say(state: TaskSelection): void {
    const n = this.shown.length;
    const sentence = sentenceOf(state, this.names, n, this.rows.length);
    const say = (selector: string, words: string) => {
      const place = this.querySelector(selector);
      if (place && place.textContent !== words) place.textContent = words;
    };
    say('[data-sentence]', sentence);
    say('[data-take]', isFiltered(state) ? `取走这${n}项：` : `取走全部${n}项：`);
    say('.go', `看${n}项`);
    document.title = isFiltered(state) ? `${sentence} - ${this.base}` : this.base;
    const nothing = this.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = n > 0;
    const name = fileNameOf(state, this.names, n);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-format]')) {
      link.download = `${name}.${link.dataset['format'] ?? ''}`;
    }
  }

  private count(fields: HTMLFieldSetElement, state: TaskSelection): void {
    const counts = countFacets(this.rows, state);
    const show = (button: HTMLElement, n: number, pressed: boolean) => {
      const small = button.querySelector('small');
      if (small) small.textContent = String(n);
      button.setAttribute('aria-pressed', String(pressed));
      button.setAttribute('aria-disabled', String(n === 0 && !pressed));
    };
    for (const button of fields.querySelectorAll<HTMLElement>('[data-facet]')) {
      const { facet = '', value = '' } = button.dataset;
      const [of, chosen, key]: [ReadonlyMap<unknown, number>, readonly unknown[], unknown] =
        facet === 'campaigns'
          ? [counts.campaigns, state.campaigns, Number(value)]
          : facet === 'roles'
            ? [counts.roles, state.roles, value]
            : [counts.missing, state.missing, value];
      show(button, of.get(key) ?? 0, chosen.includes(key));
    }
    for (const button of fields.querySelectorAll<HTMLElement>('[data-switch]')) {
      const name = button.dataset['switch'] === 'due' ? 'due' : 'target';
      show(button, counts[name], state[name]);
    }
    const set = (selector: string, value: string) => {
      const field = fields.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (field && field !== document.activeElement) field.value = value;
    };
    set('[data-q]', state.q);
    set('[data-kind]', state.kinds.length === 1 ? (state.kinds[0] ?? '') : '');
    set('[data-sort]', state.sort);
    set('[data-group]', state.group);
    this.tag(fields, state, counts.both);
  }

  /** The chosen units, each to be taken out again; of two, whether both are asked of one task. */
  private tag(fields: HTMLFieldSetElement, state: TaskSelection, both: number): void {
    const tags = state.units.map((slug) => {
      const button = make('button', { type: 'button', className: 'chip' }, `${this.names.unit(slug)} ×`);
      button.dataset['untag'] = slug;
      button.setAttribute('aria-label', `去掉${this.names.unit(slug)}`);
      return make('li', {}, button);
    });
    if (state.units.length > 1) {
      const button = make(
        'button',
        { type: 'button', className: 'chip' },
        '只看同列的',
        make('small', {}, String(both)),
      );
      button.dataset['switch'] = 'both';
      button.setAttribute('aria-pressed', String(state.both));
      button.setAttribute('aria-disabled', String(both === 0 && !state.both));
      tags.push(make('li', {}, button));
    }
    fields.querySelector('.tags')?.replaceChildren(...tags);
    if (state.units.join() === this.marked) return;
    this.marked = state.units.join();
    for (const { element } of this.rows) {
      for (const link of element.querySelectorAll<HTMLAnchorElement>('.lead a, .others a')) {
        const slug = link.pathname.split('/').at(-2) ?? '';
        link.classList.toggle('chosen', state.units.includes(slug));
      }
    }
  }

  /** Gives away exactly what is shown. */
  private take(link: HTMLAnchorElement): void {
    import('./take.ts')
      .then(({ takeFile }) => takeFile(link, this.shown, this.sentence))
      .catch(() => this.told?.replaceChildren('没有取到文件，请再试一次'));
  }

  /** Copies an address, or where there is none the rows as text. */
  private async copy(address: string | null): Promise<void> {
    const { asText, copyText } = await import('./take.ts');
    const text = address === null ? asText(this.shown, this.sentence) : new URL(address, location.href).href;
    await copyText(text, this.told);
  }

  private get sentence(): string {
    return this.querySelector('[data-sentence]')?.textContent ?? '';
  }
}

customElements.define('task-list', TaskListPage);
