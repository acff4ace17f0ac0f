/**
 * Task forces beside tasks: who stands in a campaign's list of members and who has tasks in it. Drawn as one square for
 * each organisation, in three runs on one line: in the list only, in both, in tasks only.
 */
import type { ResponsibilityRecord, TaskForceRecord } from '../model/schema/schema.ts';
import { round } from './box.ts';

/** Organisations as ids, in the notice's order, each once. */
export interface Membership {
  campaign: string;
  taskforce: TaskForceRecord;
  /** Named among the members; no task in the campaign. */
  listed: string[];
  both: string[];
  /** With tasks in the campaign; not named among the members. */
  tasked: string[];
  /** Collective names on either side: whom they mean the notice does not say, so they are not compared. */
  collective: string[];
  /** Some attribution of the campaign, or the list, ends in 等. */
  open: { members: boolean; tasks: boolean };
}

export interface MembershipInput {
  taskforces: readonly TaskForceRecord[];
  /** Attributions of each campaign. */
  responsibilities: ReadonlyMap<string, readonly ResponsibilityRecord[]>;
  isCollective: (org: string) => boolean;
}

/** One for each task force of a campaign that names members. */
export function compareMembers({ taskforces, responsibilities, isCollective }: MembershipInput): Membership[] {
  return taskforces.flatMap((taskforce) => {
    const { campaign } = taskforce;
    if (campaign === null || taskforce.members.length === 0) return [];
    const roles = (responsibilities.get(campaign) ?? []).flatMap((record) => record.roles);
    const members = new Set(taskforce.members.map(({ org }) => org));
    const tasked = new Set(roles.flatMap(({ orgs }) => orgs));
    const single = (orgs: Iterable<string>) => [...orgs].filter((org) => !isCollective(org));
    return [
      {
        campaign,
        taskforce,
        listed: single([...members].filter((org) => !tasked.has(org))),
        both: single([...members].filter((org) => tasked.has(org))),
        tasked: single([...tasked].filter((org) => !members.has(org))),
        collective: [...new Set([...members, ...tasked])].filter(isCollective),
        open: { members: taskforce.open, tasks: roles.some(({ open }) => open) },
      },
    ];
  });
}

export type MembershipRun = 'listed' | 'both' | 'tasked';
export const RUNS: readonly MembershipRun[] = ['listed', 'both', 'tasked'];

export interface Square {
  org: string;
  run: MembershipRun;
  x: number;
  y: number;
}

export interface SquareRow {
  campaign: string;
  /** Top of the row's words; squares stand below. */
  y: number;
  squares: Square[];
}

/** Squares of all campaigns; members' squares end and others begin at one line, `axis`, so that rows compare. */
export function layoutMembership(of: readonly Membership[]): {
  width: number;
  height: number;
  side: number;
  rows: SquareRow[];
} {
  const width = 360;
  const [head, row] = [26, 52];
  const most = Math.max(1, ...of.map(({ listed, both, tasked }) => listed.length + both.length + tasked.length));
  const gaps = 2 * 6;
  const step = Math.min(12, (width - gaps) / most);
  const rows = of.map((membership, i) => {
    const y = i * row;
    let x = 0;
    const squares = RUNS.flatMap((run) => {
      const marks = membership[run].map((org, k) => ({ org, run, x: round(x + k * step), y: y + head }));
      x += marks.length * step + (marks.length > 0 ? gaps / 2 : 0);
      return marks;
    });
    return { campaign: membership.campaign, y, squares };
  });
  return { width, height: of.length * row, side: round(step - 2), rows };
}
