/** A published notice with its lookups: by id, by part, neighbours, ancestors. */
import { speakPart, speakSteps } from '../clause/speech.ts';
import { tasksOf, type Task } from './network.ts';
import type {
  CampaignRecord,
  ClauseRecord,
  Model,
  NoteRecord,
  OrgRecord,
  PartRecord,
  ReferenceRecord,
  ResponsibilityRecord,
  TargetRecord,
} from './schema/schema.ts';

/** A task of an organisation, with the organisation’s name as the attribution has it. */
export interface OrgTask extends Task {
  name: string;
}

export interface NoticeIndex extends Readonly<Model> {
  clause: (id: string) => ClauseRecord;
  part: (id: string) => PartRecord;
  campaign: (id: string) => CampaignRecord | undefined;
  /** Clauses of a part, in its order. */
  inPart: (part: string) => readonly ClauseRecord[];
  /** Outermost first, the clause itself left out. */
  ancestors: (clause: ClauseRecord) => ClauseRecord[];
  /** Before and after in the notice's order. */
  neighbours: (clause: ClauseRecord) => { previous: ClauseRecord | undefined; next: ClauseRecord | undefined };
  org: (id: string) => OrgRecord;
  /** Tasks of an organisation, in the notice's order. */
  tasks: (org: string) => readonly OrgTask[];
  /** Attributions of a clause, in its order. */
  responsibilitiesOf: (clause: string) => readonly ResponsibilityRecord[];
  /** Targets of a clause, in its order. */
  targetsOf: (clause: string) => readonly TargetRecord[];
  /** Targets that an attribution answers for, in the notice's order. */
  targetsUnder: (responsibility: string) => readonly TargetRecord[];
  /** When what an attribution answers for is due, in the notice's words, each once: 年内, 全年, 今年秋季 too; a cadence or 按期 is no date. */
  dueUnder: (responsibility: string) => readonly string[];
  /** Slips noted in a clause, in its order. */
  notesOf: (clause: string) => readonly NoteRecord[];
  /** What a clause refers to, in its order. */
  referencesOf: (clause: string) => readonly ReferenceRecord[];
  /** Clauses that refer to a part or clause of this notice, in the notice's order. */
  referringTo: (id: string) => readonly ClauseRecord[];
  /** The attribution that a target or milestone answers to. */
  responsibility: (id: string | null) => ResponsibilityRecord | undefined;
  /** The clause's place in words: 附件1第二部分第(一)项第3目. */
  speak: (clause: ClauseRecord) => string;
  /** The same within its part: 第二部分第(一)项第3目. */
  speakInPart: (clause: ClauseRecord) => string;
}

/** Indexes a model; asking for an id that it does not have is a bug and throws. */
export function indexNotice(model: Model): NoticeIndex {
  const { notice, clauses, responsibilities, orgs, targets, milestones, notes, references } = model;
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const positions = new Map(clauses.map((clause, i) => [clause.id, i]));
  const byPart = Map.groupBy(clauses, (clause) => clause.part);
  const need = <T>(found: T | undefined, id: string): T => {
    if (found === undefined) throw new Error(`${notice.slug} has no ${id}: is content/ stale? (npm run content)`);
    return found;
  };
  const clause = (id: string) => need(byId.get(id), id);
  const part = (id: string) =>
    need(
      notice.parts.find((each) => each.id === id),
      id,
    );
  const ancestors = (of: ClauseRecord): ClauseRecord[] => {
    if (of.parent === null) return [];
    const parent = clause(of.parent);
    return [...ancestors(parent), parent];
  };
  const step = ({ id, marker }: ClauseRecord) => marker ?? Number(/p(\d+)$/.exec(id)?.[1] ?? 1);
  const speakInPart = (of: ClauseRecord) => speakSteps([...ancestors(of), of].map(step));
  const byOrg = Map.groupBy(tasksOf(model), ({ org }) => org);
  const byClause = Map.groupBy(responsibilities, ({ clause: id }) => id);
  const targetsByClause = Map.groupBy(targets, ({ clause: id }) => id);
  const targetsByTask = Map.groupBy(targets, ({ responsibility: id }) => id);
  const milestonesByTask = Map.groupBy(milestones, ({ responsibility: id }) => id);
  const notesByClause = Map.groupBy(notes, ({ clause: id }) => id);
  const referencesByClause = Map.groupBy(references, ({ clause: id }) => id);
  const referring = Map.groupBy(references, ({ target }) => target);
  const responsibilityById = new Map(responsibilities.map((one) => [one.id, one]));
  const orgById = new Map(orgs.map((org) => [org.id, org]));
  return {
    ...model,
    org: (id) => need(orgById.get(id), id),
    tasks: (org) => (byOrg.get(org) ?? []).map((task) => ({ ...task, name: task.role.names[task.index] ?? '' })),
    responsibilitiesOf: (id) => byClause.get(id) ?? [],
    targetsOf: (id) => targetsByClause.get(id) ?? [],
    targetsUnder: (id) => targetsByTask.get(id) ?? [],
    dueUnder: (id) => [
      ...new Set([
        ...[responsibilityById.get(id)?.deadline].flatMap((due) => (due?.date ? [due.text] : [])),
        ...(targetsByTask.get(id) ?? []).flatMap(({ deadline }) => deadline?.text ?? []),
        ...(milestonesByTask.get(id) ?? []).flatMap(({ kind, when }) => (kind === 'date' ? [when] : [])),
      ]),
    ],
    notesOf: (id) => notesByClause.get(id) ?? [],
    referencesOf: (id) => referencesByClause.get(id) ?? [],
    referringTo: (id) => [...new Set(referring.get(id)?.map((reference) => reference.clause))].map(clause),
    responsibility: (id) => (id === null ? undefined : responsibilityById.get(id)),
    clause,
    part,
    campaign: (id) => notice.campaigns.find((campaign) => campaign.id === id),
    inPart: (id) => byPart.get(id) ?? [],
    ancestors,
    neighbours: ({ id }) => {
      const at = need(positions.get(id), id);
      return { previous: clauses[at - 1], next: clauses[at + 1] };
    },
    speak: (of) => speakPart(part(of.part)) + speakInPart(of),
    speakInPart,
  };
}
