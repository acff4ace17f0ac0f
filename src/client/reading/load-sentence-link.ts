/**
 * Loads what is offered for a sentence when a reader taps a clause, selects in it or comes to it by key. Where there is a
 * mouse, to which it answers at once, it is loaded after the page: phones pay for it only when they ask.
 */
let last: Event | undefined;
let loading: Promise<void> | undefined;

function load(): void {
  loading ??= import('./sentence-link.ts').then(({ offerSentences }) => {
    offerSentences(last);
  });
}

/** A press or a moved focus clears the selection, which asks for nothing. */
const asks = ({ type, target }: Event) =>
  type === 'selectionchange' ? getSelection()?.isCollapsed === false : (target as Element).closest('.clause') !== null;

for (const kind of ['focusin', 'click', 'selectionchange']) {
  document.addEventListener(kind, (event) => {
    if (!asks(event)) return;
    last = event;
    load();
  });
}
if (matchMedia('(hover: hover)').matches) addEventListener('load', () => setTimeout(load));

export {};
