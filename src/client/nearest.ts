/** On the 404 page: names the clauses that were likely meant, else the nearest page above the address that was asked for. */
import { decode } from './decode.ts';
import { make } from './dom.ts';

/** Pages above that are looked for. */
const MOST = 8;

/** The address with one slash at a time: a path that begins with two would be another host's. */
const path = location.pathname.replace(/\/{2,}/g, '/');

/** Addresses above `path`, nearest first: /n/annex-1/2-1-9/ → /n/annex-1/2-1/, /n/annex-1/2/, /n/annex-1/, /n/. */
function above(): string[] {
  const found: string[] = [];
  let rest = path.replace(/\/$/, '');
  for (;;) {
    const cut = Math.max(rest.lastIndexOf('-'), rest.lastIndexOf('/'));
    if (cut <= 0) return found.slice(-MOST);
    rest = rest.slice(0, cut);
    // annex-9 has no page without its number above it.
    if (!/\/(?:annex|campaign)$/.test(rest)) found.push(`${rest}/`);
  }
}

/** What a page is called; null where there is none. */
async function titleOf(page: string): Promise<string | null> {
  try {
    const answer = await fetch(page);
    return answer.ok ? (/<title>([^<&]+)</.exec(await answer.text())?.[1]?.trim() ?? decode(page)) : null;
  } catch {
    return null;
  }
}

/** Notices of the shelf, as the page lists them. */
const homes = [...document.querySelectorAll<HTMLAnchorElement>('main ul a')].map((link) => link.pathname);

/** Links to the clauses of the notice that the address begins with, or of the only one. */
async function clauses(): Promise<HTMLAnchorElement[]> {
  const home = homes.find((own) => path.startsWith(own)) ?? (homes.length === 1 ? homes[0] : undefined);
  if (home === undefined || path === home) return [];
  const { likelyLinks } = await import('./results/likely.ts');
  return likelyLinks(home, decode(path.slice(path.startsWith(home) ? home.length : 1)));
}

async function offerNearest(offer: HTMLElement): Promise<void> {
  const found = await clauses().catch(() => []);
  if (found.length > 0) {
    offer.replaceChildren('您要找的可能是：', make('ul', {}, ...found.map((link) => make('li', {}, link))));
    offer.hidden = false;
    return;
  }
  for (const page of above()) {
    const title = await titleOf(page);
    if (title === null) continue;
    offer.replaceChildren('最近的上一级：', make('a', { href: page }, title));
    offer.hidden = false;
    return;
  }
}

const offer = document.querySelector<HTMLElement>('[data-nearest]');
if (offer) void offerNearest(offer);
