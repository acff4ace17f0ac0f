/**
 * What can be done with a sentence, on demand: its link, 引用 and 加入清单 appear when it is clicked or tapped; when a
 * clause's permalink has the focus, left and right walk through its sentences, up and down through what is offered.
 * Selected words are offered 引用 alone. One box for the page, no tab stop. Loaded by load-sentence-link.ts.
 */
import { pageList, taskOf } from './sentence-task.ts';

/** A sentence, or the heading that stands for its clause. */
const QUOTABLE = '.clause p > span[id], .clause > [data-source]:not(p)';

/** What may be clicked without what is offered going away. */
const KEEPS = '.clause, .sentence-box, dialog';

/** Between the text and what stands beside it, in px. */
const GAP = 16;

/** @param first what a reader did before this was there: it is answered at once */
export function offerSentences(first?: Event): void {
  const box = document.querySelector<HTMLElement>('.sentence-box');
  const link = box?.querySelector('a');
  const [cite, add] = box?.querySelectorAll('button') ?? [];
  if (!box || !link || !cite || !add) return;
  const list = pageList();
  let shown: HTMLElement | null = null;
  let words: Range | null = null;

  const hide = () => {
    shown?.classList.remove('chosen');
    shown = words = null;
    box.hidden = true;
  };
  /** Level with the words, right of their text; on a narrow screen they are brought above it. */
  const place = (said: Element | Range, text: Element) => {
    box.hidden = false;
    box.style.setProperty('--top', `${said.getBoundingClientRect().top + scrollY}px`);
    box.style.setProperty('--left', `${text.getBoundingClientRect().right + GAP}px`);
    const covered = said.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
    if (covered > 0 && getComputedStyle(box).position === 'fixed') scrollBy({ top: covered + GAP });
  };
  const showTask = (task: string | null) => {
    add.hidden = task === null || !list.usable;
    add.textContent = task !== null && list.has(task) ? '移出清单' : '加入清单';
  };
  const show = (sentence: HTMLElement) => {
    if (sentence === shown && !words) return;
    hide();
    shown = sentence;
    sentence.classList.add('chosen');
    const number = /s(\d+)$/.exec(sentence.id)?.[1];
    link.hash = sentence.id || (sentence.parentElement?.id ?? '');
    link.textContent = number ? `第${number}句链接` : '本条链接';
    link.hidden = false;
    cite.textContent = '引用';
    showTask(taskOf(sentence));
    place(sentence, sentence.closest('[data-source]') ?? sentence);
  };
  const quote = () => {
    const clause = shown?.closest<HTMLElement>('.clause');
    if (!shown || !clause) return;
    const range = words ?? document.createRange();
    if (!words) range.selectNodeContents(shown);
    const id = shown.id || clause.id;
    void import('../cite/cite.ts').then((citing) => citing.cite(range, clause, id));
  };
  const take = () => {
    const task = shown && taskOf(shown);
    if (!task) return;
    list.toggle(task);
    showTask(task);
    const status = document.querySelector('p.arrival');
    if (status) status.textContent = `${list.has(task) ? '已加入' : '已移出'}清单，清单共${list.all().length}项`;
  };

  const answers: Record<string, (event: Event) => void> = {
    click: ({ target }) => {
      if (words || !(target instanceof Element)) return;
      const sentence = target.closest<HTMLElement>(QUOTABLE);
      if (sentence) show(sentence);
      else if (!target.closest(KEEPS)) hide();
    },
    focusin: ({ target }) => {
      if (!(target instanceof Element) || target.closest('.sentence-box, dialog')) return;
      const clause = target.matches('.permalink') ? target.parentElement : null;
      const sentence =
        clause?.querySelector<HTMLElement>('p > span[id]') ?? clause?.querySelector<HTMLElement>(QUOTABLE);
      if (sentence) show(sentence);
      // What holds the sentence takes the focus when it is tapped.
      else if (!words && !target.contains(shown)) hide();
    },
    selectionchange: () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
        if (words) hide();
        return;
      }
      const range = selection.getRangeAt(0);
      const { startContainer: node } = range;
      const begin = node instanceof Element ? node : node.parentElement;
      if (!begin?.closest('.clause [data-source]')) {
        // In the dialog a form is selected to be copied.
        if (words && !begin?.closest('dialog')) hide();
        return;
      }
      hide();
      words = range.cloneRange();
      shown = begin.closest<HTMLElement>(QUOTABLE) ?? begin.closest<HTMLElement>('.clause');
      link.hidden = add.hidden = true;
      cite.textContent = '引用所选';
      place(range, begin.closest('[data-source]') ?? begin);
    },
  };
  for (const [kind, answer] of Object.entries(answers)) document.addEventListener(kind, answer);
  if (first) answers[first.type]?.(first);

  // A press would take the selection away before it is quoted.
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  cite.addEventListener('click', quote);
  add.addEventListener('click', take);
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (!event.altKey || event.code !== 'KeyC' || !shown || typing) return;
    quote();
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (!shown || !document.activeElement?.matches('.permalink, .sentence-box *')) return;
    const clause = shown.closest<HTMLElement>('.clause');
    if (event.key === 'Escape') {
      // From the box back to the clause, from there away.
      if (box.contains(document.activeElement)) clause?.querySelector<HTMLElement>('.permalink')?.focus();
      else hide();
    }
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const along = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (down !== undefined) {
      const controls = [link, cite, add].filter((control) => !control.hidden);
      const at = controls.findIndex((control) => control === document.activeElement);
      controls[Math.max(0, at + down)]?.focus({ preventScroll: true });
    }
    if (along !== undefined) {
      const sentences = Array.from(clause?.querySelectorAll<HTMLElement>(QUOTABLE) ?? []);
      const next = sentences[sentences.indexOf(shown) + along];
      if (next) show(next);
      // The focus goes to the link that is shown, and Enter follows it.
      link.focus({ preventScroll: true });
    }
    if (down !== undefined || along !== undefined) event.preventDefault();
  });
}
