/**
 * Measures (计量单位) as they are read and compared: what kind of thing one measures, and the unit to which it is brought so
 * that 50 亿元 and 0.2 亿元 can be compared. 亿 and 万 belong to the number and are kept as written.
 */
import { MEASURES, ORDERS, PER_WORDS, type MeasureEntry } from './measure-words.ts';
import type { MeasureKind } from './vocabulary.ts';
import { anyOf } from './words.ts';

const BY_WORD: ReadonlyMap<string, MeasureEntry> = new Map(MEASURES.map((entry) => [entry.word, entry]));

/** 千瓦, 千伏, 千米, 百分点 begin with what looks like an order. */
const ORDER = `(?:${[...ORDERS.keys()].join('|')})(?![瓦伏米克]|分点)`;
const WORD = `(?:${anyOf(MEASURES)})`;
/** `/月/人`, `·月` */
const PER = `(?:[/·](?:${anyOf(PER_WORDS)}))*`;
/** `人(个)`: another word for the same count. */
const ALTERNATIVE = `(?:\\(${WORD}\\))?`;
/** An order and a measure as they stand behind a number; sources of regular expressions, without groups that capture. */
export const ORDER_PATTERN = ORDER;
export const MEASURE_PATTERN = `${WORD}${PER}${ALTERNATIVE}`;

/** The measure's main word: 元/月/人 is of 元, 人(个) of 人. */
const mainWord = (measure: string) => /^[^/·(]*/.exec(measure)?.[0] ?? '';

/** Kind of a measure as written, its order left out; a word that is not in the table counts things. */
export function kindOf(measure: string): MeasureKind {
  return BY_WORD.get(mainWord(measure))?.kind ?? 'things';
}

/** Whether the table has a measure; '' hides: 突破100万. */
export const isKnown = (measure: string): boolean => measure === '' || BY_WORD.has(mainWord(measure));

/** Whether a word counts single things, people or households (家, 名, 项), so that a noun may follow it: 引进1名以上博士后. */
export function isClassifier(measure: string): boolean {
  return measure === '人次' || measure === '次' || ['things', 'people', 'households'].includes(kindOf(measure));
}

/** Whether a measure says how often, how long or how well, not how many: 缩短15天, 90分以上. */
export const isExtent = (measure: string): boolean => ['time', 'points'].includes(kindOf(measure));

/** 1 for no order. */
export const orderOf = (order: string): number => ORDERS.get(order) ?? 1;

/**
 * A value in the measure's base unit: 50, 亿, 元 → {5000000000, 元}. Binary fractions are rounded away (8.1 万 is
 * 81000, not 80999.99999999999).
 */
export function toBase(value: number, order: string, measure: string): { base: number; baseMeasure: string } {
  const main = mainWord(measure);
  const { unit, scale } = BY_WORD.get(main) ?? { unit: main, scale: 1 };
  const base = Number((value * orderOf(order) * scale).toPrecision(12));
  return { base, baseMeasure: unit + (/^[^(]*/.exec(measure.slice(main.length))?.[0] ?? '') };
}
