/** Who answers for what: attributions, organisations, task forces as published records. */
import type { VFile } from 'vfile';
import type { Findings } from '../../extract/findings.ts';
import type { Org } from '../../extract/who/orgs.ts';
import { pageAddress } from '../address.ts';
import { checkDecisions, checkSpellings } from '../decisions/check-orgs.ts';
import type { Decisions } from '../decisions/decisions.ts';
import type { ClauseRecord, OrgRecord, ResponsibilityRecord, TaskForceRecord } from '../schema/schema.ts';
import { numberIds } from './number-ids.ts';
import { pinyinSlug } from './slug.ts';
import type { ReportStale } from '../decisions/stale.ts';

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
  const ids = orgIds(all);
  const idOf = (spelling: string) => ids.get(of(spelling)) ?? '';
  const byName = new Map(all.map((org) => [org.name, org]));
  const mentionsOf = Map.groupBy(mentions, ({ spelling }) => of(spelling));
  const campaigns = new Map(clauses.map(({ id, campaign }) => [id, campaign]));
  return {
    responsibilities: [...numberIds(attributions, 'a')].map(([{ clause, span, text, roles, covers }, id]) => ({
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
    })),
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
