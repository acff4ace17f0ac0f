/** Where what a text mentions is on this site, and which documents a notice mentions. */
import { sameDocument } from '../../model/build/references.ts';
import type { ClauseRecord, ReferenceRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { noticeAddress } from '../../model/address.ts';
import { show } from '../../text/marks/display.ts';

/** A document with the clauses that mention it, in the notice's order. */
export interface MentionedDocument {
  references: readonly ReferenceRecord[];
  /** Its fullest mention, in shown punctuation. */
  name: string;
  /** Null where the site does not have it. */
  href: string | null;
  clauses: readonly ClauseRecord[];
}

/**
 * A document that is a notice of the shelf, or a titled part of one; null for none, and where several may be meant.
 * `slug` is of the notice that mentions it: what its own title means was found when it was read.
 */
export function otherNotice(shelf: readonly NoticeIndex[], reference: ReferenceRecord, slug: string): string | null {
  if (reference.kind !== 'document') return null;
  const found = shelf.flatMap(({ notice }) => {
    if (notice.slug === slug && reference.documentNumber === null) return [];
    if (sameDocument(reference, notice)) return [noticeAddress(notice.slug)];
    // A number that is another's: the same title was issued more than once.
    if (reference.documentNumber !== null) return [];
    return notice.parts
      .filter(({ title }) => sameDocument(reference, { title, documentNumber: null }))
      .map(({ url }) => url);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The page of what is mentioned; null where the site does not have it. */
export function referenceHref(shelf: readonly NoticeIndex[], reference: ReferenceRecord, slug: string): string | null {
  return reference.url ?? otherNotice(shelf, reference, slug);
}

/** Every document that a notice mentions, in the order of first mentions. */
export function mentionedDocuments(shelf: readonly NoticeIndex[], index: NoticeIndex): MentionedDocument[] {
  const groups: ReferenceRecord[][] = [];
  for (const reference of index.references.filter(({ kind }) => kind === 'document')) {
    // A title without a number joins the first number that it comes with; another number is another document.
    const numbered = (one: ReferenceRecord) => one.documentNumber !== null && reference.documentNumber !== null;
    const group = groups.find(
      (one) =>
        one.some((other) => sameDocument(other, reference) && other.target === reference.target) &&
        one.filter(numbered).every((other) => sameDocument(other, reference)),
    );
    if (group) group.push(reference);
    else groups.push([reference]);
  }
  return groups.map((references) => ({
    references,
    name: show(references.map(({ text }) => text).reduce((most, text) => (text.length > most.length ? text : most)))
      .text,
    href:
      references.map((reference) => referenceHref(shelf, reference, index.notice.slug)).find((href) => href !== null) ??
      null,
    clauses: [...new Set(references.map(({ clause }) => clause))].map((id) => index.clause(id)),
  }));
}
