/** What a notice commits to: targets, milestones and the ledger of its numbers, clause by clause. */
import { clausesOf, type NoticeTree } from '../clause/nodes.ts';
import type { Attribution } from './attributions.ts';
import { enter, type LedgerEntry } from './ledger.ts';
import { findMilestones, type Milestone } from './milestones.ts';
import { digitRuns, findNotTargets } from './not-targets.ts';
import { attributionPassages, passagesOf } from './passages.ts';
import { readPassage, type Found, type OtherNumber, type Target } from './targets.ts';
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
    const passages = passagesOf(clause, spans);
    const remarks = attributionPassages(clause, spans); // 完成时限:6月底
    const read: Found[] = [];
    for (const passage of passages) {
      const about = passage.aside ? read.at(-1)?.targets.at(-1)?.indicator : undefined;
      read.push(readPassage(passage, planYear, about));
    }
    const targets = read.flatMap((found) => found.targets);
    const milestones = [...passages, ...remarks].flatMap((passage) => findMilestones(passage, planYear));
    const others: OtherNumber[] = read.flatMap((found) => found.others);
    const dates = [...passages, ...remarks].flatMap(({ text, span }) => {
      const at = ({ start, end }: { start: number; end: number }) => ({
        line: span.line,
        start: span.start + start,
        end: span.start + end,
      });
      const notTarget = findNotTargets(text);
      for (const run of digitRuns(text)) {
        const as = notTarget(run);
        if (as !== null) others.push({ span: at(run), as });
      }
      return findTimes(text, planYear).map(at);
    });
    found.targets.push(...targets);
    found.milestones.push(...milestones);
    found.ledger.push(...enter(clause, { targets, milestones, others, dates }));
  }
  return found;
}
