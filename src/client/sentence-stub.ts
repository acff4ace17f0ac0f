/** Loads what is offered for a sentence when a reader first points to a clause, taps it, selects in it or comes to it: reading needs none of it. */
let last: Event;
let loading: Promise<void> | undefined;

/** A press or a moved focus clears the selection, and a page that scrolls passes under the mouse: neither asks for anything. */
const asks = ({ type, target }: Event) =>
  type === 'selectionchange' ? getSelection()?.isCollapsed === false : (target as Element).closest('.clause') !== null;

for (const kind of ['pointerover', 'focusin', 'click', 'selectionchange']) {
  document.addEventListener(kind, (event) => {
    if (!asks(event)) return;
    last = event;
    loading ??= import('./sentence-link.ts').then(({ offerSentences }) => {
      offerSentences(last);
    });
  });
}

export {};
