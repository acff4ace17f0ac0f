/** A notice as its figures want it: names as shown, campaigns by their short names, the general plan last. */
import type { EgoInput } from '../figures/ego.ts';
import type { NetworkInput } from '../figures/columns.ts';
import { makeMatrix, type Matrix } from '../figures/matrix.ts';
import { compareMembers, type Membership } from '../figures/membership.ts';
import { pageAddress } from '../model/address.ts';
import { buildNetwork } from '../model/network.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { partnersOf } from '../site/org-tasks.ts';
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

export function networkInput(index: NoticeIndex): NetworkInput {
  const words = campaignWords(index.notice);
  return {
    campaigns: campaignsOf(index),
    orgs: index.orgs.map(({ id, name }) => ({ id, name: show(name).text })),
    edges: buildNetwork(index).edges,
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
    edges: buildNetwork(index).edges.filter((edge) => edge.org === org),
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
