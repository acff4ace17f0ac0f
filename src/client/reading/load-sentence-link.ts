/**
 * Loads what is offered for a sentence when a reader clicks in a clause, selects in it or comes to it by key.
 */
let last: Event | undefined;
let loading: Promise<void> | undefined;

function load(): void {
  loading ??= import('./sentence-link.ts').then((module) => {
    module.offerSentences(last);
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

export {};
