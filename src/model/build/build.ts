/** Tree and data file to what is published. */
import type { VFile } from 'vfile';
import { frameLinesOf } from '../../clause/masthead.ts';
import { clausesOf, headingOf, sentencesOf, type Clause, type NoticeTree } from '../../clause/nodes.ts';
import type { Campaign } from '../../extract/campaigns.ts';
import type { Findings } from '../../extract/findings.ts';
import { report } from '../../text/report.ts';
import type { Source } from '../../text/source.ts';
import { pageAddress } from '../address.ts';
import { buildChanges } from '../decisions/changes.ts';
import { buildCommitments } from './commitments.ts';
import type { Decisions } from '../decisions/data-file.ts';
import { buildNotes } from '../decisions/notes.ts';
import { buildReferences } from './references.ts';
import { buildResponsibilities } from './responsibilities.ts';
import { readReviews } from '../decisions/reviews.ts';
import {
  VERSION,
  type CampaignRecord,
  type ClauseRecord,
  type FrameRecord,
  type Model,
  type NoticeRecord,
} from '../schema/schema.ts';
import { fallbackSlug, slugOf, slugProblem } from './slug.ts';
import { staleReporter } from '../decisions/stale.ts';
import { buildTopics } from '../decisions/topics.ts';

function frameRecords(tree: NoticeTree): FrameRecord[] {
  return tree.children.flatMap((part) =>
    frameLinesOf(part).map(({ role, span, value }) => ({ role, part: part.id, text: value, ...span })),
  );
}

const baseName = (path: string) => path.replace(/^.*[\\/]/, '');

/** Where a clause stands: its part, the clause above it, its campaign. */
type Place = Pick<ClauseRecord, 'part' | 'parent' | 'campaign'>;

function clauseRecord(slug: string, clause: Clause, { part, parent, campaign }: Place): ClauseRecord {
  const { id, level, number, marker, indent, span, value } = clause;
  return {
    id,
    part,
    campaign,
    level,
    number,
    marker: marker?.text ?? null,
    ...(indent !== '' && { indent }),
    heading: headingOf(clause)?.value ?? null,
    text: value,
    sentences: sentencesOf(clause).map(({ id, span: { start, end } }) => ({ id, start, end })),
    parent,
    children: clause.children.filter((child) => child.type === 'clause').map((child) => child.id),
    url: pageAddress(slug, id),
    ...span,
  };
}

/** Records with the campaign of each: that of an annex, or of the plan's clause and all below it. */
function clauseRecords(slug: string, tree: NoticeTree, campaigns: readonly CampaignRecord[]): ClauseRecord[] {
  const byAnnex = new Map(campaigns.map((campaign) => [campaign.annex, campaign.id]));
  const byClause = new Map(campaigns.map((campaign) => [campaign.planClause, campaign.id]));
  return tree.children.flatMap((part) => {
    const places = new Map<Clause, Place>();
    const top: Place = { part: part.id, parent: null, campaign: null };
    return clausesOf(part).map((clause) => {
      const above = places.get(clause) ?? top;
      const place = { ...above, campaign: byAnnex.get(part.id) ?? byClause.get(clause.id) ?? above.campaign };
      for (const child of clause.children)
        if (child.type === 'clause') places.set(child, { ...place, parent: clause.id });
      return clauseRecord(slug, clause, place);
    });
  });
}

/** The data file's slug, else the document number's; reported when they differ. */
function chooseSlug(source: Source, data: Decisions, documentNumber: string | null, file: VFile): string {
  const made = documentNumber === null ? null : slugOf(documentNumber);
  if (data.slug !== undefined && made !== null && made !== data.slug) {
    report(file, {
      rule: 'slug',
      fatal: true,
      reason: `Expected the slug ${made} for ${documentNumber}, found ${data.slug}: correct it in the data file`,
      expected: made,
      actual: data.slug,
    });
  }
  const slug = data.slug ?? made ?? fallbackSlug(source.path, source.sha256);
  const problem = slugProblem(slug);
  if (problem !== null) {
    report(file, {
      rule: 'slug',
      fatal: true,
      reason: `Expected a slug ${problem}, found ${slug}: set another in the data file`,
      actual: slug,
    });
  }
  return slug;
}

/** What a model is made of: the notice as it was read, and all that was found in it. */
export interface Read {
  source: Source;
  tree: NoticeTree;
  findings: Findings;
}

const campaignRecord = ({ number, title, annex, planClause, goalClause }: Campaign): CampaignRecord => ({
  id: `campaign-${number}`,
  number,
  title,
  annex: annex.id,
  planClause: planClause.id,
  goalClause: goalClause?.id ?? null,
});

function noticeRecord(
  { source, tree, findings }: Read,
  slug: string,
  { originalUrl, campaigns: term }: Decisions,
): NoticeRecord {
  const { documentNumber, issuer, addressees, issuedOn, ...masthead } = findings.masthead;
  const file = baseName(source.path);
  const title = masthead.title ?? file;
  return {
    version: VERSION,
    slug,
    title,
    documentNumber,
    issuer,
    addressees,
    issuedOn,
    planYear: findings.planYear,
    sha256: source.sha256,
    originalUrl,
    source: { file, bom: source.bom, lines: source.lines.length, breaks: [...source.breaks] },
    parts: tree.children.map((part) => ({
      id: part.id,
      kind: part.kind,
      title: part.title || title,
      url: pageAddress(slug, part.id),
    })),
    campaigns: findings.campaigns.map(campaignRecord),
    campaignTerm: findings.campaignTerm && (term ?? findings.campaignTerm),
    frame: frameRecords(tree),
  };
}

/** Builds the published model of one notice. Problems are messages on `file`; addresses are paths, without an origin. */
export function buildModel(read: Read, data: Decisions, file: VFile): Model {
  const { source, tree, findings } = read;
  const slug = chooseSlug(source, data, findings.masthead.documentNumber, file);
  const notice = noticeRecord(read, slug, data);
  const clauses = clauseRecords(slug, tree, notice.campaigns);
  const stale = staleReporter(clauses, data, file);
  const responsibilities = buildResponsibilities(findings, { slug, clauses }, data, { file, stale });
  const commitments = buildCommitments(read, { clauses, ...responsibilities }, data, { file, stale });
  const model = {
    notice,
    clauses,
    topics: buildTopics(clauses, data, stale),
    ...responsibilities,
    ...commitments,
    reviews: readReviews({ ...responsibilities, ...commitments }, data, stale, file),
    notes: buildNotes(clauses, data, stale),
    references: buildReferences(slug, findings.references),
  };
  return {
    ...model,
    changes: buildChanges(model, data, file),
    synonyms: responsibilities.orgs.flatMap(({ id, name }) => {
      const words = data.synonyms[name];
      return words ? [{ org: id, words }] : [];
    }),
  };
}
