/** What a notice commits to: targets, milestones and the ledger of its numbers, clause by clause. */
import { allClauses, type Clause, type NoticeTree } from '../../clause/nodes.ts';
import { spanAt, type Span } from '../../text/spans/span.ts';
import type { Attribution } from '../who/attributions.ts';
import { enter, type LedgerEntry } from './ledger.ts';
import { findMilestones, type Milestone } from '../times/milestones.ts';
import { digitRuns, findNotTargets } from './not-targets.ts';
import { attributionPassages, passagesOf } from './passages.ts';
import type { OtherNumber, Target } from './target.ts';
import { readPassage } from './targets.ts';
import { findTimes } from '../times/times.ts';

export interface Commitments {
  targets: Target[];
  milestones: Milestone[];
  ledger: LedgerEntry[];
}

/** Reads one clause; `attributions` are its own. */
function readClause(clause: Clause, attributions: readonly Span[], planYear: number | null): Commitments {
  const targets: Target[] = [];
  const milestones: Milestone[] = [];
  const others: OtherNumber[] = [];
  const dates: Span[] = [];
  /** What the passage before ends with, which an aside says more of. */
  let about: string | undefined;
  // Times stand in attributions too: 完成时限:6月底.
  for (const passage of [...passagesOf(clause, attributions), ...attributionPassages(clause, attributions)]) {
    const { text, span, kind } = passage;
    const times = findTimes(text, planYear);
    const notTarget = findNotTargets(text);
    milestones.push(...findMilestones(passage, times));
    dates.push(...times.map((time) => spanAt(span, time)));
    for (const run of digitRuns(text)) {
      const as = notTarget(run);
      if (as !== null) others.push({ span: spanAt(span, run), as });
    }
    if (kind === 'attribution') continue;
    const found = readPassage({ passage, times, notTarget }, kind === 'aside' ? about : undefined);
    about = found.targets.at(-1)?.indicator;
    targets.push(...found.targets);
    others.push(...found.others);
  }
  return { targets, milestones, ledger: enter(clause, { targets, milestones, others, dates }) };
}

/** Reads a whole notice; `planYear` is the year of 3月, 年内 and 二季度. Records stand in the notice's order. */
export function findCommitments(
  tree: NoticeTree,
  attributions: readonly Attribution[],
  planYear: number | null,
): Commitments {
  const byClause = Map.groupBy(attributions, ({ clause }) => clause);
  const read = allClauses(tree).map((clause) =>
    readClause(
      clause,
      (byClause.get(clause) ?? []).map(({ span }) => span),
      planYear,
    ),
  );
  return {
    targets: read.flatMap(({ targets }) => targets),
    milestones: read.flatMap(({ milestones }) => milestones),
    ledger: read.flatMap(({ ledger }) => ledger),
  };
}
