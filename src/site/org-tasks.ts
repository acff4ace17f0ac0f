/** What organisations' pages say of their tasks: with whom they share them, and which clauses name nobody. */
import type { NoticeIndex } from '../model/notice-index.ts';
import type { OrgRecord, TaskForceRecord } from '../model/schema/schema.ts';
import { byCode } from '../text/strings/collate.ts';

/** Organisations that share attributions with one, most often first. */
export function partnersOf(index: NoticeIndex, org: string): { org: OrgRecord; times: number }[] {
  const times = new Map<string, number>();
  for (const { responsibility } of index.tasks(org)) {
    const others = new Set(responsibility.roles.flatMap(({ orgs }) => orgs));
    others.delete(org);
    for (const other of others) times.set(other, (times.get(other) ?? 0) + 1);
  }
  return [...times]
    .map(([id, n]) => ({ org: index.org(id), times: n }))
    .sort((one, other) => other.times - one.times || byCode(one.org.id, other.org.id));
}

/** What a body is in a task force: a member, where the office sits, the one whose head is a deputy (副召集人). */
export type Seat = 'member' | 'office' | 'deputy';

/** Seats in task forces that the notice gives a body. */
export function seatsOf(index: NoticeIndex, { id, name, aliases }: OrgRecord): { force: TaskForceRecord; as: Seat }[] {
  const names = [name, ...aliases.map((alias) => alias.name)];
  return index.taskforces.flatMap((force) => [
    ...(force.members.some((member) => member.org === id) ? [{ force, as: 'member' as const }] : []),
    ...(force.officeOrg === id ? [{ force, as: 'office' as const }] : []),
    ...(force.deputies.some((words) => names.some((own) => words.includes(own)))
      ? [{ force, as: 'deputy' as const }]
      : []),
  ]);
}

/** Collective names that may include a body, by its kind: 各镇、街道 for a town. Our reading, not the notice's word. */
export function mayInclude(index: NoticeIndex, { kind, collective }: OrgRecord): OrgRecord[] {
  const pattern = { 镇街: /[镇乡]|街道/, 金融机构: /银行|金融机构/ }[kind as string];
  return pattern && !collective ? index.orgs.filter((org) => org.collective && pattern.test(org.name)) : [];
}

/** Clauses with text that name nobody, nor do those below them; the letter is no task. */
export function unassigned(index: NoticeIndex): NoticeIndex['clauses'] {
  const named = new Set(
    index.responsibilities.flatMap(({ clause: id }) => {
      const clause = index.clause(id);
      return [clause, ...index.ancestors(clause)].map((step) => step.id);
    }),
  );
  return index.clauses.filter(({ id, part, sentences }) => sentences.length > 0 && part !== 'letter' && !named.has(id));
}
