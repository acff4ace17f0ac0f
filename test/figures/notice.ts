/** The real notice's published data as figures take it. */
import { readFileSync } from 'node:fs';
import { FILES, type NetworkFile } from '../../src/model/schema/schema.ts';
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
  heads: { left: '在多仗有任务的单位', right: '只在一仗有任务的单位' },
  campaigns: [...named('campaign'), { id: null, name: '总体方案' }],
  orgs: named('org'),
  edges: network.edges,
};
