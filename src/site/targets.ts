/** Targets as pages show them: the promise, its sentence with the promise marked, who answers, and where that stands. */
import { fragment } from '../clause/id.ts';
import { pageAddress } from '../model/address.ts';
import { findRepeats, saidAgain } from '../model/repeats.ts';
import { shownCut } from '../model/shown-cut.ts';
import { comparable, comparatorChoice, scaleOf } from '../words/targets.ts';
import type { ClauseRecord, RoleRecord, TargetRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { show } from '../text/marks/display.ts';
import { highestRoles, roleWords } from '../words/roles.ts';
import { byCode, byPinyin } from '../text/strings/collate.ts';

/** A sentence cut at its promise, in shown punctuation. */
export interface MarkedSentence {
  before: string;
  said: string;
  after: string;
}

export interface TargetRow {
  target: TargetRecord;
  clause: ClauseRecord;
  /** Its row on the targets' page. */
  anchor: string;
  indicator: string;
  force: string | null;
  promise: string;
  /** Place and population where the name does not say them. */
  about: string[];
  sentence: MarkedSentence;
  /** The sentence on its clause's page. */
  href: string;
  /** Who leads, else who is responsible …; empty where the notice names nobody. */
  leads: RoleRecord[];
  /** Who answers in which role: `lead:qukegongju`; empty where the notice names nobody. */
  assignments: string[];
  /** The choice of the comparator's filter. */
  comparator: string;
}

/** `annex-1/2-1-3-t1` → `annex-1-2-1-3-t1`: an id that valid HTML may have. */
export const targetAnchor = (id: string): string => id.replaceAll('/', '-');

/** A target's row: `/yyzbf-2023-4/targets/#annex-1-2-1-3-t1`. */
export function targetAddress(slug: string, id: string): string {
  return `${pageAddress(slug, 'targets')}#${targetAnchor(id)}`;
}

/** 区商粮局、区科工局等牵头 */
function leadWords({ leads }: Pick<TargetRow, 'leads'>): string {
  return leads
    .map((role) => `${role.names.map((name) => show(name).text).join('、')}${role.open ? '等' : ''}${roleWords(role)}`)
    .join('；');
}

/** One target as a row. */
export function targetRow(index: NoticeIndex, target: TargetRecord): TargetRow {
  const { start, end, said, force, place, population } = target;
  const clause = index.clause(target.clause);
  const attribution = index.responsibility(target.responsibility);
  const holds = (sentence: { start: number; end: number }) => sentence.start <= said.start && said.end <= sentence.end;
  const sentence = clause.sentences.find(holds);
  return {
    target,
    clause,
    anchor: targetAnchor(target.id),
    indicator: show(target.indicator).text,
    force: force === null ? null : show(force).text,
    promise: shownCut(clause, said.start, said.end),
    about: [place, population].flatMap((words) =>
      words === null || target.indicator.includes(words) || target.text.includes(words) ? [] : [show(words).text],
    ),
    sentence: {
      before: shownCut(clause, start, said.start),
      said: shownCut(clause, said.start, said.end),
      after: shownCut(clause, said.end, end),
    },
    href: sentence ? `${clause.url}#${fragment(sentence.id)}` : clause.url,
    leads: highestRoles(attribution?.roles ?? []),
    assignments: (attribution?.roles ?? []).flatMap(({ role, orgs }) => orgs.map((org) => `${role}:${org}`)),
    comparator: comparatorChoice(target.comparator),
  };
}

/** Whether all that name units name the same, in whatever role. */
export function sameUnits(rows: readonly Pick<TargetRow, 'assignments'>[]): boolean {
  const units = rows
    .filter(({ assignments }) => assignments.length > 0)
    .map(({ assignments }) => [...new Set(assignments.map((one) => one.slice(one.indexOf(':') + 1)))].sort().join(' '));
  return new Set(units).size <= 1;
}

/** What a reader may ask for besides, each a word that a row carries; `again` is what `once` leaves out. */
export const FLAGS = ['differs', 'nobody', 'number', 'due', 'doubt', 'again'] as const;
export type TargetFlag = (typeof FLAGS)[number];

/** For each target its flags. */
export function flagsOf(index: NoticeIndex): Map<string, TargetFlag[]> {
  const again = saidAgain(index.targets);
  const unlike = new Set(
    findRepeats(index.targets)
      .filter(({ differences }) => differences.length > 0)
      .map(({ id }) => id),
  );
  const doubts = doubtsOf(index);
  return new Map(
    index.targets.map((target) => {
      const { id, group, responsibility, kind, deadline } = target;
      const found: Record<TargetFlag, boolean> = {
        differs: group !== null && unlike.has(group),
        nobody: responsibility === null,
        number: kind !== null,
        due: deadline !== null,
        doubt: doubts.has(id),
        again: again.has(id),
      };
      return [id, FLAGS.filter((flag) => found[flag])];
    }),
  );
}

/** Targets whose reading remains open after a person read them against the source, with why. */
export function doubtsOf({ reviews }: NoticeIndex): Map<string, string[]> {
  const doubtful = reviews.filter(({ list }) => list === 'targets').flatMap((review) => review.doubtful);
  return new Map([...Map.groupBy(doubtful, ({ id }) => id)].map(([id, own]) => [id, own.map(({ why }) => why)]));
}

/** Orders that a script can bring the rows into; a minus turns one round. */
export const SORTS = ['indicator', 'value', '-value', 'campaign', 'who', 'deadline'] as const;

/** Ranks of values, the same for equal ones; -1 for null, which stands last either way. */
function rank<T>(values: readonly (T | null)[], compare: (one: T, other: T) => number): number[] {
  const sorted = values.filter((value) => value !== null).sort(compare);
  return values.map((value) => (value === null ? -1 : sorted.findIndex((other) => compare(value, other) === 0)));
}

/** For each row its ranks in SORTS. Values are compared within one measure only, in either direction; of a kind the measure used most first. */
export function rankRows(index: NoticeIndex, rows: readonly TargetRow[]): number[][] {
  const scales = rows.map(({ target }) => {
    const scale = scaleOf(target);
    const value = comparable(target);
    return scale === null || value === null ? null : { kind: parseInt(scale, 10), scale, value };
  });
  type Scaled = NonNullable<(typeof scales)[number]>;
  const used = Map.groupBy(scales, (each) => each?.scale);
  const often = ({ scale }: Scaled) => used.get(scale)?.length ?? 0;
  const byScale = (turn: number) => (one: Scaled, other: Scaled) =>
    one.kind - other.kind ||
    often(other) - often(one) ||
    byPinyin(one.scale, other.scale) ||
    turn * (one.value - other.value);
  const campaign = (id: string | null) => index.notice.campaigns.findIndex((each) => each.id === id);
  const words = (row: TargetRow) => (row.leads.length > 0 ? leadWords(row) : null);
  const days = ({ deadline }: TargetRecord) => (deadline === null ? null : (deadline.date ?? `9 ${deadline.text}`));
  const columns: Record<(typeof SORTS)[number], number[]> = {
    indicator: rank(
      rows.map((row) => row.indicator),
      byPinyin,
    ),
    value: rank(scales, byScale(1)),
    '-value': rank(scales, byScale(-1)),
    campaign: rank(
      rows.map(({ target }) => campaign(target.campaign)),
      (one, other) => one - other,
    ),
    who: rank(rows.map(words), byPinyin),
    deadline: rank(
      rows.map(({ target }) => days(target)),
      byCode,
    ),
  };
  return rows.map((_, i) => SORTS.map((name) => columns[name][i] ?? -1));
}
