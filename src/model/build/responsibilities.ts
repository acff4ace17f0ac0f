/** Who answers for what: attributions, organisations, task forces as published records. */
import type { VFile } from 'vfile';
import type { Findings } from '../../extract/findings.ts';
import type { Attribution, Wording } from '../../extract/who/attributions.ts';
import type { Deadline } from '../../extract/who/deadlines.ts';
import type { Org } from '../../extract/who/orgs.ts';
import { report } from '../../text/report.ts';
import { pageAddress } from '../address.ts';
import { checkDecisions, checkSpellings } from '../decisions/check-orgs.ts';
import type { Decisions } from '../decisions/data-file.ts';
import type { ClauseRecord, OrgRecord, ResponsibilityRecord, TaskForceRecord } from '../schema/schema.ts';
import { numberIds } from './number-ids.ts';
import { pinyinSlug } from './slug.ts';
import type { ReportStale } from '../decisions/stale.ts';

/** So much of what was not read is quoted. */
const LONGEST = 60;

/** Ids of organisations: pinyin, a number after it where two are alike. */
function orgIds(orgs: readonly Org[]): Map<Org, string> {
  const used = new Map<string, number>();
  return new Map(
    orgs.map((org) => {
      const slug = pinyinSlug(org.name) ?? 'org';
      const times = (used.get(slug) ?? 0) + 1;
      used.set(slug, times);
      return [org, times === 1 ? slug : `${slug}-${times}`];
    }),
  );
}

export interface Responsibilities {
  responsibilities: ResponsibilityRecord[];
  orgs: OrgRecord[];
  taskforces: TaskForceRecord[];
}

const placeOf = ({ clause, span: { line, start, end } }: Wording) => ({ clause: clause.id, line, start, end });

/** One attribution; what few have, a deadline, a rule from elsewhere, who answers for it too, is there only where it is said. */
function responsibilityRecord(
  { clause, span, text, roles, covers, rule, inherited }: Attribution,
  id: string,
  deadline: Deadline | undefined,
  idOf: (spelling: string) => string,
): ResponsibilityRecord {
  return {
    id,
    clause: clause.id,
    ...span,
    text,
    roles: roles.map(({ role, qualifier, open, names }) => ({
      role,
      qualifier,
      open,
      names: names.map((name) => name.text),
      orgs: names.map((name) => idOf(name.text)),
    })),
    covers,
    ...(deadline && {
      deadline: { text: deadline.text, ...deadline.span, period: deadline.period, date: deadline.date },
    }),
    ...(rule && { rule: placeOf(rule) }),
    ...(inherited.length > 0 && {
      inherited: inherited.map(({ name, from }) => ({ name: name.text, org: idOf(name.text), from: placeOf(from) })),
    }),
  };
}

/** Reports what looks like responsibility and is not published as such: silence would pass it off as read. */
function reportUnread(unread: readonly Wording[], file: VFile): void {
  for (const { clause, span } of unread) {
    const text = clause.value.slice(span.start - clause.span.start, span.end - clause.span.start);
    report(file, {
      rule: 'responsibility-unread',
      at: span,
      reason: `Expected bodies and what each does, found “${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”, which no rule reads to its end: what is not read is shown as text alone`,
    });
  }
}

/** Builds the records of one notice. Every name of an attribution, a seat or an office belongs to one organisation. */
export function buildResponsibilities(
  findings: Findings,
  { slug, clauses }: { slug: string; clauses: readonly ClauseRecord[] },
  data: Decisions,
  { file, stale }: { file: VFile; stale: ReportStale },
): Responsibilities {
  const { attributions, taskForces, mentions } = findings;
  const { all, of } = findings.orgs;
  checkDecisions(findings, data, stale, file);
  checkSpellings(findings.nearSpellings, data, file);
  reportUnread(findings.unread, file);
  const ids = orgIds(all);
  const idOf = (spelling: string) => ids.get(of(spelling)) ?? '';
  const byName = new Map(all.map((org) => [org.name, org]));
  const mentionsOf = Map.groupBy(mentions, ({ spelling }) => of(spelling));
  const campaigns = new Map(clauses.map(({ id, campaign }) => [id, campaign]));
  return {
    responsibilities: [...numberIds(attributions, 'a')].map(([attribution, id]) =>
      responsibilityRecord(attribution, id, findings.deadlines.get(attribution), idOf),
    ),
    orgs: all.map((org) => {
      const id = ids.get(org) ?? '';
      return {
        id,
        name: org.name,
        aliases: org.spellings.map(({ name, span, why }) => ({ name, line: span.line, start: span.start, why })),
        kind: org.kind,
        collective: org.collective,
        linked: org.linked.flatMap(({ name, why }) => {
          const other = byName.get(name);
          return other ? [{ org: ids.get(other) ?? '', why }] : [];
        }),
        mentions: (mentionsOf.get(org) ?? []).map(({ clause, span }) => ({ clause: clause.id, ...span })),
        url: pageAddress(slug, `orgs/${id}`),
      };
    }),
    taskforces: taskForces.map(
      ({ clause, name, conveners, deputies, members, open, office, officeBody, duties }, i) => ({
        id: `taskforce-${i + 1}`,
        campaign: campaigns.get(clause.id) ?? null,
        name,
        conveners,
        deputies,
        members: members.map(({ text, start, end }) => ({
          name: text,
          org: idOf(text),
          line: clause.span.line,
          start,
          end,
        })),
        open,
        office,
        officeOrg: officeBody && idOf(officeBody.text),
        duties,
        clause: clause.id,
      }),
    ),
  };
}
