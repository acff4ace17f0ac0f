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
showCoverage();
