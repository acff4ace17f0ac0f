/**
 * What can be done with a sentence, on demand: its link and 引用 appear where it is pointed at or tapped; when a clause's
 * permalink has the focus, the arrow keys walk through its sentences, up and down through what is offered. Selected
 * words are offered 引用 alone. One box for the page, no tab stop. Loaded when a reader first points, presses or moves the
 * focus (reading.ts): reading itself does not need it.
 */

/** A sentence, or the heading that stands for its clause. */
const QUOTABLE = '.clause p > span[id], .clause > [data-source]:not(p)';

/** @param first what it was loaded for, done once it is ready */
export function linkSentences(first: Event): void {
  const box = document.querySelector<HTMLElement>('.sentence-box');
  const link = box?.querySelector('a');
  const button = box?.querySelector('button');
  if (!box || !link || !button) return;
  let shown: HTMLElement | null = null;
  let words: Range | null = null;

  const hide = () => {
    shown?.classList.remove('pointed');
    shown = words = null;
    box.hidden = true;
  };
  const place = (rects: DOMRectList) => {
    box.hidden = false;
    const last = rects[rects.length - 1];
    if (!last) return;
    box.style.top = `${last.bottom + scrollY}px`;
    box.style.left = `${Math.max(0, Math.min(last.right, document.documentElement.clientWidth - 8) - box.offsetWidth)}px`;
  };
  const show = (sentence: HTMLElement) => {
    if (sentence === shown && !words) return;
    hide();
    shown = sentence;
    sentence.classList.add('pointed');
    const number = /s(\d+)$/.exec(sentence.id)?.[1];
    link.hash = sentence.id || (sentence.parentElement?.id ?? '');
    link.textContent = number ? `第${number}句链接` : '本条链接';
    link.hidden = false;
    button.textContent = '引用';
    place(sentence.getClientRects());
  };
  const offerSelected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      if (words) hide();
      return;
    }
    const range = selection.getRangeAt(0);
    const { startContainer: node } = range;
    const begin = node instanceof Element ? node : node.parentElement;
    if (!begin?.closest('.clause [data-source]')) return;
    hide();
    words = range.cloneRange();
    shown = begin.closest<HTMLElement>(QUOTABLE) ?? begin.closest<HTMLElement>('.clause');
    link.hidden = true;
    button.textContent = '引用所选';
    place(range.getClientRects());
  };
  const quote = () => {
    const clause = shown?.closest<HTMLElement>('.clause');
    if (!shown || !clause) return;
    const range = words ?? document.createRange();
    if (!words) range.selectNodeContents(shown);
    const id = shown.id || clause.id;
    void import('./cite.ts').then(({ cite }) => cite(range, clause, id));
  };

  document.addEventListener('selectionchange', offerSelected);
  // A press would take the selection away before it is quoted.
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', quote);
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (words || pointerType !== 'mouse' || !(target instanceof Element)) return;
    const sentence = target.closest<HTMLElement>(QUOTABLE);
    if (sentence) show(sentence);
    else if (!target.closest('.clause, .sentence-box')) hide();
  });
  document.addEventListener('click', ({ target }) => {
    const sentence = target instanceof Element ? target.closest<HTMLElement>(QUOTABLE) : null;
    if (sentence && getSelection()?.isCollapsed) show(sentence);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.sentence-box, dialog')) return;
    const clause = target.matches('.permalink') ? target.parentElement : null;
    const first = clause?.querySelector<HTMLElement>('p > span[id]') ?? clause?.querySelector<HTMLElement>(QUOTABLE);
    if (first) show(first);
    else if (!words) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyC') {
      quote();
      event.preventDefault();
    }
    if (!shown || !document.activeElement?.matches('.permalink, .sentence-box *')) return;
    if (event.key === 'Escape') hide();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      (event.key === 'ArrowDown' ? button : link).focus({ preventScroll: true });
      event.preventDefault();
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const sentences = Array.from(shown.closest('.clause')?.querySelectorAll<HTMLElement>(QUOTABLE) ?? []);
    const next = sentences[sentences.indexOf(shown) + step];
    if (next) show(next);
    // The focus goes to the link that is shown, and Enter follows it.
    link.focus({ preventScroll: true });
    event.preventDefault();
  });
  // The listeners above were not there when it happened.
  if (first.target instanceof Element || first.target instanceof Document) again(first);
}

/** Lets what has happened happen once more for the listeners that came late; nothing else answers to it twice. */
function again(first: Event): void {
  const { target } = first;
  const late =
    first instanceof PointerEvent
      ? new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' })
      : new Event(first.type, { bubbles: true });
  target?.dispatchEvent(late);
}
