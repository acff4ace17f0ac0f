/** Everything that is found in a notice: one value, from one function, with one context. Nothing else is asked of this folder. */
import { frameLines, readMasthead, type Masthead } from '../clause/masthead.ts';
import { allClauses, type NoticeTree } from '../clause/nodes.ts';
import { readAttributions, type Attribution, type Wording } from './who/attributions.ts';
import { campaignTermOf, findCampaigns, type Campaign, type CampaignTerm } from './campaigns.ts';
import { findCommitments, type Commitments } from './targets/commitments.ts';
import { findDeadlines, type Deadline } from './who/deadlines.ts';
import { findMentions, type Mention } from './who/mentions.ts';
import { borneOut, gatherOrgs, namesIn, nearSpellings, type KnownOrg, type Org, type Orgs } from './who/orgs.ts';
import { findReferences, type Reference } from './references/references.ts';
import { findTaskForces, type TaskForce } from './who/task-forces.ts';

/** What a person has decided that the reading needs to know beforehand. */
export interface KnownBeforehand {
  /** The year of 3月, 年内 and 二季度, where it is not that of the notice's number or date. */
  planYear?: number | undefined;
  /** Spellings that are one body. */
  orgs: readonly KnownOrg[];
}

export interface Findings extends Commitments {
  masthead: Masthead;
  planYear: number | null;
  campaigns: readonly Campaign[];
  /** What they are called; null where there are none. */
  campaignTerm: CampaignTerm | null;
  attributions: readonly Attribution[];
  /** What looks like responsibility and could not be read, or not to its end. */
  unread: readonly Wording[];
  /** When what an attribution answers for is to be done, where a label says it. */
  deadlines: ReadonlyMap<Attribution, Deadline>;
  taskForces: readonly TaskForce[];
  orgs: Orgs;
  /** Of what a person decided on organisations, names that stand nowhere in the notice. */
  unfounded: readonly string[];
  /** Names that may be two spellings of one body. */
  nearSpellings: readonly (readonly [Org, Org])[];
  /** Bodies that running text names, apart from roles and seats. */
  mentions: readonly Mention[];
  references: readonly Reference[];
}

/** All that the notice says, frame and clauses, a line each. */
const textOf = (tree: NoticeTree): string =>
  [...frameLines(tree), ...allClauses(tree)].map(({ value }) => value).join('\n');

/** Finds all of it in one notice; lists stand in the notice's order. Says nothing of what it could not read: the model does. */
export function findAll(tree: NoticeTree, { planYear, orgs: given }: KnownBeforehand): Findings {
  const masthead = readMasthead(tree);
  const year = planYear ?? masthead.year;
  const campaigns = findCampaigns(tree);
  const { attributions, unread } = readAttributions(tree);
  const taskForces = findTaskForces(tree);
  const names = namesIn(attributions, taskForces);
  const { known, unfounded } = given.length > 0 ? borneOut(given, names, textOf(tree)) : { known: [], unfounded: [] };
  const orgs = gatherOrgs(names, known);
  const single = orgs.all.filter(({ collective }) => !collective);
  const spellings = single.flatMap((org) => org.spellings.map(({ name }) => name));
  const taken = [...attributions, ...names].map(({ span }) => span);
  return {
    masthead,
    planYear: year,
    campaigns,
    campaignTerm: campaignTermOf(campaigns),
    attributions,
    unread,
    deadlines: findDeadlines(tree, attributions, year),
    taskForces,
    orgs,
    unfounded,
    nearSpellings: nearSpellings(orgs.all),
    mentions: findMentions(tree, spellings, taken),
    ...findCommitments(tree, attributions, year),
    references: findReferences(tree, masthead.documentNumber),
  };
}
