/** Campaigns: an annex and the plan's clause whose heading contains the annex's title. */
import { clausesOf, headingOf, type Clause, type NoticeTree, type Part } from '../clause/nodes.ts';
import { CAMPAIGN_WORDS, OTHER_CAMPAIGN } from '../lexicon/campaigns.ts';
import { KIND_QUALIFIERS, PLANS } from '../lexicon/document-kinds.ts';
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
const KIND = new RegExp(`(?:${anyOf(KIND_QUALIFIERS)}){0,2}(?:${anyOf(PLANS)})(?:[(（].*[)）])?$`);
/** Shorter words would match by chance. */
const SHORTEST = 4;

/**
 * The annex's title stripped of place and 工作方案, if `heading` contains it: 岳阳市云溪区打好经济增长主动仗工作方案
 * → 打好经济增长主动仗. What is stripped in front is nothing or ends in the name of an administrative division.
 */
function sharedTitle(title: string, heading: string): string | null {
  const bare = title.replace(KIND, '');
  for (let from = 0; from <= bare.length - SHORTEST; from += 1) {
    const rest = bare.slice(from);
    if ((from === 0 || /[省市区县州盟旗镇乡]/.test(bare.charAt(from - 1))) && heading.includes(rest)) return rest;
  }
  return null;
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
  const headed = [...clausesOf(plan)].map((clause) => ({ clause, heading: headingOf(clause)?.value ?? '' }));
  return tree.children.flatMap((annex) => {
    if (annex.kind !== 'annex' || annex.number === null) return [];
    for (const { clause, heading } of headed) {
      const title = sharedTitle(annex.title, heading);
      if (title === null) continue;
      return [{ number: annex.number, title, annex, planClause: clause, goalClause: goalOf(annex) ?? null }];
    }
    return [];
  });
}
