/** A campaign's headline targets: which ones, and where in their words the number stands that is set in large type. */
import type { TargetRecord } from '../model/schema/schema.ts';

/** At most so many of the goal; with fewer, others fill up to `FILL`. */
export const [MOST, FILL] = [8, 6];

/** The rule in words, as pages state it. */
export const RULE =
  `先取目标部分写有数字的，最多${MOST}项；不足${FILL}项的，从其余条款补到${FILL}项，每条先取一项，` +
  '在别处也写到的指标在先，其次是写明“达到”“不低于”“提高”等字样的，再按原文顺序';

type Candidate = Pick<TargetRecord, 'id' | 'clause' | 'comparator' | 'value' | 'min' | 'max' | 'measure' | 'group'>;

const hasNumber = ({ value, min }: Candidate) => value !== null || min !== null;
/** 清零 and 全覆盖 say as much as a number does. */
const isFirm = (target: Candidate) => hasNumber(target) || target.comparator === 'zero' || target.comparator === 'all';

/** Without what repeats an indicator in the same measure; `taken` are chosen already. */
function withoutRepeats<T extends Candidate>(targets: readonly T[], taken: readonly T[] = []): T[] {
  const keyOf = ({ id, group, measure }: Candidate) => (group === null ? id : `${group} ${measure}`);
  const seen = new Set(taken.map(keyOf));
  return targets.filter((target) => {
    const isNew = !seen.has(keyOf(target));
    seen.add(keyOf(target));
    return isNew;
  });
}

/** Lower goes first, at the first number that differs. */
const compare = (one: readonly number[], other: readonly number[]) => {
  const at = one.findIndex((number, i) => number !== other[i]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

/** Chooses by `RULE` from a campaign's targets, given in the notice's order and returned so, the goal's first. */
export function chooseHeadlines<T extends Candidate>(targets: readonly T[], isGoal: (clause: string) => boolean): T[] {
  const goal = withoutRepeats(targets.filter((target) => isGoal(target.clause) && hasNumber(target))).slice(0, MOST);
  const rest = withoutRepeats(
    targets.filter((target) => !isGoal(target.clause) && isFirm(target)),
    goal,
  );
  const order = new Map(targets.map(({ id }, i) => [id, i]));
  const rank = (target: T) => [
    hasNumber(target) ? 0 : 1,
    target.group === null ? 1 : 0,
    target.comparator === 'none' ? 1 : 0,
    order.get(target.id) ?? 0,
  ];
  const sorted = rest.toSorted((one, other) => compare(rank(one), rank(other)));
  const turn = new Map<T, number>();
  for (const own of Map.groupBy(sorted, ({ clause }) => clause).values()) {
    for (const [i, target] of own.entries()) turn.set(target, i);
  }
  const inTurn = ([number = 0, ...others]: number[], i: number) => [number, i, ...others];
  const fill = sorted
    .toSorted((one, other) => compare(inTurn(rank(one), turn.get(one) ?? 0), inTurn(rank(other), turn.get(other) ?? 0)))
    .slice(0, Math.max(0, FILL - goal.length));
  return [...goal, ...fill.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))];
}

export interface HeadlineWords {
  before: string;
  /** The number with its measure: 370亿元. All of the words where they hold no number: 动态清零. */
  number: string;
  after: string;
}

const DIGITS = /\d+(?:\.\d+)?/g;
const CHINESE = /[〇零一二两三四五六七八九十百千]+/g;

/** 分别达到8.1万人、3.2万人: said of several, read of one. */
const SHARED = /^(?:分别|均|都)/;

/** Where the value stands: [start, end] of the digits, or of Chinese numerals before the measure. */
function findNumber(words: string, { value, min, max, measure }: Candidate): [number, number] | null {
  const found = [...words.matchAll(DIGITS)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  if (value === null) {
    const low = found.findIndex(({ text }) => Number(text) === min);
    const high = found.slice(low + 1).find(({ text }) => Number(text) === max);
    const start = found[low]?.start;
    return low < 0 || start === undefined || !high ? null : [start, high.end];
  }
  const digits = found.find(({ text }) => Number(text) === value);
  if (digits) return [digits.start, digits.end];
  const numeral = [...words.matchAll(CHINESE)].find(({ 0: text, index }) =>
    words.startsWith(measure ?? '', index + text.length),
  );
  return numeral ? [numeral.index, numeral.index + numeral[0].length] : null;
}

/** Cuts shown words (`突破370亿元`) around the number with as much of its measure as stands there. */
export function cutHeadline(words: string, target: Candidate): HeadlineWords {
  const found = findNumber(words, target);
  if (!found) return { before: '', number: words, after: '' };
  const [start, digits] = found;
  // 250亿以上: the measure is 亿元, of which 亿 stands there.
  let measure = target.measure ?? '';
  while (!words.startsWith(measure, digits)) measure = measure.slice(0, -1);
  const end = digits + measure.length;
  return {
    before: words.slice(0, start).replace(SHARED, ''),
    number: words.slice(start, end),
    after: words.slice(end),
  };
}
