/** What helps in reading a part: where I am, a link to a sentence, the way back. The page works without it. */
import { closeDrawer } from './drawer.ts';
import { follow } from './follow.ts';
import { announceArrival, markArrival, offerReturn } from './arrival.ts';
import { showCoverage } from './coverage.ts';

closeDrawer();
follow();
announceArrival();
markArrival();
offerReturn();

/** A link to a sentence and its citation, from the first touch on. */
let asked = false;
for (const kind of ['pointerover', 'focusin', 'selectionchange']) {
  document.addEventListener(kind, (event) => {
    if (!asked)
      void import('./sentence-link.ts').then(({ linkSentences }) => {
        linkSentences(event);
      });
    asked = true;
  });
}
showCoverage();
