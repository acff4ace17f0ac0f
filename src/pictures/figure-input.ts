/** A notice as its figures want it: names as shown, campaigns by their short names, the general plan last. */
import type { EgoInput } from '../figures/ego.ts';
import type { NetworkInput } from '../figures/columns.ts';
import { makeMatrix, type Matrix } from '../figures/matrix.ts';
import { compareMembers, type Membership } from '../figures/membership.ts';
import { pageAddress } from '../model/address.ts';
import { buildNetwork } from '../model/network.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { ALL } from '../selection/state.ts';
import { tallyUnits } from '../selection/tally.ts';
import { partnersOf } from '../site/org-tasks.ts';
import { taskRows } from '../site/tasks.ts';
import { outsideCampaigns } from '../words/notice.ts';
import { campaignWords, shortCampaign } from '../words/campaigns.ts';
import { show } from '../text/marks/display.ts';

export function campaignsOf(index: NoticeIndex): NetworkInput['campaigns'] {
  return [
    ...index.notice.campaigns.map(({ id, title }) => ({ id, name: shortCampaign(title) })),
    { id: null, name: outsideCampaigns(index) },
  ];
}

/** Where a campaign is read; null is the general plan. */
export function campaignAddress({ notice }: NoticeIndex, id: string | null): string {
  return pageAddress(notice.slug, id ?? 'plan');
}

/** An organisation's tasks in a campaign: `/yyzbf-2023-4/orgs/qufagaiju/#campaign-1`. */
export function cellAddress(index: NoticeIndex, org: string, campaign: string | null): string {
  return `${index.org(org).url}#${campaign ?? 'plan'}`;
}

const drawn = new WeakMap<NoticeIndex, NetworkInput['edges']>();

/** Edges as figures count them, a task once for each organisation (selection/tally.ts), in the order of network.json. */
function edgesOf(index: NoticeIndex): NetworkInput['edges'] {
  const made = drawn.get(index) ?? makeEdges(index);
  drawn.set(index, made);
  return made;
}

function makeEdges(index: NoticeIndex): NetworkInput['edges'] {
  const tallies = tallyUnits(taskRows(index), ALL);
  const clauses = new Map(index.responsibilities.map(({ id, clause }) => [id, clause]));
  return buildNetwork(index).edges.flatMap((edge) => {
    const own = (tallies.get(edge.org)?.tasks ?? [])
      .filter(({ role }) => role === edge.role)
      .flatMap(({ id }) => clauses.get(id) ?? [])
      .filter((clause) => index.clause(clause).campaign === edge.campaign);
    return own.length === 0 ? [] : [{ ...edge, clauses: own }];
  });
}

export function networkInput(index: NoticeIndex): NetworkInput {
  const words = campaignWords(index.notice);
  return {
    campaigns: campaignsOf(index),
    orgs: index.orgs.map(({ id, name }) => ({ id, name: show(name).text })),
    edges: edgesOf(index),
    heads: words && { left: `在${words.several}有任务的单位`, right: `只在${words.one}有任务的单位` },
  };
}

const matrices = new WeakMap<NoticeIndex, Matrix>();

/** Organisations × campaigns; made once for a notice, for several figures of a page show it. */
export function matrixOf(index: NoticeIndex): Matrix {
  const made = matrices.get(index) ?? makeMatrix(networkInput(index));
  matrices.set(index, made);
  return made;
}

/** An organisation's surroundings; partners beyond `most` are left out. */
export function egoInput(index: NoticeIndex, org: string, most: number): EgoInput {
  return {
    campaigns: campaignsOf(index),
    edges: edgesOf(index).filter((edge) => edge.org === org),
    partners: partnersOf(index, org)
      .slice(0, most)
      .map(({ org: { id, name }, times }) => ({ id, name: show(name).text, times })),
  };
}

export function memberships(index: NoticeIndex): Membership[] {
  const campaign = (clause: string) => index.clause(clause).campaign ?? '';
  return compareMembers({
    taskforces: index.taskforces,
    responsibilities: Map.groupBy(index.responsibilities, ({ clause }) => campaign(clause)),
    isCollective: (org) => index.org(org).collective,
  });
}
