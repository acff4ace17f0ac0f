/** The real notice's published network as figures take it, and networks made up. */
import { readFileSync } from 'node:fs';
import { FILES, type NetworkFile, type RoleRecord } from '../../src/model/schema.ts';
import type { NetworkInput } from '../../src/figures/columns.ts';
import { NOTICE } from '../pages.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`content/${NOTICE}/${name}.json`, 'utf8'));

export const network: NetworkFile = FILES.network.parse(read('network'));
export const { responsibilities } = FILES.responsibilities.parse(read('responsibilities'));
export const { orgs } = FILES.orgs.parse(read('orgs'));
export const { taskforces } = FILES.taskforces.parse(read('taskforces'));
export const { clauses } = FILES.clauses.parse(read('clauses'));

const named = (kind: 'org' | 'campaign') =>
  network.nodes.filter((node) => node.kind === kind).map(({ id, name }) => ({ id, name: name.replace(/^打好/, '') }));

export const realInput: NetworkInput = {
  campaigns: [...named('campaign'), { id: null, name: '总体方案' }],
  orgs: named('org'),
  edges: network.edges,
};

const ROLES: RoleRecord['role'][] = ['lead', 'responsible', 'support', 'participate'];

/** So many organisations in six campaigns and the general plan; every third is in one alone, names are 3–30 long. */
export function madeUp(count: number): NetworkInput {
  const campaigns = [
    ...[1, 2, 3, 4, 5, 6].map((k) => ({ id: `campaign-${k}`, name: `打赢第${k}场硬仗` })),
    { id: null, name: '总体方案' },
  ];
  const orgs = Array.from({ length: count }, (_, i) => ({
    id: `org-${i}`,
    name: `区第${i}号${'单位'.repeat(1 + (i % 13))}`,
  }));
  const edges = orgs.flatMap(({ id: org }, i) =>
    campaigns
      .filter((_, k) => (i % 3 === 0 ? k === i % 7 : (i * 7 + k * 3) % 5 < 2 || k === i % 7))
      .map(({ id: campaign }, k) => ({
        org,
        campaign,
        role: ROLES[(i + k) % 4] ?? 'lead',
        clauses: Array.from({ length: 1 + ((i * k) % 6) }, (__, n) => `annex-1/${n + 1}`),
      })),
  );
  return { campaigns, orgs, edges };
}
