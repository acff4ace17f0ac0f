/**
 * `<task-list>`: shows the tasks that the address asks for (`?c=2&role=lead&unit=…`), counts what each further choice would
 * show, and gives away exactly what is shown. Which tasks those are, src/selection decides.
 */
import { readAddress, writeAddress } from '../../selection/address.ts';
import { countFacets, grouped } from '../../selection/select.ts';
import { ALL, isFiltered, normal, toggle, type Facets, type TaskSelection } from '../../selection/state.ts';
import { foldText } from '../../text/marks/fold.ts';
import { choicesIn, fileNameOf, sentenceOf, type SelectionNames } from '../../words/selection.ts';
import { showFilters } from './filters.ts';
import { arrange, markUnits, readRows, type Row } from './rows.ts';
import { closeUp } from './motion.ts';
import { TaskViews } from './views.ts';

/** Browsers refuse an address that changes with every key. */
const WRITE_AFTER = 150;

class TaskListPage extends HTMLElement {
  private readonly fields = this.querySelector<HTMLFieldSetElement>('fieldset');
  private readonly table = this.querySelector('table');
  // Found once: the page is long, and what stands below the rows is looked for through all of them.
  private readonly told = this.querySelector('[data-told]');
  private readonly nothing = this.querySelector<HTMLElement>('.nothing');
  private readonly formats = [...this.querySelectorAll<HTMLAnchorElement>('a[data-format]')];
  private readonly printed = document.querySelector('.address');
  private readonly base = document.title;
  /** As the foot of a printed page has it. */
  private readonly address = this.printed?.textContent ?? '';
  private units = new Map<string, { name: string; kind: string; collective: boolean }>();
  private groups = new Map<string, string>();
  private campaigns = new Map<number, string>();
  private rows: Row[] = [];
  private shown: Row[] = [];
  private state: TaskSelection = ALL;
  private views: TaskViews | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly names: SelectionNames = {
    // Where there are no campaigns, as its group is headed.
    campaign: (number) => this.campaigns.get(number) ?? this.groups.get(String(number)) ?? '',
    unit: (slug) => this.units.get(slug)?.name ?? slug,
  };

  connectedCallback(): void {
    const { fields, table } = this;
    if (!fields || !table) return;
    this.read(fields, table);
    this.views = new TaskViews(this, {
      names: this.names,
      kindOf: (slug) => this.units.get(slug)?.kind ?? '',
      isCollective: (slug) => this.units.get(slug)?.collective ?? false,
      rows: this.rows,
      go: (change) => {
        this.go(change);
      },
    });
    for (const tool of this.querySelectorAll<HTMLElement>('[data-tool]')) tool.hidden = false;
    this.listen(fields);
    addEventListener('popstate', () => {
      this.follow(readAddress(location.search));
    });
    this.follow(readAddress(location.search));
  }

  /** The rows, and the names of what they say by number and slug, as the page has them. */
  private read(fields: HTMLFieldSetElement, table: HTMLTableElement): void {
    const options = fields.querySelector<HTMLTemplateElement>('template')?.content.querySelectorAll('option') ?? [];
    for (const option of options) {
      const { kind = '', collective } = option.dataset;
      this.units.set(option.value, { name: option.textContent.trim(), kind, collective: collective !== undefined });
    }
    for (const chip of fields.querySelectorAll<HTMLElement>('[data-facet="campaigns"]')) {
      this.campaigns.set(Number(chip.dataset['value']), (chip.firstChild?.textContent ?? '').trim());
    }
    for (const body of table.tBodies) {
      this.groups.set(body.dataset['group'] ?? '', body.rows[0]?.cells[0]?.firstChild?.textContent?.trim() ?? '');
    }
    this.rows = readRows(table, new Map([...this.units].map(([id, { kind }]) => [id, kind])));
  }

  private listen(fields: HTMLFieldSetElement): void {
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (target.closest('a[data-format]')) event.preventDefault();
      this.press(target);
    });
    this.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Escape' && !defaultPrevented) this.sheet(false);
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
    const box = fields.querySelector<HTMLElement>('.unit-box');
    const [input, list] = [box?.querySelector('input'), box?.querySelector<HTMLElement>('.options')];
    if (!box || !input || !list) return;
    const chosen = (slug: string) => (this.state.units.includes(slug) ? this.state : toggle(this.state, 'units', slug));
    const open = async () => {
      const { openUnitBox } = await import('./unit-box.ts');
      openUnitBox(box, input, list, {
        address: `${this.dataset['home'] ?? '/'}box.json`,
        has: (slug) => this.units.has(slug),
        hrefOf: (slug) => location.pathname + writeAddress(chosen(slug)),
        choose: (slug) => {
          this.go(chosen(slug));
        },
      });
    };
    input.addEventListener('focus', () => void open(), { once: true });
  }

  private press(target: Element): void {
    const button = target.closest<HTMLElement>('button, a[data-format]');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { facet, value = '', switch: name } = button.dataset;
    if (facet !== undefined) this.go(this.toggled(facet as keyof Facets, value));
    else if (name === 'target' || name === 'due' || name === 'both') this.go({ [name]: !this.state[name] });
    else if (button.matches('[data-clear]'))
      this.go({ ...ALL, sort: this.state.sort, group: this.state.group, view: this.state.view });
    else if (button.matches('.open-filters, [data-close]')) this.sheet(button.matches('.open-filters'));
    else if (button.dataset['view'] !== undefined) this.go({ view: button.dataset['view'] as TaskSelection['view'] });
    else if (button.matches('[data-print]')) print();
    else if (button.matches('[data-text]')) void this.copy(null);
    else if (button.dataset['copy'] !== undefined) void this.copy(button.dataset['copy']);
    else if (button instanceof HTMLAnchorElement) this.take(button);
  }

  private toggled(facet: keyof Facets, value: string): TaskSelection {
    return facet === 'campaigns' ? toggle(this.state, facet, Number(value)) : toggle(this.state, facet, value);
  }

  /** On a phone the filters are a sheet, which the focus goes into and comes back from. */
  private sheet(open: boolean): void {
    const [fields, opener] = [this.fields, this.querySelector<HTMLElement>('.open-filters')];
    if (fields?.classList.contains('open') === open) return;
    fields?.classList.toggle('open', open);
    (open ? fields?.querySelector<HTMLElement>('[data-close]') : opener)?.focus();
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
    const before = this.state;
    this.state = state;
    // First, for it asks where there is room: after a change the page would be laid out for that.
    this.views?.follow(state);
    const groups = grouped(this.rows, state);
    closeUp(
      () => this.shown,
      () => {
        this.shown = groups.flatMap(([, own]) => own);
        arrange(table, this.rows, groups, (key) => this.headOf(key));
      },
    );
    // Rows that come into sight by another choice are marked too.
    if (words !== '' || before.q !== '') {
      void import('./found.ts').then(({ markFound }) => {
        // Another was typed while this was on its way.
        if (foldText(this.state.q) !== words) return;
        for (const row of words === '' ? this.rows : this.shown) markFound(row, words);
      });
    }
    if (state.units.join() !== before.units.join()) markUnits(this.rows, state.units);
    this.say(state);
    showFilters(fields, state, countFacets(this.rows, state), this.names.unit);
  }

  private headOf(key: string): string {
    if (this.state.group === 'unit') return this.names.unit(key) || '没有单位';
    return this.state.group === 'none' ? '' : (this.groups.get(key) ?? '');
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
    if (this.printed) this.printed.textContent = this.address + writeAddress(state);
    document.title = isFiltered(state) ? `${sentence} - ${this.base}` : this.base;
    if (this.nothing) this.nothing.hidden = n > 0;
    const name = fileNameOf(state, this.names, n);
    for (const link of this.formats) link.download = `${name}.${link.dataset['format'] ?? ''}`;
  }

  /** Gives away exactly what is shown. */
  private take(link: HTMLAnchorElement): void {
    import('./take.ts')
      .then(({ takeFile }) => takeFile(link, this.shown, choicesIn(this.state, this.names).join(' · ') || '全部任务'))
      .catch(() => this.told?.replaceChildren('没有取到文件，请再试一次'));
  }

  /** Copies an address, or where there is none the rows as text. */
  private async copy(address: string | null): Promise<void> {
    const [{ asText }, { copyAndTell }] = await Promise.all([import('./take.ts'), import('../copy.ts')]);
    const text = address === null ? asText(this.shown, this.sentence) : new URL(address, location.href).href;
    if (this.told) await copyAndTell(text, this.told);
  }

  private get sentence(): string {
    return this.querySelector('[data-sentence]')?.textContent ?? '';
  }
}

customElements.define('task-list', TaskListPage);
