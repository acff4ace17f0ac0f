/** Holds what the data file says of organisations against the notice. */
import type { VFile } from 'vfile';
import type { Findings } from '../../extract/findings.ts';
import type { Org } from '../../extract/who/orgs.ts';
import { report } from '../../text/report.ts';
import type { Decisions } from './data-file.ts';
import type { ReportStale } from './stale.ts';

/**
 * Reports decisions that the notice does not bear out, as stale: a spelling that stands nowhere in it, a link, a
 * distinction, synonyms of what is no organisation of it. A spelling under two bodies is fatal: it cannot be both.
 */
export function checkDecisions({ orgs, unfounded }: Findings, data: Decisions, stale: ReportStale, file: VFile): void {
  const names = new Set(orgs.all.map(({ name }) => name));
  const gone = (expected: string, found: string) => {
    stale({ rule: 'orgs', expected, found, like: found });
  };
  for (const name of unfounded)
    stale({ rule: 'orgs', expected: `${name} to stand in the notice, as orgs says`, found: 'it nowhere', like: name });
  const before = new Set<string>();
  for (const name of data.orgs.flatMap((org) => [org.name, ...org.spellings.map((spelling) => spelling.name)])) {
    const reason = `Expected ${name} under one organisation of orgs, found it twice: correct the data file`;
    if (before.has(name)) report(file, { rule: 'orgs', fatal: true, reason });
    before.add(name);
  }
  for (const { name, linked } of data.orgs) {
    for (const other of linked) {
      if (!names.has(other.name)) gone(`an organisation of the notice under linked of ${name}`, other.name);
    }
  }
  for (const other of data.distinct.flat()) {
    if (!names.has(other)) gone('organisations of the notice under distinct', other);
  }
  for (const name of Object.keys(data.synonyms)) {
    if (!names.has(name))
      stale({ rule: 'synonyms', expected: 'an organisation of the notice under synonyms', found: name, like: name });
  }
}

/** Reports names that may be two spellings of one body (`near`), unless a person has said that they are not. */
export function checkSpellings(near: readonly (readonly [Org, Org])[], data: Decisions, file: VFile): void {
  const pair = (one: string, other: string) => [one, other].sort().join('\n');
  const distinct = new Set(data.distinct.map(([one, other]) => pair(one, other)));
  for (const [one, other] of near) {
    if (distinct.has(pair(one.name, other.name))) continue;
    const at = one.spellings[0]?.span;
    report(file, {
      rule: 'near-spelling',
      ...(at && { at }),
      reason: `Expected the data file to say whether ${one.name} is ${other.name}, found nothing: say so under orgs, or under distinct that it is not`,
      actual: one.name,
      expected: other.name,
    });
  }
}
