/**
 * A link to a sentence, on demand: it appears where the sentence is pointed at or tapped, and, when a clause's
 * permalink has the focus, the arrow keys walk through its sentences. One element for the page, no tab stop.
 */

const SENTENCE = '.clause p > span[id]';

export function linkSentences(): void {
  const link = document.querySelector<HTMLAnchorElement>('.sentence-link');
  if (!link) return;
  let shown: HTMLElement | null = null;

  const hide = () => {
    shown?.classList.remove('pointed');
    shown = null;
    link.hidden = true;
  };
  const show = (sentence: HTMLElement) => {
    if (sentence === shown) return;
    hide();
    shown = sentence;
    sentence.classList.add('pointed');
    link.hash = sentence.id;
    link.textContent = `第${/s(\d+)$/.exec(sentence.id)?.[1] ?? ''}句链接`;
    link.hidden = false;
    const last = Array.from(sentence.getClientRects()).at(-1) ?? sentence.getBoundingClientRect();
    link.style.top = `${last.bottom + scrollY}px`;
    link.style.left = `${Math.max(0, Math.min(last.right, document.documentElement.clientWidth - 8) - link.offsetWidth)}px`;
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const sentence = target.closest<HTMLElement>(SENTENCE);
    if (sentence) show(sentence);
    else if (target !== link && !target.closest('.clause')) hide();
  });
  document.addEventListener('click', ({ target }) => {
    const sentence = target instanceof Element ? target.closest<HTMLElement>(SENTENCE) : null;
    if (sentence && getSelection()?.isCollapsed) show(sentence);
  });
  document.addEventListener('focusin', ({ target }) => {
    const clause = target instanceof Element && target.matches('.permalink') ? target.parentElement : null;
    const first = clause?.querySelector<HTMLElement>(SENTENCE);
    if (first) show(first);
    else if (target !== link) hide();
  });
  document.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!shown || !document.activeElement?.matches('.permalink, .sentence-link')) return;
    if (event.key === 'Escape') hide();
    if (step === undefined) return;
    const sentences = Array.from(shown.closest('.clause')?.querySelectorAll<HTMLElement>(SENTENCE) ?? []);
    const next = sentences[sentences.indexOf(shown) + step];
    if (next) show(next);
    // The focus goes to the link that is shown, and Enter follows it.
    link.focus({ preventScroll: true });
    event.preventDefault();
  });
}
