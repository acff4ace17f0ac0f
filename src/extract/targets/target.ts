/** A target as it is read, and a number that is none. */
import type { Clause } from '../../clause/nodes.ts';
import type { Comparator, OtherReading } from '../../lexicon/vocabulary.ts';
import type { Span } from '../../text/spans/span.ts';

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
  deadline: { said: Span; date: string | null } | null;
  /** The words that say what is promised: 增长7.5%, 不低于90%. */
  said: Span;
  /** Its numbers, those of its baseline too. */
  numbers: Span[];
}

/** A number that is no target's, with what it is. */
export interface OtherNumber {
  span: Span;
  as: OtherReading;
}

export interface TargetsFound {
  targets: Target[];
  others: OtherNumber[];
}
