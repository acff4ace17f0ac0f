/** Campaigns: an annex and the plan's clause whose heading contains the annex's title. */
import { clausesOf, headingOf, type Clause, type NoticeTree, type Part } from '../clause/nodes.ts';
import { CAMPAIGN_WORDS, OTHER_CAMPAIGN } from '../lexicon/campaigns.ts';
import { EXTENTS, MANNERS, PLANS } from '../lexicon/document-kinds.ts';
import { anyOf } from '../lexicon/words.ts';

export interface Campaign {
  number: number;
  /** The annex's title without place and 工作方案. */
  title: string;
  annex: Part;
  planClause: Clause;
  goalClause: Clause | null;
}

/** 方案 and what qualifies it at a title's end. */
const KIND = new RegExp(`(?:${anyOf(EXTENTS)})?(?:${anyOf(MANNERS)})?(?:${anyOf(PLANS)})(?:[(（].*[)）])?$`);
/** Shorter words would match by chance. */
const SHORTEST = 4;

/**
 * What an annex's title may be without place and 工作方案, longest first: 岳阳市云溪区打好经济增长主动仗工作方案 →
 * …, 打好经济增长主动仗. What is stripped in front is nothing or ends in the name of an administrative division.
 */
function bareTitles(title: string): string[] {
  const bare = title.replace(KIND, '');
  const starts = Array.from({ length: Math.max(bare.length - SHORTEST + 1, 0) }, (_, from) => from);
  return starts
    .filter((from) => from === 0 || /[省市区县州盟旗镇乡]/.test(bare.charAt(from - 1)))
    .map((from) => bare.slice(from));
}

/** What campaigns are called: a word, and the one that counts it. */
export interface CampaignTerm {
  word: string;
  counter: string;
}

/** Longer ones first: 攻坚战 before 战. */
const WORDS = CAMPAIGN_WORDS.toSorted((one, other) => other.word.length - one.word.length);

/** The word that ends all titles, another where they share none; null without campaigns. */
export function campaignTermOf(campaigns: readonly Pick<Campaign, 'title'>[]): CampaignTerm | null {
  if (campaigns.length === 0) return null;
  const { word, counter } =
    WORDS.find(({ word }) => campaigns.every(({ title }) => title.endsWith(word))) ?? OTHER_CAMPAIGN;
  return { word, counter };
}

function goalOf(annex: Part): Clause | undefined {
  return annex.children
    .filter((child) => child.type === 'clause')
    .find((clause) => headingOf(clause)?.value.includes('目标'));
}

/** Campaigns in the order of their annexes; none when the plan has no such clauses. */
export function findCampaigns(tree: NoticeTree): Campaign[] {
  const plan = tree.children.find(({ kind }) => kind === 'plan') ?? tree.children.find(({ kind }) => kind === 'letter');
  if (!plan) return [];
  const headed = clausesOf(plan).map((clause) => ({ clause, heading: headingOf(clause)?.value ?? '' }));
  // One text to look in, in which each heading knows where it ends.
  const headings = headed.map(({ heading }) => heading).join('\n');
  let end = 0;
  const ends = headed.map(({ heading }) => (end += heading.length + 1));
  return tree.children.flatMap((annex): Campaign[] => {
    if (annex.kind !== 'annex' || annex.number === null) return [];
    const found = bareTitles(annex.title)
      .map((title) => ({ title, at: headings.indexOf(title) }))
      .filter(({ at }) => at >= 0)
      .map(({ title, at }) => ({ title, nth: ends.findIndex((each) => at < each) }))
      .sort((one, other) => one.nth - other.nth);
    const [first] = found;
    const planClause = first && headed[first.nth]?.clause;
    if (!planClause) return [];
    return [{ number: annex.number, title: first.title, annex, planClause, goalClause: goalOf(annex) ?? null }];
  });
}
