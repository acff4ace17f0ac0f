/**
 * Clause ids: part, then the numbers of the path. 附件1 二(一)3. is `annex-1/2-1-3`; the second unnumbered
 * paragraph below it `annex-1/2-1-3-p2`; its first sentence `annex-1/2-1-3-s1`; a clause that repeats a number
 * `annex-1/2-1-x2`. ASCII, from numbering only, never from wording.
 */
import { CHINESE_NUMERAL, parseNumeral } from '../text/numerals.ts';

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

/** Words between the numbers of a spoken address: 第二部分第(一)项第3目, 第二章第五条. */
const SPOKEN = /第|部分|编|章|节|条|项|目|小?点|的/g;
const PARAGRAPH = new RegExp(`第?(${CHINESE_NUMERAL}|[0-9０-９]{1,6})段$`);
const STEP = new RegExp(`[(（]?(${CHINESE_NUMERAL}|[0-9０-９]+)[)）、．.]?`, 'g');

/**
 * A clause's address as people type it: `附件1 二(一)3`, `1.2.1.3` (first number the annex, 0 the plan),
 * `annex-1/2-1-3`, 附件1第二部分第(一)项第3目, 附件1第二部分第1段. Null when it reads as none.
 */
export function parseTyped(typed: string): string | null {
  const text = typed.trim();
  if (parseId(text)) return text;
  const dotted = /^(\d{1,2})((?:[.．]\d{1,3})+)$/.exec(text);
  if (dotted?.[1] && dotted[2]) {
    const part = dotted[1] === '0' ? 'plan' : `annex-${dotted[1]}`;
    return `${part}/${dotted[2].slice(1).split(/[.．]/).join('-')}`;
  }
  const named = new RegExp(
    `^(?:附件\\s*(${CHINESE_NUMERAL}|[0-9０-９]{1,2})|(总体方案|方案)|(通知(?:正文)?|正文))\\s*(.+)$`,
  ).exec(text);
  if (!named) return null;
  const annex = named[1] === undefined ? null : parseNumeral(named[1]);
  const part = annex !== null ? `annex-${annex}` : named[2] ? 'plan' : 'letter';
  const spoken = named[4] ?? '';
  const paragraph = parseNumeral(PARAGRAPH.exec(spoken)?.[1] ?? '');
  const rest = spoken.replace(PARAGRAPH, '').replace(SPOKEN, ' ');
  if (/[^\s()（）、．.0-9０-９]/.test(rest.replace(new RegExp(CHINESE_NUMERAL, 'g'), ''))) return null;
  const values = [...rest.matchAll(STEP)].map((match) => parseNumeral(match[1] ?? ''));
  if (values.includes(null) || (values.length === 0 && paragraph === null)) return null;
  return makeId({ part, path: values.map(String), paragraph, sentence: null });
}
