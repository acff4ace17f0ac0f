/**
 * What a page is, for machines: schema.org's Legislation (https://schema.org/Legislation), the notice with its number
 * and issuer, parts and clauses each a part of what they stand in.
 */
import type { ClauseRecord, NoticeRecord, PartRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { noticeAddress } from '../../model/address.ts';
import { clauseName, clausePlace, partName } from '../../words/notice.ts';
import { shortTitle } from '../../words/labels.ts';

export interface Thing {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** What is known of a thing. */
export function thing(type: string, properties: Record<string, unknown>): Thing {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return { '@type': type, ...Object.fromEntries(known) };
}

/** Absolute where the site's origin is known. */
export const addressed = (path: string, site: URL | undefined) => (site ? new URL(path, site).href : path);

function noticeThing({ notice }: NoticeIndex, site: URL | undefined): Thing {
  return thing('Legislation', {
    name: shortTitle(notice),
    legislationIdentifier: notice.documentNumber,
    url: addressed(noticeAddress(notice.slug), site),
  });
}

function issuer({ issuer: name }: NoticeRecord): Thing | null {
  return name === null ? null : thing(name.includes('政府') ? 'GovernmentOrganization' : 'Organization', { name });
}

/** All that is known of a notice. */
export function wholeNotice(index: NoticeIndex, site: URL | undefined): Thing {
  const { notice } = index;
  const own = thing('Legislation', {
    alternateName: notice.title,
    legislationDate: notice.issuedOn,
    legislationPassedBy: issuer(notice),
    inLanguage: 'zh-CN',
    isBasedOn: notice.originalUrl,
  });
  return { ...noticeThing(index, site), ...own };
}

function partThing(index: NoticeIndex, part: PartRecord, site: URL | undefined): Thing {
  return thing('Legislation', {
    name: partName(index, part),
    url: addressed(part.url, site),
    isPartOf: noticeThing(index, site),
  });
}

function clauseThing(index: NoticeIndex, clause: ClauseRecord, site: URL | undefined): Thing {
  const parent = clause.parent === null ? null : index.clause(clause.parent);
  return thing('Legislation', {
    name: clauseName(clause),
    url: addressed(clause.url, site),
    isPartOf: parent ? clauseThing(index, parent, site) : partThing(index, index.part(clause.part), site),
  });
}

/**
 * The thing that a page is about, by its path; null where it is none of the notice's own. Date, language and issuer are
 * the notice's and said at its home: a reading page is its text and little more.
 */
export function pageThing(index: NoticeIndex, path: string, site: URL | undefined): Thing | null {
  const { notice, clauses } = index;
  const root = { '@context': 'https://schema.org' };
  if (path === noticeAddress(notice.slug)) return { ...root, ...wholeNotice(index, site) };
  const part = notice.parts.find(({ url }) => url === path);
  if (part) return { ...root, ...partThing(index, part, site), position: notice.parts.indexOf(part) + 1 };
  const clause = clauses.find(({ url }) => url === path);
  if (!clause) return null;
  const own = { legislationIdentifier: clausePlace(index, clause), position: clause.number };
  return { ...root, ...clauseThing(index, clause, site), ...thing('Legislation', own) };
}

/** JSON that may stand in `<script>`: nothing in it ends the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
