/**
 * Clause ids: part, then the numbers of the path. 附件1 二(一)3. is `annex-1/2-1-3`; the second unnumbered
 * paragraph below it `annex-1/2-1-3-p2`; its first sentence `annex-1/2-1-3-s1`; a clause that repeats a number
 * `annex-1/2-1-x2`. ASCII, from numbering only, never from wording.
 */

export interface ClauseId {
  /** letter, plan, annex-1 … */
  part: string;
  /** Steps below the part: `2`, `1-x2`. */
  path: readonly string[];
  paragraph: number | null;
  sentence: number | null;
}

const ID = /^(letter|plan|annex-\d+(?:-x\d+)?)\/(?:(\d+(?:-x\d+)?(?:-\d+(?:-x\d+)?)*)(?:-p(\d+))?|p(\d+))(?:-s(\d+))?$/;

/** `annex-1/2-1-3-s1`; throws no error: null when `id` is none. */
export function parseId(id: string): ClauseId | null {
  const match = ID.exec(id);
  if (!match?.[1]) return null;
  const paragraph = match[3] ?? match[4];
  return {
    part: match[1],
    path: match[2]?.split(/-(?!x)/) ?? [],
    paragraph: paragraph === undefined ? null : Number(paragraph),
    sentence: match[5] === undefined ? null : Number(match[5]),
  };
}

/** The inverse of `parseId`. */
export function makeId({ part, path, paragraph, sentence }: ClauseId): string {
  const steps = [...path, paragraph === null ? [] : `p${paragraph}`, sentence === null ? [] : `s${sentence}`].flat();
  return `${part}/${steps.join('-')}`;
}

/** The fragment of a clause or sentence on a page that holds it: `annex-1/2-1-3-s2` → `c2-1-3-s2`. */
export function fragment(id: string): string {
  return `c${id.slice(id.indexOf('/') + 1)}`;
}
