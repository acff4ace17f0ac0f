/** Tree and data file to what is published. */
import type { VFile } from 'vfile';
import { DOCUMENT_NUMBER, readDateLine } from '../clause/frame.ts';
import { headingOf, sentencesOf, type Clause, type FrameLine, type NoticeTree, type Part } from '../clause/nodes.ts';
import { findAttributions } from '../extract/attributions.ts';
import { nesting } from '../text/brackets.ts';
import { asciiDigits } from '../text/numerals.ts';
import { report } from '../text/report.ts';
import type { Source } from '../text/source.ts';
import { noticeAddress, pageAddress } from './address.ts';
import { findCampaigns } from './campaigns.ts';
import { buildChanges } from './changes.ts';
import type { DataFile } from './data-file.ts';
import {
  VERSION,
  type CampaignRecord,
  type ClauseRecord,
  type FrameRecord,
  type Model,
  type NoticeRecord,
} from './schema.ts';
import { buildNotes } from './notes.ts';
import { buildReferences } from './references.ts';
import { buildTopics } from './topics.ts';
import { buildResponsibilities } from './responsibilities.ts';
import { buildCommitments } from './commitments.ts';
import { readReviews } from './reviews.ts';
import { fallbackSlug, slugOf } from './slug.ts';

function frameRecords(tree: NoticeTree): FrameRecord[] {
  return tree.children.flatMap((part) =>
    part.children
      .filter((child): child is FrameLine => child.type === 'frame')
      .map(({ role, span, value }) => ({ role, part: part.id, text: value, ...span })),
  );
}

function clauseRecord(
  slug: string,
  part: Part,
  clause: Clause,
  parent: string | null,
  campaign: string | null,
): ClauseRecord {
  const { id, level, number, marker, indent, span, value } = clause;
  return {
    id,
    part: part.id,
    campaign,
    level,
    number,
    marker: marker?.text ?? null,
    ...(indent !== '' && { indent }),
    heading: headingOf(clause)?.value ?? null,
    text: value,
    sentences: sentencesOf(clause).map((sentence) => ({
      id: sentence.id,
      start: sentence.span.start,
      end: sentence.span.end,
    })),
    parent,
    children: clause.children.filter((child) => child.type === 'clause').map((child) => child.id),
    url: pageAddress(slug, id),
    ...span,
  };
}

/** The campaign of each clause: an annex's clauses, and the plan's clause with all below it. */
function campaignFinder(campaigns: readonly CampaignRecord[]) {
  const byAnnex = new Map(campaigns.map((campaign) => [campaign.annex, campaign.id]));
  const byClause = new Map(campaigns.map((campaign) => [campaign.planClause, campaign.id]));
  return (part: Part, clause: Clause, inherited: string | null) =>
    byAnnex.get(part.id) ?? byClause.get(clause.id) ?? inherited;
}

function clauseRecords(slug: string, tree: NoticeTree, campaigns: readonly CampaignRecord[]): ClauseRecord[] {
  const campaignOf = campaignFinder(campaigns);
  const walk = (part: Part, node: Part | Clause, parent: string | null, inherited: string | null): ClauseRecord[] =>
    node.children.flatMap((child) => {
      if (child.type !== 'clause') return [];
      const campaign = campaignOf(part, child, inherited);
      return [clauseRecord(slug, part, child, parent, campaign), ...walk(part, child, child.id, campaign)];
    });
  return tree.children.flatMap((part) => walk(part, part, null, null));
}

/** 主送机关: `各县(市、区)人民政府、街道办事处,区直及驻区各单位:` → three names, verbatim. */
function readAddressees(line: string | undefined): string[] {
  const text = (line ?? '').replace(/[:：]\s*$/, '');
  const { outside } = nesting(text);
  const stops = [...text.matchAll(/[、,，]/g)].map(({ index }) => index).filter(outside);
  return [-1, ...stops].map((stop, i) => text.slice(stop + 1, stops[i]).trim()).filter((name) => name !== '');
}

function readIssuer(frame: readonly FrameRecord[], title: string): string | null {
  const line = frame.find(({ role }) => role === 'issuer') ?? frame.find(({ role }) => role === 'signature');
  return line?.text.trim() ?? /^(.{3,40}?)关于/.exec(title)?.[1] ?? null;
}

function titleOf(tree: NoticeTree): string | undefined {
  const title = tree.children[0]?.title;
  return title === '' ? undefined : title;
}

/** The data file's slug, else the document number's; reported when they differ. */
function chooseSlug(source: Source, data: DataFile, documentNumber: string | null, file: VFile): string {
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
  return data.slug ?? made ?? fallbackSlug(source.path, source.sha256);
}

/** Builds the published model of one notice. Problems are messages on `file`; addresses are paths, without an origin. */
export function buildModel(source: Source, tree: NoticeTree, data: DataFile, file: VFile): Model {
  const frame = frameRecords(tree);
  const first = (role: FrameRecord['role']) => frame.find((line) => line.role === role)?.text;
  const name = source.path.replace(/^.*[\\/]/, '');
  const title = titleOf(tree) ?? name;
  const numberLine = first('documentNumber');
  const documentNumber = numberLine?.trim().replace(/^[(（](.*)[)）]$/, '$1') ?? null;
  const slug = chooseSlug(source, data, documentNumber, file);
  const campaigns = findCampaigns(tree);
  const issuedOn = readDateLine(first('date') ?? '');
  const year = DOCUMENT_NUMBER.exec(numberLine ?? '')?.[2] ?? issuedOn?.slice(0, 4);
  const notice: NoticeRecord = {
    version: VERSION,
    slug,
    title,
    documentNumber,
    issuer: readIssuer(frame, title),
    addressees: readAddressees(first('addressees')),
    issuedOn,
    planYear: data.planYear ?? (year === undefined ? null : Number(asciiDigits(year))),
    sha256: source.sha256,
    originalUrl: data.originalUrl,
    source: {
      file: name,
      bom: source.bom,
      lines: source.lines.length,
      breaks: [...source.breaks],
    },
    parts: tree.children.map((part) => ({
      id: part.id,
      kind: part.kind,
      title: part.title || title,
      url: `${noticeAddress(slug)}${part.id}/`,
    })),
    campaigns,
    frame,
  };
  const clauses = clauseRecords(slug, tree, campaigns);
  const attributions = findAttributions(tree);
  const responsibilities = buildResponsibilities(slug, tree, attributions, clauses, data, file);
  const commitments = buildCommitments(
    source,
    tree,
    attributions,
    { clauses, responsibilities: responsibilities.responsibilities },
    notice.planYear,
    data,
    file,
  );
  return {
    notice,
    clauses,
    topics: buildTopics(clauses, data, file),
    ...responsibilities,
    ...commitments,
    reviews: readReviews({ ...responsibilities, ...commitments }, data, file),
    notes: buildNotes(clauses, data, file),
    references: buildReferences(slug, tree, documentNumber),
    changes: buildChanges({ notice, clauses, orgs: responsibilities.orgs }, data, file),
    synonyms: responsibilities.orgs.flatMap(({ id, name }) => {
      const words = data.synonyms[name];
      return words ? [{ org: id, words }] : [];
    }),
  };
}
