/** Who answers for what, as lists that a person can read against the notice: one line a record. */
import type { Model, ResponsibilityRecord, RoleRecord } from '../../src/model/schema/schema.ts';

/** The first and the last eight characters. */
const ends = (text: string) => (text.length <= 17 ? text : `${text.slice(0, 8)}…${text.slice(-8)}`);

/** `区住房和城乡建设局 → 区住建局` where the name is another spelling. */
function named({ orgs }: Model): (spelling: string, org: string | null) => string {
  const names = new Map(orgs.map(({ id, name }) => [id, name]));
  return (spelling, org) => {
    const name = names.get(org ?? '') ?? '?';
    return name === spelling ? spelling : `${spelling} → ${name}`;
  };
}

function roleRow({ role, qualifier, open, names, orgs }: RoleRecord, name: ReturnType<typeof named>): string {
  const how = [role, ...(qualifier === null ? [] : [qualifier]), ...(open ? ['等'] : [])].join(' ');
  return `${how}: ${names.map((spelling, i) => name(spelling, orgs[i] ?? null)).join(' | ')}`;
}

/** What is said once for many, and by when: ` · by 5:12-30 · also 各乡镇 (5:31-40) · due 6月底 2023-06-30`. */
function more({ rule, inherited = [], deadline }: ResponsibilityRecord): string {
  const at = ({ line, start, end }: { line: number; start: number; end: number }) => `${line}:${start}-${end}`;
  return [
    ...(rule ? [`by ${at(rule)}`] : []),
    ...inherited.map(({ name, from }) => `also ${name} (${at(from)})`),
    ...(deadline ? [`due ${deadline.text} ${deadline.date}`] : []),
  ]
    .map((words) => ` · ${words}`)
    .join('');
}

/** `45:93-101 annex-1/2-1-1 lead: 区商粮局 ← 开展系列消费促进…等日常生活消费。`; another line's coverage with its number. */
function responsibilities(model: Model, lines: readonly string[]): string[] {
  const name = named(model);
  return model.responsibilities.map((record) => {
    const { clause, line, start, end, roles, covers } = record;
    const task = ends(lines[covers.line - 1]?.slice(covers.start, covers.end) ?? '');
    const elsewhere = covers.line === line ? '' : ` @${covers.line}`;
    return `${line}:${start}-${end} ${clause} ${roles.map((role) => roleRow(role, name)).join('; ')} ← ${task}${elsewhere}${more(record)}`;
  });
}

/** Kind, `*` where it is collective, name = its other spellings; ~ what it is linked with; how often running text names it. */
function orgs({ orgs }: Model): string[] {
  const names = new Map(orgs.map(({ id, name }) => [id, name]));
  return orgs.map(({ kind, collective, name, aliases, linked, mentions }) => {
    const others = aliases.filter((alias) => alias.name !== name).map((alias) => ` = ${alias.name}@${alias.line}`);
    const links = linked.map(({ org }) => ` ~ ${names.get(org)}`);
    const spoken = mentions.length === 0 ? '' : ` (${mentions.map(({ line }) => line).join(' ')})`;
    return `${kind}${collective ? '*' : ''} ${name}${others.join('')}${links.join('')}${spoken}`;
  });
}

function taskforces(model: Model): string[] {
  const name = named(model);
  return model.taskforces.flatMap((force) => [
    `${force.name} (${[force.clause, ...(force.campaign === null ? [] : [force.campaign])].join(', ')})`,
    `  召集 ${force.conveners.join(' | ')}`,
    `  副   ${force.deputies.join(' | ')}`,
    `  成员 ${force.members.length}${force.open ? ' 等' : ''}: ${force.members.map((seat) => name(seat.name, seat.org)).join(' | ')}`,
    `  办公室 ${force.office === null ? '' : name(force.office, force.officeOrg)}`,
    `  职责 ${force.duties ?? ''}`,
  ]);
}

/** Lists by name of their golden; those that the notice has nothing for are left out. */
export function who(model: Model, lines: readonly string[]): Map<string, string> {
  const lists = Object.entries({
    responsibilities: responsibilities(model, lines),
    orgs: orgs(model),
    taskforces: taskforces(model),
  });
  return new Map(lists.filter(([, rows]) => rows.length > 0).map(([list, rows]) => [list, `${rows.join('\n')}\n`]));
}
