/** Holds what the data file says of organisations against the notice. */
import type { VFile } from 'vfile';
import { frameLines } from '../clause/masthead.ts';
import { allClauses, type NoticeTree } from '../clause/nodes.ts';
import type { Org } from '../extract/orgs.ts';
import { report } from '../text/report.ts';
import type { DataFile } from './data-file.ts';

/** All that the notice says, frame and clauses, a line each. */
function textOf(tree: NoticeTree): string {
  return [...frameLines(tree), ...allClauses(tree)].map(({ value }) => value).join('\n');
}

/**
 * Reports decisions that the notice does not bear out: a spelling that stands nowhere in it or under two bodies, a
 * link or a distinction of what is no organisation of it. All are fatal: the site would give evidence that is none.
 */
export function checkDecisions(orgs: readonly Org[], tree: NoticeTree, data: DataFile, file: VFile): void {
  const text = textOf(tree);
  const spelt = data.orgs.flatMap(({ name, spellings }) => [name, ...spellings.map((spelling) => spelling.name)]);
  const spellings = new Set([...orgs.flatMap((org) => org.spellings.map(({ name }) => name)), ...spelt]);
  const names = new Set(orgs.map(({ name }) => name));
  /** 区交通 does not stand where only 区交通局 does. */
  const stands = (name: string) => {
    const longer = [...spellings].filter((other) => other !== name && other.includes(name));
    return longer.reduce((rest, other) => rest.replaceAll(other, '\n'), text).includes(name);
  };
  const wrong = (expected: string, found: string) => {
    report(file, { rule: 'orgs', fatal: true, reason: `Expected ${expected}, found ${found}: correct the data file` });
  };
  for (const [i, name] of spelt.entries()) {
    if (!stands(name)) wrong(`${name} to stand in the notice, as orgs says`, 'it nowhere');
    if (spelt.indexOf(name) < i) wrong(`${name} under one organisation of orgs`, 'it twice');
  }
  for (const { name, linked } of data.orgs) {
    for (const other of linked) {
      if (!names.has(other.name)) wrong(`an organisation of the notice under linked of ${name}`, other.name);
    }
  }
  for (const other of data.distinct.flat()) {
    if (!names.has(other)) wrong('organisations of the notice under distinct', other);
  }
}

/** Reports names that may be two spellings of one body (`near`), unless a person has said that they are not. */
export function checkSpellings(near: readonly (readonly [Org, Org])[], data: DataFile, file: VFile): void {
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
