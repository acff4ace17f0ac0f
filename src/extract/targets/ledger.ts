/** The number ledger (数字台账): every run of Arabic digits of a clause, and what it is. Nothing is skipped silently. */
import type { Clause } from '../../clause/nodes.ts';
import { toHalfWidth } from '../../text/marks/half-width.ts';
import type { NumberReading } from '../../lexicon/vocabulary.ts';
import { spanIndex } from '../../text/spans/span-index.ts';
import { spanAt, type Span } from '../../text/spans/span.ts';
import type { Milestone } from '../times/milestones.ts';
import { digitRuns } from './not-targets.ts';
import type { OtherNumber, Target } from './target.ts';

export interface LedgerEntry {
  span: Span;
  /** Null where no rule accounts for it. */
  as: NumberReading | null;
  target: Target | null;
  milestone: Milestone | null;
}

/** What was found in a clause, to be entered. */
export interface Accounts {
  targets: readonly Target[];
  milestones: readonly Milestone[];
  others: readonly OtherNumber[];
  /** Dates that are no milestones: 2022年, 2021—2023年. */
  dates: readonly Span[];
}

/** Enters each number of a clause once: a target's before a milestone's before the rest. */
export function enter(clause: Clause, { targets, milestones, others, dates }: Accounts): LedgerEntry[] {
  const targetOf = spanIndex(targets.flatMap((target) => target.numbers.map((span) => ({ span, of: target }))));
  const otherOf = spanIndex(others.map(({ span, as }) => ({ span, of: as })));
  const milestoneOf = spanIndex(milestones.map((milestone) => ({ span: milestone.when, of: milestone })));
  const isDate = spanIndex(dates.map((span) => ({ span, of: true })));
  return digitRuns(toHalfWidth(clause.value)).map((run) => {
    const span = spanAt(clause.span, run);
    const target = targetOf(span);
    if (target) return { span, as: 'target', target, milestone: null };
    const other = otherOf(span);
    if (other === 'documentNumber') return { span, as: other, target: null, milestone: null };
    const milestone = milestoneOf(span);
    if (milestone) return { span, as: 'milestone', target: null, milestone };
    return { span, as: isDate(span) ? 'date' : other, target: null, milestone: null };
  });
}
