/** A notice as its figures want it: names as shown, campaigns by their short names, the general plan last. */
import type { EgoInput } from '../figures/ego.ts';
import type { NetworkInput } from '../figures/columns.ts';
import { compareMembers, type Membership } from '../figures/membership.ts';
import { pageAddress } from '../model/address.ts';
import { buildNetwork } from '../model/network.ts';
import type { Selection } from '../model/select.ts';
import { partnersOf } from '../site/org-tasks.ts';
import { outsideCampaigns } from '../words/notice.ts';
import { campaignWords, shortCampaign } from '../words/campaigns.ts';
import { show } from '../text/marks/display.ts';

export function campaignsOf(selection: Selection): NetworkInput['campaigns'] {
  return [
    ...selection.notice.campaigns.map(({ id, title }) => ({ id, name: shortCampaign(title) })),
    { id: null, name: outsideCampaigns(selection) },
  ];
}

/** Where a campaign is read; null is the general plan. */
export function campaignAddress({ notice }: Selection, id: string | null): string {
  return pageAddress(notice.slug, id ?? 'plan');
}

/** An organisation's tasks in a campaign: `/yyzbf-2023-4/orgs/qufagaiju/#campaign-1`. */
export function cellAddress(selection: Selection, org: string, campaign: string | null): string {
  return `${selection.org(org).url}#${campaign ?? 'plan'}`;
}

export function networkInput(selection: Selection): NetworkInput {
  const words = campaignWords(selection.notice);
  return {
    campaigns: campaignsOf(selection),
    orgs: selection.orgs.map(({ id, name }) => ({ id, name: show(name).text })),
    edges: buildNetwork(selection).edges,
    heads: words && { left: `在${words.several}有任务的单位`, right: `只在${words.one}有任务的单位` },
  };
}

/** An organisation's surroundings; partners beyond `most` are left out. */
export function egoInput(selection: Selection, org: string, most: number): EgoInput {
  return {
    campaigns: campaignsOf(selection),
    edges: buildNetwork(selection).edges.filter((edge) => edge.org === org),
    partners: partnersOf(selection, org)
      .slice(0, most)
      .map(({ org: { id, name }, times }) => ({ id, name: show(name).text, times })),
  };
}

export function memberships(selection: Selection): Membership[] {
  const campaign = (clause: string) => selection.clause(clause).campaign ?? '';
  return compareMembers({
    taskforces: selection.taskforces,
    responsibilities: Map.groupBy(selection.responsibilities, ({ clause }) => campaign(clause)),
    isCollective: (org) => selection.org(org).collective,
  });
}
