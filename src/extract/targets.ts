/** Targets (目标): quantities that the plan commits to, each with its indicator, comparator, scope and place in the text. */
import type { Clause } from '../clause/nodes.ts';
import { headingOf } from '../clause/nodes.ts';
import type { Span } from '../text/source.ts';
import { combine, readComparator, type Comparator } from './comparators.ts';
import { cleanIndicator, isBare, overlap, splitIndicators, subjectOf, topicOf } from './indicator.ts';
import { findNotTargets, readQuantity, type Reading } from './not-targets.ts';
import { segmentsOf, type Passage, type Segment } from './passages.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { findUnmeasured } from './unmeasured.ts';
import { inherit, NO_SCOPE, readScope, type Scope, type Stretch } from './scope.ts';
import { findTimes, type Time } from './times.ts';

export interface Target {
  clause: Clause;
  /** The sentence. */
  sentence: Span;
  indicator: string;
  comparator: Comparator;
  /** Two numbers for a range, none for a commitment without a value. */
  values: readonly number[];
  order: string;
  measure: string;
  force: string | null;
  baseline: string | null;
  population: string | null;
  place: string | null;
  deadline: Time | null;
  /** The words that say what is promised: 增长7.5%, 不低于90%. */
  said: Span;
  /** Its numbers, those of its baseline too. */
  numbers: Span[];
}

/** A number that is no target's, with what it is. */
export interface OtherNumber {
  span: Span;
  as: Exclude<Reading, 'target' | 'milestone'>;
}

const JOINT = /^(?:、|和|及|与|以及|并)$/;
const STARTS_JOINED = /^(?:、|和|及|与|以及)/;
const ENDS_JOINED = /(?:、|和|及|与|以及)$/;
/** Deeds that a second quantity of a row takes from the first: 新增A2家、B1个. */
const DEED =
  /^(?:新增|新建及改造|新建|新培育|培育|引进|改造|创建|打造|建成|建设|增设|整治|提质改造|升级改造|取消|优化)/;
/** `不低于辖区常驻人口的10%`, `按照服务人口数的15%-20%`, `占GDP的3%` */
const SHARE_OF = /(?<words>占|按照?|不低于|不少于|不超过|不高于|达到?|超过?|高于|突破)(?<whole>[^,;。的]{2,16})的$/;
/** 5个镇、56个村实现…: what is said of them, is not said of their number. */
const OWN_PREDICATE = /^(?:用于|建设|新建|改造|实施|完成|打造|建成|培育|购置)/;

/** A quantity with what is its own to the left and to the right in its segment. */
interface Placed {
  quantity: Quantity;
  left: Stretch;
  right: Stretch;
  /** It follows the one before as a value of the same row: 8.1万人、3.2万人. */
  chained: boolean;
  /** It follows the one before through 、 or 和. */
  joined: boolean;
}

/** Parts a segment among its quantities. A count before another quantity's predicate is a subject's: 7个项目累计投资25亿元. */
function place(
  text: string,
  segment: Segment,
  quantities: readonly Quantity[],
): { placed: Placed[]; subjects: Quantity[] } {
  const placed: Placed[] = [];
  const subjects: Quantity[] = [];
  let left = segment.start;
  let [chained, joined] = [false, false];
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1];
    const between = next ? text.slice(quantity.end, next.start) : '';
    const own = { start: left, end: quantity.start };
    const push = (rightEnd: number) =>
      placed.push({ quantity, left: own, right: { start: quantity.end, end: rightEnd }, chained, joined });
    if (!next) {
      const right = text.slice(quantity.end, segment.end);
      push(STARTS_JOINED.test(right) ? quantity.end : segment.end);
      return;
    }
    const mark = ENDS_JOINED.exec(between)?.[0].length ?? 0;
    if (JOINT.test(between)) {
      push(quantity.end);
      [chained, joined] = [true, true];
      left = next.start;
    } else if (STARTS_JOINED.test(between)) {
      push(quantity.end);
      [chained, joined] = [false, true];
      left = quantity.end + (STARTS_JOINED.exec(between)?.[0].length ?? 0);
    } else if (mark > 0) {
      push(next.start - mark);
      [chained, joined] = [false, true];
      left = next.start;
    } else if (OWN_PREDICATE.test(between)) {
      push(quantity.end);
      [chained, joined] = [false, false];
      left = quantity.end;
    } else {
      subjects.push(quantity);
      left = quantity.end;
    }
  });
  return { placed, subjects };
}

interface Said {
  name: string;
  shared: string;
  comparator: Comparator | null;
  /** Where the words of the promise begin. */
  start: number;
}

/** The list of examples before a count, 过氧化氢、环氧树脂等40个项目: the count is of what stands behind it. */
const EXAMPLES = /^(?<verb>.*?)(?<list>[^,;]*等)$/;
/** Two items and how many they are: A、B2个项目完成前期手续. */
const APPOSED = /、[^、]*$/;
/** A longer list, or one with numbers, is left out of the name. */
const LONGEST_LIST = 28;

/** Name and words of comparison of one quantity. `rest` is where its own words begin, behind the scope. */
function sayOf(text: string, rest: number, { quantity, right }: Placed, times: readonly Time[]): Said {
  let before = text.slice(rest, quantity.start);
  let after = text.slice(right.start, right.end);
  for (const time of times) {
    const inBefore = time.start >= rest && time.end <= quantity.start;
    const inAfter = time.start >= right.start && time.end <= right.end;
    if (inBefore || inAfter) {
      const words = text.slice(time.start, time.end);
      if (inBefore) before = before.replace(words, ' '.repeat(words.length));
      else after = after.replace(words, '');
    }
  }
  const share = SHARE_OF.exec(before);
  if (share?.groups && /^[%‰]/.test(quantity.measure)) {
    const { words = '', whole = '' } = share.groups;
    const comparator = readComparator(words)?.comparator ?? null;
    const name = before.slice(0, share.index) + (words === '占' ? `占${whole}的比重` : after);
    return { name, shared: '', comparator, start: rest + share.index };
  }
  // 完成…精细化提升34公里: there 提升 is a noun's.
  const compared = /^(?:完成|实施)/.test(before.trim()) && /提升$/.test(before) ? null : readComparator(before);
  const bare = compared ? before.slice(0, compared.start) : before;
  const named = after.replace(/^的/, '');
  const leading = bare.replace(/(?:共|共计|总计|合计|累计)$/, '');
  const listed =
    ENDS_JOINED.test(leading) ||
    (named.length >= 4 && EXAMPLES.test(leading) && (leading.length > LONGEST_LIST || /\d/.test(leading))) ||
    (/^(?:重点|重大)?(?:项目|工程)/.test(named) && !EXAMPLES.test(leading) && APPOSED.test(leading));
  return {
    name: listed ? named : leading + named,
    shared: compared?.shared ?? '',
    comparator: compared?.comparator ?? null,
    start: compared ? rest + compared.start : quantity.start,
  };
}

const textOf = (text: string, stretch: Stretch | null) => (stretch ? text.slice(stretch.start, stretch.end) : null);

/** Words of one row: what the first of it said holds for those that are joined to it. */
interface Row {
  deed: string;
  comparator: Comparator | null;
  /** 实现 before the first: it governs the rest. */
  governs: Comparator | null;
}

export interface Found {
  targets: Target[];
  others: OtherNumber[];
}

/** Reads one passage. `heading` is the clause's, for indicators too short to stand alone. */
export function readPassage(passage: Passage, planYear: number | null): Found {
  const { text, span, clause } = passage;
  const times = findTimes(text, planYear);
  const notTarget = findNotTargets(text);
  const at = ({ start, end }: Stretch): Span => ({ line: span.line, start: span.start + start, end: span.start + end });
  const inTime = ({ start, end }: Stretch) =>
    times.some((time) => time.start <= start && end <= time.end && !/次$/.test(text.slice(time.start, time.end)));
  const targets: Target[] = [];
  const others: OtherNumber[] = [];
  const isOther = (quantity: Quantity, as: OtherNumber['as'] | null): boolean => {
    if (as === null) return false;
    if (!quantity.chinese) others.push(...quantity.numbers.map((number) => ({ span: at(number), as })));
    return true;
  };
  const all = findQuantities(text).filter(({ numbers }) => !numbers.every(inTime));
  const segments = segmentsOf(text);
  let scope: Scope = NO_SCOPE;
  let before = '';
  segments.forEach((segment) => {
    const inSegment = all.filter(({ start, end }) => segment.start <= start && end <= segment.end);
    const live = inSegment.filter((quantity) => {
      const [number] = quantity.numbers;
      const known = number ? notTarget(number) : null;
      if (known !== null) return !isOther(quantity, known);
      // 每月开展一次 is a cadence and no more.
      if (quantity.chinese && /每/.test(text.slice(segment.start, quantity.start))) return false;
      const read = readQuantity(
        quantity,
        text.slice(segment.start, quantity.start),
        text.slice(quantity.end, segment.end),
      );
      return !isOther(quantity, read);
    });
    const head = readScope(text, segment.start, segment.end, times);
    const own = inherit(head.scope, scope);
    const base: Omit<Target, 'indicator' | 'comparator' | 'values' | 'order' | 'measure' | 'said' | 'numbers'> = {
      clause,
      sentence: span,
      force: textOf(text, own.force),
      baseline: null,
      population: textOf(text, own.population),
      place: textOf(text, own.place),
      deadline:
        own.time ??
        times.find((time) => time.kind === 'date' && segment.start <= time.start && time.end <= segment.end) ??
        null,
    };
    const unmeasured = findUnmeasured(text, segment, head.rest);
    const made: Target[] = [];
    if (unmeasured.length > 0) {
      for (const quantity of live) {
        if (
          unmeasured.some(
            ({ baseline }) => baseline && baseline.start <= quantity.start && quantity.end <= baseline.end,
          )
        )
          continue;
        isOther(quantity, 'existing');
      }
      for (const { name, comparator, said, baseline, population } of unmeasured) {
        const indicators = splitIndicators(nameIn(cleanIndicator(name)), '', 1);
        for (const indicator of indicators) {
          made.push({
            ...base,
            ...(population && { population: textOf(text, population) }),
            indicator,
            comparator,
            values: [],
            order: '',
            measure: '',
            baseline: textOf(text, baseline),
            said: at(said),
            numbers: live
              .filter(({ start, end }) => baseline && baseline.start <= start && end <= baseline.end)
              .flatMap(({ numbers }) => numbers.map(at)),
          });
        }
      }
    } else {
      const { placed, subjects } = place(text, segment, live);
      for (const subject of subjects) isOther(subject, 'existing');
      let row: Row = { deed: '', comparator: null, governs: null };
      let split: string[] = [];
      placed.forEach((one, i) => {
        const { quantity, left, chained, joined } = one;
        const rest = Math.max(left.start, i === 0 ? head.rest : left.start);
        const said = sayOf(text, Math.min(rest, quantity.start), one, times);
        const values = placed.slice(i).findIndex((other, j) => j > 0 && !other.chained);
        const count = values < 0 ? placed.length - i : values;
        let names: string[];
        if (chained && split.length > 1) {
          names = [split[Math.min(i, split.length - 1)] ?? ''];
        } else {
          const people = `${siteOf(own)}${textOf(text, own.population) ?? ''}`;
          const cleaned = cleanIndicator(said.name);
          const whole = joined && row.deed !== '' && !DEED.test(cleaned) ? row.deed + cleaned : cleaned;
          split = splitIndicators(whole, said.shared, count);
          split = split.map(
            (name) => people + (people === '' || name === '' ? nameIn(name, said.comparator !== null) : name),
          );
          names = count > 1 && split.length > 1 ? split.slice(0, 1) : split;
        }
        const governing = /^(?:实现|达到)/.test(text.slice(rest, quantity.start)) ? 'equal' : null;
        const netly = /^净增/.test(text.slice(rest, quantity.start)) ? 'raiseBy' : null;
        const given =
          said.comparator ?? netly ?? governing ?? (joined ? (chained ? row.comparator : row.governs) : null);
        if (!chained) {
          row = {
            deed: joined && row.deed !== '' ? row.deed : (DEED.exec(cleanIndicator(said.name))?.[0] ?? ''),
            comparator: said.comparator,
            governs: governing ?? (joined ? row.governs : null),
          };
        }
        const start = chained ? quantity.start : said.start;
        for (const indicator of names) {
          made.push({
            ...base,
            indicator,
            comparator: combine(given, quantity.suffix, quantity.numbers.length > 1),
            values: quantity.numbers.map(({ value }) => value),
            order: quantity.order,
            measure: quantity.measure === '' ? hiddenMeasure(indicator) : quantity.measure,
            said: at({ start, end: quantity.end }),
            numbers: quantity.chinese ? [] : quantity.numbers.map(at),
          });
        }
      });
    }
    targets.push(...made);
    // What a segment says holds on through commas, as long as targets follow.
    const onlyScope = head.rest >= segment.end;
    if (segment.mark !== ',') scope = NO_SCOPE;
    else if (made.length > 0 || onlyScope) scope = { ...own, population: null };
    else scope = { ...NO_SCOPE, time: head.scope.time, place: head.scope.place };
    before = segment.mark === ';' ? '' : text.slice(head.rest, segment.end);
  });
  return { targets, others };

  /** 园区 is part of the name: its 税收 is not the district's. 全区 is not. */
  function siteOf({ place }: Scope): string {
    const site = textOf(text, place) ?? '';
    return /^(?:园区|开发区|高新区|经开区|新区)$/.test(site) ? site : '';
  }

  /** Completes a name that cannot stand alone from what stands before it. */
  function nameIn(name: string, predicate = true): string {
    const last = targets.at(-1)?.indicator;
    if (name === '' && predicate) return cleanIndicator(subjectOf(before) ?? last ?? before);
    if (isBare(name) && last !== undefined) return last + name;
    const joined = overlap(before, name);
    if (joined !== null) return joined;
    if (name.length <= 2) return topicOf(headingOf(clause)?.value ?? '') + name;
    return name;
  }
}

/** 总人次突破100万 counts 人次, 增加值250亿 is money. */
function hiddenMeasure(indicator: string): string {
  const counted = /(人次|人|户|家|个|亩|吨)数?$/.exec(indicator)?.[1];
  return counted ?? '元';
}
