/** `<search-page data-home="/yyzbf-2023-4/">`: asks as one types, keeps the question in the address. */
import { make } from '../dom.ts';
import { readAddress, writeAddress, type Question } from '../search/address.ts';
import type { Answer, Engine } from '../search/engine.ts';
import { passes } from '../search/filters.ts';
import { readFacets, showFacets } from './facets.ts';
import { loadEngine } from '../search/load.ts';
import type { Line, NoticeText } from '../search/records.ts';
import type { BoxEntry } from '../../site/search/box.ts';
import { wordsIn } from '../search/marks.ts';
import { showSome } from './more.ts';
import { say, sayNumber } from './say.ts';
import { nearItem, numberedItem, resultItem } from './view.ts';

/** Browsers refuse an address that changes with every key. */
const WRITE_AFTER = 300;

class SearchPage extends HTMLElement {
  #form = this.querySelector('form');
  #input = this.querySelector('input');
  #list = this.querySelector<HTMLElement>('[data-search-results]');
  #status = this.querySelector<HTMLElement>('[data-search-status]');
  /** Counts questions, so that a late answer is dropped. */
  #asked = 0;
  /** What was asked last; the lists of filters may still be on their way to it. */
  #current: Question = { typed: '', filters: {} };
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins; `composing` tells whether an input method is at work. */
  open(composing: () => boolean): void {
    const [form, input] = [this.#form, this.#input];
    if (!form || !input) return;
    const restore = () => {
      const asked = readAddress(location.search);
      if (!composing()) input.value = asked.typed;
      void this.ask(asked);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#go('push', readFacets(form));
    });
    input.addEventListener('input', (event) => {
      // While an input method composes, what stands in the box is not yet typed.
      if (!event.isComposing) this.#go('later');
    });
    input.addEventListener('compositionend', () => {
      this.#go('later');
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      this.#go('push', {});
    });
    // How many each filter would leave is told when someone looks.
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => {
      if (details.open) void this.ask(this.#current);
    });
    addEventListener('popstate', restore);
    // What was typed while this loaded counts more than the address.
    if (input.value === '' || composing()) restore();
    else this.#go('later');
  }

  /** Clause ids, or lines of the frame, of all that a question finds; for scripts. */
  async find(typed: string, filters = {}): Promise<(string | number | null)[]> {
    const { hits } = await (await this.#engine()).search(typed, filters);
    return hits.map(({ clause, line }) => clause ?? line);
  }

  #engine(): Promise<Engine> {
    return loadEngine(this.dataset['home'] ?? '/');
  }

  #go(write: 'push' | 'later', filters = this.#current.filters): void {
    if (!this.#input) return;
    // Where the reader came from stays so while the question changes.
    const asked = { ...this.#current, typed: this.#input.value, filters };
    clearTimeout(this.#timer);
    const address = location.pathname + writeAddress(asked);
    if (write === 'later') {
      this.#timer = setTimeout(() => {
        history.replaceState(null, '', address);
      }, WRITE_AFTER);
    } else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.ask(asked);
  }

  /** Asks and shows the answer, unless another question came after it. */
  async ask(asked: Question): Promise<void> {
    const [list, status] = [this.#list, this.#status];
    if (!list || !status) return;
    this.#current = asked;
    this.#asked += 1;
    const mine = this.#asked;
    list.setAttribute('aria-busy', 'true');
    const waiting = setTimeout(() => {
      if (mine === this.#asked) status.textContent = '正在载入…';
    }, 200);
    try {
      const engine = await this.#engine();
      const looked = this.querySelector('details')?.open === true;
      if (writeAddress({ typed: asked.typed, filters: asked.filters }) === '' && !looked) this.#clear(list, status);
      else {
        const answer = await engine.search(asked.typed, asked.filters);
        const numbered = engine.numbered(asked.typed, asked.from).filter((row) => passes(row, asked.filters));
        if (mine === this.#asked) this.#show(engine, { ...answer, numbered }, asked.typed, { list, status });
      }
    } catch (error) {
      console.error(error);
      if (mine === this.#asked) this.#fail(asked, list, status);
    }
    clearTimeout(waiting);
    if (mine === this.#asked) list.setAttribute('aria-busy', 'false');
  }

  #show(
    { notice }: Engine,
    answer: Answer & { numbered: readonly Line[] },
    typed: string,
    { list, status }: Record<'list' | 'status', HTMLElement>,
  ): void {
    const mine = this.#asked;
    const { hits, numbered, query, counts, filters } = answer;
    // A number that leads to clauses needs no guess at what else was meant.
    const near = numbered.length > 0 && hits.length === 0 ? [] : answer.near;
    const makers = [
      ...numbered.map((row) => () => numberedItem(notice, row)),
      ...hits.map((row) => () => resultItem(notice, row, wordsIn(row.folded.text, query))),
      ...near.map((one) => () => nearItem(notice, one)),
    ];
    this.querySelector('[data-search-more]')?.remove();
    showSome(list, makers);
    const found = hits.length + near.length > 0;
    const byNumberAlone = numbered.length > 0 && !found;
    status.replaceChildren(
      ...(numbered.length > 0 ? [sayNumber(numbered.length, typed)] : []),
      ...(byNumberAlone ? [] : say(answer, typed)),
    );
    if (makers.length === 0) void this.#offerUnits(typed, status, mine);
    if (makers.length === 0 && answer.unfiltered === 0) void this.#offerTopics(notice, answer, status);
    const details = this.querySelector('details');
    const chosen = Object.keys(filters).length;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = chosen === 0;
    if (chosen > 0) details?.setAttribute('open', '');
    if (this.#form && details?.open) {
      const form = this.#form;
      void counts().then((found) => {
        if (mine === this.#asked) showFacets(form, notice, found, filters);
      });
    }
  }

  /** Units that were typed by pinyin or by another name stand nowhere in the text, but have their pages. */
  async #offerUnits(typed: string, status: HTMLElement, mine: number): Promise<void> {
    const home = this.dataset['home'] ?? '/';
    const answer = await fetch(`${home}box.json`).catch(() => null);
    const entries = answer?.ok ? ((await answer.json()) as BoxEntry[]) : [];
    const { matchOrgs } = await import('../box/match-orgs.ts');
    const found = matchOrgs(entries, typed, 5);
    if (mine !== this.#asked || found.length === 0) return;
    const links = found.flatMap(([id, name], i) => [
      i > 0 ? '、' : '单位：',
      make('a', { href: `${home}orgs/${id}/` }, name),
    ]);
    status.append(make('span', {}, ...links, '。'));
  }

  /** Topics of the notice, where it has nothing of what was asked for. */
  async #offerTopics(notice: NoticeText, { query }: Answer, status: HTMLElement): Promise<void> {
    const mine = this.#asked;
    const { sayTopics } = await import('./topics.ts');
    if (mine === this.#asked) status.append(...sayTopics(notice, query));
  }

  #clear(list: HTMLElement, status: HTMLElement): void {
    list.replaceChildren();
    status.replaceChildren();
    this.querySelector('[data-search-more]')?.remove();
  }

  #fail(asked: Question, list: HTMLElement, status: HTMLElement): void {
    this.#clear(list, status);
    const again = make('button', { className: 'door' }, '再试一次');
    again.type = 'button';
    again.addEventListener('click', () => void this.ask(asked));
    const contents = make('a', {}, '按目录找');
    contents.href = `${this.dataset['home'] ?? '/'}#parts`;
    status.replaceChildren('搜索没有载入成功。可以', contents, '，或 ', again);
  }
}

customElements.define('search-page', SearchPage);

/** Brings the page's search to life. */
export function openSearch(page: HTMLElement, composing: () => boolean): void {
  if (page instanceof SearchPage) page.open(composing);
}
