/** Coordination: how the quantities of one segment share its words. 新增A2家、B1个 · 8.1万人、3.2万人和1万人 · 由60%提高到75% */
import { predicatesThat } from '../../lexicon/predicates.ts';
import { isExtent } from '../../lexicon/measures.ts';
import type { TextRange } from '../../text/spans/span.ts';
import type { Segment } from './passages.ts';
import type { Quantity } from './quantities.ts';

/** A quantity with what is its own to the left and to the right in its segment. */
export interface Conjunct {
  quantity: Quantity;
  left: TextRange;
  right: TextRange;
  /** It follows the one before as a value of the same row: 8.1万人、3.2万人. */
  chained: boolean;
  /** It follows the one before through 、 or 和. */
  joined: boolean;
  /** What it starts from: 由60%提高到75%. */
  from: Quantity | null;
}

export interface Coordination {
  placed: Conjunct[];
  /** Counts of what a later quantity is said of: 7个项目累计投资25亿元. */
  subjects: Quantity[];
}

const JOINT = /^(?:、|和|及|与|以及|并)$/;
const STARTS_JOINED = /^(?:、|和|及|与|以及)/;
export const ENDS_JOINED = /(?:、|和|及|与|以及)$/;
/** 投资5亿元建设10个项目: a verb parts the two. */
const OWN_PREDICATE = new RegExp(`^(?:${predicatesThat('parts')})`);
const FROM = /[由从]$/;
const BECOMES = /^(?:提高|提升|增加|增长|扩大|上升|降低|下降|减少|压减|压缩|缩短|缩减|调整)(?:到|至|为)$/;

type Joint = 'chained' | 'joined' | 'joinedAhead' | 'parted' | 'from' | 'subject';

/** How what stands between two quantities ties the second to the first. */
function linkOf(before: string, between: string): Joint {
  if (FROM.test(before) && BECOMES.test(between)) return 'from';
  if (JOINT.test(between)) return 'chained';
  if (STARTS_JOINED.test(between)) return 'joined';
  if (ENDS_JOINED.test(between)) return 'joinedAhead';
  return OWN_PREDICATE.test(between) ? 'parted' : 'subject';
}

/** Where a quantity's own words to the right end. */
function rightEnd(quantity: Quantity, next: Quantity | undefined, between: string, segment: Segment): number {
  if (!next) return STARTS_JOINED.test(between) ? quantity.end : segment.end;
  const joint = ENDS_JOINED.exec(between)?.[0];
  return joint !== undefined && joint !== between ? next.start - joint.length : quantity.end;
}

/** Where the words of the quantity behind begin. */
function nextStart(quantity: Quantity, next: Quantity | undefined, between: string, link: Joint): number {
  if (link === 'joined') return quantity.end + (STARTS_JOINED.exec(between)?.[0].length ?? 0);
  return link === 'chained' || link === 'joinedAhead' ? (next?.start ?? quantity.end) : quantity.end;
}

/** Parts a segment among its quantities, which stand in its order. */
export function placeQuantities(text: string, segment: Segment, quantities: readonly Quantity[]): Coordination {
  const found: Coordination = { placed: [], subjects: [] };
  let left = segment.start;
  let tie = { chained: false, joined: false };
  let from: Quantity | null = null;
  quantities.forEach((quantity, i) => {
    const { start, end } = quantity;
    const next = quantities[i + 1];
    const between = text.slice(end, next?.start ?? segment.end);
    const link = next ? linkOf(text.slice(left, start), between) : 'parted';
    if (link === 'from') {
      // The words before 由 are the second's; what it starts from is its baseline.
      from = quantity;
      return;
    }
    if (link === 'subject') {
      found.subjects.push(quantity);
      // 不动产登记3个工作日办结率达到95%: the time is part of what is measured.
      if (isExtent(quantity.measure)) return;
    } else {
      const right = { start: end, end: rightEnd(quantity, link === 'joined' ? undefined : next, between, segment) };
      found.placed.push({ quantity, left: { start: left, end: start }, right, ...tie, from });
    }
    from = null;
    tie = { chained: link === 'chained', joined: ['chained', 'joined', 'joinedAhead'].includes(link) };
    left = nextStart(quantity, next, between, link);
  });
  return found;
}
