/** On the 404 page: offers the nearest page above the address that was asked for. */
import { decode } from './decode.ts';

/** Addresses above `path`, nearest first: /n/annex-1/2-1-9/ → /n/annex-1/2-1/, /n/annex-1/2/, /n/annex-1/, /n/. */
function* above(path: string): Generator<string> {
  let rest = path.replace(/(?<!\/)\/+$/, '');
  for (;;) {
    const cut = Math.max(rest.lastIndexOf('-', rest.length), rest.lastIndexOf('/'));
    if (cut <= 0) return;
    rest = rest.slice(0, cut);
    // annex-9 has no page without its number above it.
    if (!/\/(?:annex|campaign)$/.test(rest)) yield `${rest}/`;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}

const offer = document.querySelector<HTMLElement>('[data-nearest]');
const link = offer?.querySelector('a');
if (offer && link) {
  // What begins with two slashes would be another host's.
  for (const path of above(location.pathname.replace(/^\/+/, '/'))) {
    if (!(await exists(path))) continue;
    link.href = path;
    link.textContent = decode(path);
    offer.hidden = false;
    break;
  }
}
