/**
 * The `_headers` file of static hosts (Netlify, Cloudflare Pages): a path pattern at the line's start, its headers
 * indented below it. `*` stands for anything, `:name` for one step of the path, `! Name` takes a header away that an
 * earlier pattern gave.
 */

export interface HeaderRule {
  pattern: RegExp;
  taken: string[];
  given: [name: string, value: string][];
}

/** `/:notice/data/*` → a pattern for whole paths. */
function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/** Reads a `_headers` file; throws on a line that is no pattern, header or comment, which a host would drop unseen. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    // Our own file, and a few lines.
    // eslint-disable-next-line regexp/no-super-linear-backtracking
    const [, space = '', taken, name, value] = /^(\s*)(?:!\s*([\w-]+)\s*$|([\w-]+):\s*(.*?)\s*$)?/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ pattern: toPattern(line.trim()), taken: [], given: [] });
    else if (rule && space && taken) rule.taken.push(taken);
    else if (rule && space && name) rule.given.push([name, value ?? '']);
    else throw new Error(`_headers:${i + 1}: expected a path, an indented header or # comment, found: ${line}`);
  }
  return rules;
}

/** Headers for a path. A name given by two patterns has both values, as hosts send it; so take it away first. */
export function headersFor(rules: readonly HeaderRule[], path: string): Headers {
  const headers = new Headers();
  for (const { pattern, taken, given } of rules) {
    if (!pattern.test(path)) continue;
    for (const name of taken) headers.delete(name);
    for (const [name, value] of given) headers.append(name, value);
  }
  return headers;
}
