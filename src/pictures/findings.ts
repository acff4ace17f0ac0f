/**
 * What a notice's records show at a glance, by rule: each finding is a count of a total that a page can list. A rule says
 * nothing where it has too little to go by, or where all or none would be counted.
 */
import { tasksAddress, campaignNumber } from '../site/tasks.ts';
import type { Gap } from '../selection/state.ts';
import { findRepeats } from '../model/repeats.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import type { ResponsibilityRecord } from '../model/schema/schema.ts';
import type { RoleName } from '../lexicon/role-names.ts';
import { campaignsOf, matrixOf } from './figure-input.ts';
import { targetsAddress } from './target-figures.ts';
import { campaignWords } from '../words/campaigns.ts';

export interface Finding {
  count: number;
  of: number;
  words: string;
  href: string;
}

/** Fewer say nothing of a share. */
const FEW = 5;

/** Neither none nor all, of enough. */
const tells = ({ count, of }: Pick<Finding, 'count' | 'of'>) => of >= FEW && count > 0 && count < of;

type Roles = ResponsibilityRecord['roles'];

const inRole = (roles: Roles, wanted: RoleName) =>
  roles.reduce((sum, { role, orgs }) => sum + (role === wanted ? orgs.length : 0), 0);
const isLed = (roles: Roles) => roles.some(({ role }) => role === 'lead');

/** Which campaign has the greatest share of its 项次 (organisation × task) in a role; over a half, else it is no finding. */
const SHARES: readonly { role: RoleName; missing: readonly Gap[]; counts: (roles: Roles) => number; says: string }[] = [
  { role: 'lead', missing: [], counts: (roles) => inRole(roles, 'lead'), says: '次是牵头' },
  {
    role: 'responsible',
    missing: ['lead'],
    counts: (roles) => (isLed(roles) ? 0 : inRole(roles, 'responsible')),
    says: '次所在的任务没有写牵头，只写“负责”',
  },
];

/** In which campaign most is 牵头, and in which most only 负责. */
export function highestShares(index: NoticeIndex): Finding[] {
  if (index.notice.campaigns.length < 2) return [];
  const byCampaign = Map.groupBy(index.responsibilities, ({ clause }) => index.clause(clause).campaign);
  const total = (of: readonly ResponsibilityRecord[], counts: (roles: Roles) => number) =>
    of.reduce((sum, { roles }) => sum + counts(roles), 0);
  return SHARES.flatMap(({ role, missing, counts, says }) => {
    const [top] = campaignsOf(index)
      .map(({ id, name }) => {
        const own = byCampaign.get(id) ?? [];
        const all = total(own, (roles) => roles.reduce((sum, { orgs }) => sum + orgs.length, 0));
        return { id, name, count: total(own, counts), of: all };
      })
      .filter((one) => tells(one) && one.count * 2 > one.of)
      .sort((one, other) => other.count / other.of - one.count / one.of);
    if (!top) return [];
    const { id, name, count, of } = top;
    return [
      {
        count,
        of,
        words: `${name}的${of}项次责任里，${count}${says}，比例最高`,
        href: tasksAddress(index, { campaigns: [campaignNumber(index, id)], roles: [role], missing }),
      },
    ];
  });
}

function inOneCampaign(index: NoticeIndex): Finding[] {
  const words = campaignWords(index.notice);
  const { rows } = matrixOf(index);
  const count = rows.filter(({ cells }) => cells.filter(({ total }) => total > 0).length === 1).length;
  const [first] = rows;
  const collective = rows.filter(({ org }) => index.org(org).collective).length;
  if (!words || !first || index.notice.campaigns.length < 2) return [];
  const most = rows.filter(({ sum }) => sum.total === first.sum.total).map(({ name }) => name);
  const busiest =
    most.length > 3 ? '' : `；最多的是${most.join('、')}，${most.length > 1 ? '各' : ''}${first.sum.total}项`;
  return [
    {
      count,
      of: rows.length,
      words: `${rows.length}个单位${collective > 0 ? `（含${collective}个统称）` : ''}里，${count}个只在${words.one}里有任务${busiest}`,
      href: tasksAddress(index, { view: 'matrix' }),
    },
  ];
}

function differing(index: NoticeIndex): Finding[] {
  const repeats = findRepeats(index.targets);
  const of = (wanted: 'value' | 'basis') => repeats.filter(({ differences }) => differences.includes(wanted)).length;
  const count = repeats.filter(({ differences }) =>
    differences.some((one) => one === 'value' || one === 'basis'),
  ).length;
  const kinds = [
    of('value') > 0 ? `${of('value')}个数值不同` : '',
    of('basis') > 0 ? `${of('basis')}个口径不同` : '',
  ].filter((word) => word !== '');
  return [
    {
      count,
      of: repeats.length,
      words: `${repeats.length}个指标写了不止一处，其中${kinds.join('、')}`,
      href: `${targetsAddress(index)}#repeats`,
    },
  ];
}

function withoutOrg(index: NoticeIndex): Finding[] {
  const count = index.targets.filter(({ responsibility }) => index.responsibility(responsibility) === undefined).length;
  return [
    {
      count,
      of: index.targets.length,
      words: `${index.targets.length}个目标里，${count}个所在的句子没有注明责任单位`,
      href: `${targetsAddress(index)}?nobody=1`,
    },
  ];
}

/** Findings of a notice, in the order in which pages list them. */
export function findingsOf(index: NoticeIndex): Finding[] {
  return [highestShares, inOneCampaign, differing, withoutOrg].flatMap((rule) => rule(index)).filter(tells);
}
