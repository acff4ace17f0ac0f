/**
 * The `_redirects` file of static hosts (Cloudflare Pages, Netlify): `/from/ /to/ 301`, one a line. A browser keeps the
 * fragment by itself (RFC 9110 10.2.2). Netlify prefers a page that is there, so the page at the old address leads on too.
 */

/** The file for these moves, from → to. */
export function formatRedirects(moves: ReadonlyMap<string, string>): string {
  return [...moves].map(([from, to]) => `${from} ${to} 301\n`).join('');
}

/** Moves by their old path; throws on a line that is neither a move nor a # comment, which a host would drop unseen. */
export function parseRedirects(text: string): Map<string, string> {
  const moves = new Map<string, string>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [, from, to] = /^(\/\S*)\s+(\/\S*)\s+301\s*$/.exec(line) ?? [];
    if (from === undefined || to === undefined) {
      throw new Error(`_redirects:${i + 1}: expected /from/ /to/ 301 or # comment, found: ${line}`);
    }
    moves.set(from, to);
  }
  return moves;
}
