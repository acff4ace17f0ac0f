/** Networks of any size, the same each time. */
import type { NetworkInput } from '../../src/figures/columns.ts';
import { ROLES } from '../../src/lexicon/role-names.ts';

/** So many organisations in six campaigns and the general plan; every third is in one alone, names are 3–30 long. */
export function madeUp(count: number): NetworkInput {
  const campaigns = [
    ...[1, 2, 3, 4, 5, 6].map((k) => ({ id: `campaign-${k}`, name: `办好第${k}项大事` })),
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
  return { campaigns, orgs, edges, heads: { left: '在多项有任务的单位', right: '只在一项有任务的单位' } };
}
