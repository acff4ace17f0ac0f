/**
 * A clause's number as people type and paste it: 2.1.3, 二（一）3, `1.2.1.3` (first number the annex, 0 the plan),
 * 附件1 2.1.3, 附件1第二部分第(一)项第3目, `annex-1/2-1-3`, 附件3第1段. One text may mean several places: which of them
 * there are, the notice says.
 */
import { CHINESE_NUMERAL, parseNumeral } from '../text/numerals.ts';
import { parseId } from './id.ts';

/** What a typed number may mean. */
export interface TypedPlace {
  /** `annex-1`; null where no part was named. */
  part: string | null;
  /** Numbers of the path, outermost first. */
  path: readonly string[];
  /** Which unnumbered paragraph below it, or any of them; null: the numbered clause itself. */
  paragraph: number | 'any' | null;
}

/** Longer texts are no numbers. */
const LONGEST = 80;

const NUMERAL = `(?:${CHINESE_NUMERAL}|\\d{1,6})`;
/** Words between the numbers of a spoken address: 第二部分第(一)项第3目, 第二章第五条. */
const SPOKEN = /第|部分|编|章|节|条|款|项|目|小?点|的/g;
/** Unnumbered paragraphs: 第1段, 段, -p1. */
const PARAGRAPH = new RegExp(`第?(${NUMERAL})段$`);
const ID_PARAGRAPH = /-?p(\d{1,6})$/;
const STEP = new RegExp(`\\(?(${NUMERAL})\\)?(-x\\d+)?`, 'g');
const ANNEX = new RegExp(`^(?:附件?|annex-?)\\s*(${CHINESE_NUMERAL}|\\d{1,6})`);
const PLAN = /^(?:总体方案|方案|plan\b)/;
const LETTER = /^(?:通知(?:正文)?|正文|letter\b)/;
/** Of a clause in its part: #c2-1-3. */
const FRAGMENT = /^c((?:p?\d).*)$/;
const PART_STEP = /^(?:letter|plan|附件?\d+|annex-?\d+(?:-x\d+)?)$/;

/** One of each kind of digit, bracket, dot and dash; of an address what stands behind the notice. */
function tidy(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')
    .replace(/[。·・‧]/g, '.')
    .replace(/[‐-―−]/g, '-')
    .trim();
  const [address = '', hash = ''] = text.replace(/\?[^#]*/, '').split('#');
  const steps = address.split('/').filter((step) => step !== '');
  const part = steps.findIndex((step) => PART_STEP.test(step));
  const name = steps[part];
  if (name === undefined) return text;
  const within = FRAGMENT.exec(hash)?.[1];
  return [name, ...(within === undefined ? steps.slice(part + 1) : [within])].join(' ').trim();
}

/** Numbers behind the part; none where anything else stands there. */
function readSteps(text: string): Omit<TypedPlace, 'part'>[] {
  const said = text.replace(/-s\d+$/, '');
  const numbers = (words: string): string[] | null => {
    const plain = words.replace(SPOKEN, ' ');
    if (/[^\s().,、-]/.test(plain.replace(STEP, ' '))) return null;
    const steps = [...plain.matchAll(STEP)].map(([, numeral = '', again = '']) => {
      const value = parseNumeral(numeral);
      return value === null ? null : `${value}${again}`;
    });
    return steps.includes(null) ? null : (steps as string[]);
  };
  const place = (words: string, paragraph: TypedPlace['paragraph']) => {
    const path = numbers(words);
    return path === null || (path.length === 0 && paragraph === null) ? [] : [{ path, paragraph }];
  };
  const inId = ID_PARAGRAPH.exec(said);
  if (inId) return place(said.slice(0, inId.index), Number(inId[1]));
  const counted = PARAGRAPH.exec(said);
  if (counted) {
    const nth = place(said.slice(0, counted.index), parseNumeral(counted[1] ?? ''));
    // 一段 is the first paragraph, and what stands unnumbered below 一.
    return counted[0].startsWith('第') ? nth : [...nth, ...place(said.slice(0, -1), 'any')];
  }
  return said.endsWith('段') ? place(said.slice(0, -1), 'any') : place(said, null);
}

/** Parts that a text may begin with, and what follows: 附件12.1.3 is 附件1 2.1.3 or 附件12 1.3. */
function readParts(text: string, names: ReadonlyMap<string, string>): [part: string | null, rest: string][] {
  // 附件11 is that annex, where there is one.
  if (names.has(text)) return [];
  const annex = ANNEX.exec(text);
  if (annex) {
    const [head, run = ''] = annex;
    const start = head.length - run.length;
    const whole = /^\s/.test(text.slice(head.length));
    return Array.from(run, (_, at) => at + 1)
      .filter((length) => !whole || length === run.length)
      .flatMap((length): [string, string][] => {
        const number = parseNumeral(run.slice(0, length));
        const rest = text.slice(start + length);
        const again = /^-x\d+/.exec(rest)?.[0] ?? '';
        return number === null ? [] : [[`annex-${number}${again}`, rest.slice(again.length)]];
      });
  }
  for (const [name, id] of names) if (text.startsWith(name)) return [[id, text.slice(name.length)]];
  const named = PLAN.exec(text) ?? LETTER.exec(text);
  if (named) return [[PLAN.test(text) ? 'plan' : 'letter', text.slice(named[0].length)]];
  const dotted = /^(\d{1,2})((?:\.\d{1,3})+)\.?$/.exec(text);
  const own: [string | null, string] = [null, text];
  return dotted?.[1] && dotted[2]
    ? [own, [dotted[1] === '0' ? 'plan' : `annex-${Number(dotted[1])}`, dotted[2]]]
    : [own];
}

/**
 * Places that a text may mean, none when it reads as no number.
 *
 * @param names what the notice calls its parts: 总体方案 → plan
 */
export function readTyped(typed: string, names: ReadonlyMap<string, string> = new Map()): TypedPlace[] {
  if (typed.length > LONGEST && !/\/(?:letter|plan|annex-\d+)\//.test(typed)) return [];
  const text = tidy(typed);
  if (text.length > LONGEST) return [];
  return readParts(text, names).flatMap(([part, rest]) => readSteps(rest.trim()).map((steps) => ({ part, ...steps })));
}

/** Without what tells a repeated number from the first: `1-x2` → `1`. */
const plain = (step: string) => step.replace(/-x\d+$/, '');
const isStep = (own: string, typed: string) => own === typed || plain(own) === typed;

/** Whether a clause stands at a place that was typed; of a number that the notice repeats each does. */
export function standsAt(id: string, { part, path, paragraph }: TypedPlace): boolean {
  const own = parseId(id);
  return (
    own !== null &&
    (part === null || isStep(own.part, part)) &&
    own.path.length === path.length &&
    own.path.every((step, i) => isStep(step, path[i] ?? '')) &&
    (paragraph === 'any' ? own.paragraph !== null : own.paragraph === paragraph)
  );
}
