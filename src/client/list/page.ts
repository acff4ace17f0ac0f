/**
 * `<list-page>`: 我的清单, or a list that a link holds (`#tasks~…`, client/list/link.ts), which never touches the
 * reader's own until they say so. What takes tasks away can be undone.
 */
import { currentAddress } from '../page.ts';
import { readChoices, writeChoices } from '../tables/choices.ts';
import { readLink, writeLink, type LinkedList } from './link.ts';
import { offerLink } from './share.ts';
import { ListView } from './view.ts';
import { taskListOf, type StoredTask, type TaskList } from './task-list.ts';

const REFUSED = '浏览器不允许本站保存，清单用不了。别人分享的清单仍可以看。';
const LOAD_FAILED = '没有取到文件，请再试一次';

class ListPage extends HTMLElement {
  private list: TaskList = taskListOf(this.dataset['notice'] ?? '');
  private view = new ListView(this);
  private linked: LinkedList | null = null;
  /** Ids on the page, in its order. */
  private shown: string[] = [];
  private previous: readonly StoredTask[] = [];

  connectedCallback(): void {
    const by = this.groupingField();
    if (by) readChoices([by]);
    by?.addEventListener('input', () => {
      writeChoices([by]);
      this.follow();
    });
    this.on('[data-take]', (button) => {
      this.take(button);
    });
    this.on('[data-print]', () => {
      print();
    });
    this.on('[data-share]', () => {
      void offerLink(this, this.address(), (words) => {
        this.say(words);
      });
    });
    this.on('[data-clear]', () => {
      this.change(`已清空，原有${this.list.all().length}项`, () => {
        this.list.set([]);
      });
    });
    this.on('[data-undo]', () => {
      this.list.set(this.previous);
      this.say(`已撤销，清单共${this.list.all().length}项`);
      this.querySelector<HTMLElement>('[data-tools] select')?.focus();
    });
    this.on('[data-save]', () => {
      this.save();
    });
    this.on('[data-lost] button', () => {
      this.change('已去掉', () => {
        this.list.set(this.list.all().filter(({ id }) => this.view.has(id)));
      });
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-remove]') : null;
      const id = button?.closest<HTMLElement>('[data-task]')?.dataset['task'];
      if (id === undefined) return;
      this.change('已移出1项', () => {
        this.list.remove([id]);
      });
    });
    this.list.subscribe(() => {
      this.follow();
    });
    addEventListener('hashchange', () => {
      this.open();
    });
    this.open();
  }

  private groupingField(): HTMLSelectElement | null {
    return this.querySelector('select[name="by"]');
  }

  private on(selector: string, act: (button: HTMLElement) => void): void {
    for (const button of this.querySelectorAll<HTMLElement>(selector)) {
      button.addEventListener('click', () => {
        act(button);
      });
    }
  }

  private element(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} on the list's page`);
    return found;
  }

  private say(words: string, undo = false): void {
    this.element('[data-status]').textContent = this.list.usable ? words : REFUSED;
    this.element('[data-undo]').hidden = !undo || !this.list.usable;
  }

  /** What the address says. */
  private open(): void {
    this.linked = readLink(location.hash);
    this.follow();
    const { tasks = [], unread = 0 } = this.linked ?? {};
    const unknown = unread + tasks.filter(({ id }) => !this.view.has(id)).length;
    const lost = unknown > 0 ? `，有${unknown}项已不在本通知中` : '';
    this.say(
      this.linked
        ? `别人分享的清单：${this.shown.length}项${lost}`
        : this.shown.length > 0
          ? `清单共${this.shown.length}项`
          : '',
    );
  }

  private follow(): void {
    const own = this.list.all();
    const tasks = this.linked?.tasks ?? own;
    this.shown = this.view.show(tasks, this.groupingField()?.value === 'role' ? 'role' : 'campaign');
    this.classList.toggle('foreign', this.linked !== null);
    this.element('[data-shared]').hidden = this.linked === null;
    this.element('[data-save]').hidden = !this.list.usable || this.shown.length === 0;
    this.element('[data-save]').textContent = own.length === 0 ? '存为我的清单' : `并入我的清单（现有${own.length}项）`;
    this.element('[data-empty]').hidden = this.linked !== null || this.shown.length > 0;
    this.element('[data-tools]').hidden = this.shown.length === 0;
    this.element('[data-clear]').hidden = this.linked !== null;
    for (const button of this.querySelectorAll<HTMLElement>('ol [data-remove]')) button.hidden = this.linked !== null;
    this.element('[data-link]').hidden = true;
    const lost = own.filter(({ id }) => !this.view.has(id)).length;
    this.element('[data-lost]').hidden = lost === 0 || this.linked !== null;
    this.element('[data-lost] span').textContent = `有${lost}项已不在本通知中，留在清单里没有显示。`;
    const today = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
    this.element('[data-printed]').textContent = `共${this.shown.length}项。打印日期：${today}`;
  }

  /** Does what takes tasks away, so that it can be undone; the focus goes to where that is offered. */
  private change(words: string, act: () => void): void {
    this.previous = this.list.all();
    act();
    this.say(`${words}，清单共${this.list.all().length}项`, true);
    this.element('[data-undo]').focus();
  }

  private save(): void {
    const { tasks = [] } = this.linked ?? {};
    this.previous = this.list.all();
    this.list.add(tasks.filter(({ id }) => this.view.has(id)));
    if (!this.list.usable) {
      this.say('');
      return;
    }
    history.replaceState(history.state, '', currentAddress());
    this.linked = null;
    this.follow();
    this.say(`已存下，清单共${this.list.all().length}项`, true);
    this.element('[data-undo]').focus();
  }

  /** The link of what is shown. */
  private address(): string {
    const byId = new Map((this.linked?.tasks ?? this.list.all()).map((task) => [task.id, task]));
    const tasks = this.view.sorted(this.shown.flatMap((id) => byId.get(id) ?? []));
    return new URL(`#${writeLink(tasks)}`, location.origin + location.pathname).href;
  }

  private take({ dataset }: HTMLElement): void {
    const { take: format = '' } = dataset;
    import('../tables/take-rows.ts')
      .then(({ takeRows }) =>
        takeRows(this.dataset['file'] ?? '', this.shown, {
          format,
          name: `责任清单_${this.linked ? '分享的清单' : '我的清单'}_${this.shown.length}项.${format}`,
          how: '清单上的任务，按页面上的顺序',
          from: this.address(),
        }),
      )
      .catch(() => {
        this.say(LOAD_FAILED);
      });
  }
}

customElements.define('list-page', ListPage);
