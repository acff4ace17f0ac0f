/** What a notice commits to: targets, milestones and the ledger of its numbers, clause by clause. */
import { clausesOf, type NoticeTree } from '../clause/nodes.ts';
import type { Attribution } from './attributions.ts';
import { enter, type LedgerEntry } from './ledger.ts';
import type { Span } from '../text/source.ts';
import { findMilestones, type Milestone } from './milestones.ts';
import { digitRuns, findNotTargets } from './not-targets.ts';
import { attributionPassages, passagesOf } from './passages.ts';
import type { Found, OtherNumber, Target } from './target.ts';
import { readPassage } from './targets.ts';
import { findTimes } from './times.ts';

export interface Commitments {
  targets: Target[];
  milestones: Milestone[];
  ledger: LedgerEntry[];
}

/** Reads a whole notice; `planYear` is the year of 3月, 年内 and 二季度. Records stand in the notice's order. */
export function findCommitments(
  tree: NoticeTree,
  attributions: readonly Attribution[],
  planYear: number | null,
): Commitments {
  const found: Commitments = { targets: [], milestones: [], ledger: [] };
  const byClause = Map.groupBy(attributions, ({ clause }) => clause);
  for (const clause of tree.children.flatMap((part) => [...clausesOf(part)])) {
    const spans = (byClause.get(clause) ?? []).map(({ span }) => span);
    const read: Found[] = [];
    const milestones: Milestone[] = [];
    const others: OtherNumber[] = [];
    const dates: Span[] = [];
    // Times stand in attributions too: 完成时限:6月底.
    for (const passage of [...passagesOf(clause, spans), ...attributionPassages(clause, spans)]) {
      const { text, span } = passage;
      const at = ({ start, end }: { start: number; end: number }): Span => ({
        line: span.line,
        start: span.start + start,
        end: span.start + end,
      });
      const times = findTimes(text, planYear);
      const notTarget = findNotTargets(text);
      if (passage.kind !== 'attribution') {
        const about = passage.kind === 'aside' ? read.at(-1)?.targets.at(-1)?.indicator : undefined;
        read.push(readPassage(passage, times, notTarget, about));
      }
      milestones.push(...findMilestones(passage, times));
      dates.push(...times.map(at));
      for (const run of digitRuns(text)) {
        const as = notTarget(run);
        if (as !== null) others.push({ span: at(run), as });
      }
    }
    const targets = read.flatMap((found) => found.targets);
    others.push(...read.flatMap((found) => found.others));
    found.targets.push(...targets);
    found.milestones.push(...milestones);
    found.ledger.push(...enter(clause, { targets, milestones, others, dates }));
  }
  return found;
}
