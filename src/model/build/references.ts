/** References as published records. */
import type { Reference } from '../../extract/references/references.ts';
import { numberKey, titleKey } from '../../text/strings/keys.ts';
import { pageAddress } from '../address.ts';
import { numberIds } from './number-ids.ts';
import type { ReferenceRecord } from '../schema/schema.ts';

/** In the notice's order. A document that is another notice of the shelf is found when the page is made. */
export function buildReferences(slug: string, found: readonly Reference[]): ReferenceRecord[] {
  return [...numberIds(found, 'r')].map(([{ clause, span, text, kind, title, documentNumber, target }, id]) => ({
    id,
    clause: clause.id,
    ...span,
    text,
    kind,
    title,
    documentNumber,
    target,
    url: target === null ? null : pageAddress(slug, target),
  }));
}

/** A mention, or a notice itself. */
type NamedDocument = Pick<ReferenceRecord, 'title' | 'documentNumber'>;

/** 《…〈…〉…》 is quoted one deeper than the title stands on its own document. */
const nameKey = (title: string) => titleKey(title).replace(/[《》]/g, '');

/** Whether two name one document: by number where both have one, else by title. */
export function sameDocument(one: NamedDocument, other: NamedDocument): boolean {
  if (one.documentNumber !== null && other.documentNumber !== null)
    return numberKey(one.documentNumber) === numberKey(other.documentNumber);
  return one.title !== null && other.title !== null && nameKey(one.title) === nameKey(other.title);
}
