/** What a picture for sharing says: whose plan, which page, and facts counted from the model. */
import { speakPart } from '../../clause/speech.ts';
import type { CampaignRecord, OrgRecord, PartRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { show } from '../../text/marks/display.ts';
import { countRoles, ROLE_WORDS, ROLES } from '../../words/roles.ts';
import { SITE } from '../../site-config.ts';
import { UNOFFICIAL } from '../../words/imprint.ts';
import { shortTitle } from '../../words/labels.ts';
import { campaignWords } from '../../words/campaigns.ts';

/** 条款 45 条 */
export interface Fact {
  name: string;
  count: number;
  unit: string;
}

export interface PictureWords {
  /** 2023年度方案 */
  year: string | null;
  /** What the page is: 附件1, 责任单位. */
  label: string | null;
  title: string;
  /** The plan that it is of, where the title does not say so. */
  of: string | null;
  /** None is zero. */
  facts: Fact[];
  /** Issuer and document number. */
  source: string[];
}

/** A picture with its address and the page's name that it is at: `annex-1`, `orgs/qukegongju`, `` for the notice. */
export interface Picture {
  /** `/yyzbf-2023-4/pictures/annex-1.png` */
  path: string;
  words: PictureWords;
}

/** Of every picture, in pixels: what Open Graph's readers show large without cutting. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** The shelf's. */
const SHELF_PICTURE = '/picture.png';

const counted = (facts: readonly Fact[]) => facts.filter(({ count }) => count > 0);
const within = (part: string) => (record: { clause: string }) => record.clause.startsWith(`${part}/`);

function basics({ notice }: NoticeIndex): Pick<PictureWords, 'year' | 'source'> {
  return {
    year: notice.planYear === null ? null : `${notice.planYear}年度方案`,
    source: [notice.issuer, notice.documentNumber].filter((words) => words !== null),
  };
}

function noticeWords(index: NoticeIndex): PictureWords {
  const { notice, clauses, responsibilities, orgs, targets } = index;
  return {
    ...basics(index),
    label: null,
    title: shortTitle(notice),
    of: null,
    facts: counted([
      { name: '条款', count: clauses.length, unit: '条' },
      { name: '任务', count: responsibilities.length, unit: '项' },
      { name: '单位', count: orgs.length, unit: '个' },
      { name: '目标', count: targets.length, unit: '项' },
    ]),
  };
}

function partWords(index: NoticeIndex, part: PartRecord): PictureWords {
  const { id, kind, title } = part;
  const { notice, responsibilities, targets } = index;
  const own = notice.campaigns.find(({ annex }) => annex === id)?.title ?? title;
  return {
    ...basics(index),
    label: speakPart(part),
    title: show(own).text,
    of: kind === 'annex' ? shortTitle(notice) : null,
    facts: counted([
      { name: '条款', count: index.inPart(id).length, unit: '条' },
      { name: '任务', count: responsibilities.filter(within(id)).length, unit: '项' },
      { name: '目标', count: targets.filter(within(id)).length, unit: '项' },
    ]),
  };
}

function campaignPicture(index: NoticeIndex, { id, annex, title }: CampaignRecord): PictureWords {
  const { notice, responsibilities, targets } = index;
  const tasks = responsibilities.filter(within(annex));
  const campaigns = campaignWords(notice);
  return {
    ...basics(index),
    label: campaigns && (notice.campaigns.length > 1 ? `${campaigns.together}之一` : campaigns.word),
    title: show(title).text,
    of: shortTitle(notice),
    facts: counted([
      { name: '条款', count: index.inPart(annex).length, unit: '条' },
      { name: '任务', count: tasks.length, unit: '项' },
      {
        name: '单位',
        count: new Set(tasks.flatMap(({ roles }) => roles.flatMap(({ orgs }) => orgs))).size,
        unit: '个',
      },
      { name: '目标', count: targets.filter(({ campaign }) => campaign === id).length, unit: '项' },
    ]),
  };
}

function orgWords(index: NoticeIndex, { id, name }: OrgRecord): PictureWords {
  const counts = countRoles(index.tasks(id));
  return {
    ...basics(index),
    // Some only have a seat, or are named in passing.
    label: counts.total > 0 ? '责任单位' : '单位',
    title: show(name).text,
    of: shortTitle(index.notice),
    facts: counted(ROLES.map((role) => ({ name: ROLE_WORDS[role], count: counts[role], unit: '项' }))),
  };
}

/** All pictures of a notice, by the page whose own they are; its home's is `` and comes first. */
export function noticePictures(index: NoticeIndex): Map<string, Picture> {
  const { slug, parts, campaigns } = index.notice;
  const picture = (name: string, words: PictureWords): Picture => ({ path: `/${slug}/pictures/${name}.png`, words });
  return new Map([
    ['', picture('notice', noticeWords(index))],
    ...parts.map((part) => [part.id, picture(part.id, partWords(index, part))] as const),
    ...campaigns.map((campaign) => [campaign.id, picture(campaign.id, campaignPicture(index, campaign))] as const),
    ...index.orgs.map((org) => [`orgs/${org.id}`, picture(`org-${org.id}`, orgWords(index, org))] as const),
  ]);
}

/** The picture of the shelf itself. It counts nothing, so that a page without a notice need not read them. */
export function shelfPicture(): Picture {
  const title = SITE.tagline;
  return { path: SHELF_PICTURE, words: { year: null, label: null, title, of: null, facts: [], source: [] } };
}

/** The picture in words. */
export function pictureAlt({ year, label, title, of, facts, source }: PictureWords): string {
  const of_ = of === null ? '' : `（${of}）`;
  const counts = facts.map(({ name, count, unit }) => `${name}${count}${unit}`).join('、');
  const sentences = [
    [SITE.name, year].filter((words) => words !== null).join('，'),
    [label, title].filter((words) => words !== null).join(' ') + of_,
    counts,
    source.join('，'),
    UNOFFICIAL,
  ];
  return sentences
    .filter((words) => words !== '')
    .map((words) => `${words}。`)
    .join('');
}
