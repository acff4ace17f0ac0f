/** What search reads of a notice, `search/records.json`: its lines as shown, and what results and filters say of them. */
import { SPOKEN_WORDS } from '../../lexicon/spoken-words.ts';
import { paragraphOf } from '../../model/restore.ts';
import type { ClauseRecord, FrameRecord, RoleRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { show } from '../../text/marks/display.ts';
import { foldText } from '../../text/marks/fold.ts';
import { ROLES, ROLE_WORDS, roleWords } from '../../words/roles.ts';
import { traditionalPairs } from './traditional.ts';
import { partName } from '../../words/notice.ts';

/** Role (its place in `roles`), words, whether its list is open, organisations (places in `orgs`). */
export type SearchRole = [role: number, words: string, open: 0 | 1, ...orgs: number[]];

/**
 * A clause, or a line of the frame: clause id or 1-based line; places in `parts`, in `campaigns` and, of the clause
 * above it, in `records` (-1: none); where enumerator and heading end in the text (0: none); the line as shown.
 */
export type SearchRow = [
  id: string | number,
  part: number,
  campaign: number,
  parent: number,
  marker: number,
  heading: number,
  text: string,
  target: 0 | 1,
  ...roles: SearchRole[],
];

export interface SearchFile {
  slug: string;
  parts: [id: string, name: string][];
  campaigns: [id: string, name: string][];
  orgs: [id: string, name: string][];
  roles: [id: string, name: string][];
  /** What people type, and how the notice spells it. */
  synonyms: [words: string[], names: string[]][];
  /** What people say, and the words for it that stand in this notice. */
  spoken: [words: string[], names: string[]][];
  /** Id and title of a topic, and the places in `records` of the clauses with its sentences. */
  topics: [id: string, title: string, ...records: number[]][];
  /** Place in `records` of its clause, indicator and promise, as shown; of a clause they are numbered as they come. */
  targets: [record: number, indicator: string, promise: string][];
  /** Traditional and simplified by turns. */
  traditional: string;
  records: SearchRow[];
  /** Written when the index is made: its hash, and its name for each record, parted by spaces. */
  index?: { hash: string; names: string };
}

/** Whether a clause holds a target. */
const hasTarget = (index: NoticeIndex, clause: ClauseRecord): boolean => index.targetsOf(clause.id).length > 0;

/** The roles of a clause's attributions; the same role named twice is one, in the order of the text. */
function rolesOf(index: NoticeIndex, clause: ClauseRecord, place: ReadonlyMap<string, number>): SearchRole[] {
  const roles = index.responsibilitiesOf(clause.id).flatMap((responsibility) => responsibility.roles);
  const key = (role: RoleRecord) => `${role.role} ${role.qualifier ?? ''}`;
  return [...Map.groupBy(roles, key).values()].map((same) => {
    const [first] = same as [RoleRecord];
    const orgs = new Set(same.flatMap((role) => role.orgs.map((org) => place.get(org) ?? -1)));
    return [ROLES.indexOf(first.role), roleWords(first), same.some(({ open }) => open) ? 1 : 0, ...orgs];
  });
}

const places = (ids: readonly { id: string }[]) => new Map(ids.map(({ id }, i) => [id, i]));

/**
 * What people say, as far as the notice says it otherwise: the rest would only be carried about, as would what stands in
 * all that is written for it (垃圾 in 生活垃圾), for exact search finds that.
 */
export function spokenIn(text: string): SearchFile['spoken'] {
  const folded = foldText(text);
  return SPOKEN_WORDS.flatMap(({ said, written }): SearchFile['spoken'] => {
    const names = written.filter((word) => folded.includes(foldText(word)));
    const words = said.filter((word) => !names.every((name) => name.includes(word)));
    return words.length === 0 ? [] : [[words, names]];
  });
}

/** Topics with their clauses; places are no topics, for their names are found. */
function topicsOf({ topics }: NoticeIndex, rows: ReadonlyMap<string, number>): SearchFile['topics'] {
  return topics
    .filter(({ kind }) => kind === 'topic')
    .map(({ id, title, entries }) => {
      const clauses = new Set(entries.map(({ clause }) => rows.get(clause) ?? -1));
      return [id, title, ...clauses];
    });
}

/** Clauses and frame lines of a notice in its order; lines of white space are left out. */
export function searchFile(index: NoticeIndex): SearchFile {
  const { notice, clauses, orgs } = index;
  const [parts, campaigns, orgPlaces] = [places(notice.parts), places(notice.campaigns), places(orgs)];
  const frame = notice.frame.filter(({ text }) => text.trim() !== '');
  const lines: (ClauseRecord | FrameRecord)[] = [...clauses, ...frame].sort(
    (one, other) => one.line - other.line || one.start - other.start,
  );
  const rows = new Map(lines.map((line, i) => ['id' in line ? line.id : '', i]));
  const records = lines.map((line): SearchRow => {
    const part = parts.get(line.part) ?? -1;
    if (!('id' in line)) {
      const heading = line.role === 'title' ? line.text.length : 0;
      return [line.line, part, -1, -1, 0, heading, show(line.text).text, 0];
    }
    const text = paragraphOf(line);
    const marker = text.length - line.text.length;
    return [
      line.id,
      part,
      campaigns.get(line.campaign ?? '') ?? -1,
      rows.get(line.parent ?? '-') ?? -1,
      marker,
      line.heading === null ? 0 : marker + line.heading.length,
      show(text).text,
      hasTarget(index, line) ? 1 : 0,
      ...rolesOf(index, line, orgPlaces),
    ];
  });
  const text = records.map(([, , , , , , line]) => line).join('\n');
  return {
    slug: notice.slug,
    parts: notice.parts.map((part) => [part.id, partName(index, part)]),
    campaigns: notice.campaigns.map(({ id, title }) => [id, show(title).text]),
    orgs: orgs.map(({ id, name }) => [id, show(name).text]),
    roles: ROLES.map((role) => [role, ROLE_WORDS[role]]),
    synonyms: index.synonyms.map(({ org, words }) => {
      const { name, aliases } = index.org(org);
      return [words, [...new Set([name, ...aliases.map((alias) => alias.name)])]];
    }),
    spoken: spokenIn(text),
    topics: topicsOf(index, rows),
    targets: index.targets.map((target) => [
      rows.get(target.clause) ?? -1,
      show(target.indicator).text,
      show(target.text).text,
    ]),
    traditional: traditionalPairs(text),
    records,
  };
}
