/** References as published records. */
import type { NoticeTree } from '../clause/nodes.ts';
import { findReferences, titleKey } from '../extract/references.ts';
import { narrow } from '../text/narrow.ts';
import { pageAddress } from './address.ts';
import { numberIds } from './number-ids.ts';
import type { ReferenceRecord } from './schema.ts';

/**
 * In the notice's order; `own` is the notice's number. A document that is another notice of the shelf is found when the
 * page is made.
 */
export function buildReferences(slug: string, tree: NoticeTree, own: string | null): ReferenceRecord[] {
  return [...numberIds(findReferences(tree), 'r')].map(
    ([{ clause, span, text, kind, title, documentNumber, target: found }, id]) => {
      // With a number that is not the notice's, it is an edition before it: 《…办法》(白政规〔2017〕3号)同时废止.
      const isOther = documentNumber !== null && own !== null && numberKey(documentNumber) !== numberKey(own);
      const target = isOther ? null : found;
      const url = target === null ? null : pageAddress(slug, target);
      return { id, clause: clause.id, ...span, text, kind, title, documentNumber, target, url };
    },
  );
}

/** A mention, or a notice itself. */
type Named = Pick<ReferenceRecord, 'title' | 'documentNumber'>;

/** 财税[2022]41号 and 财税〔2022〕第41号 are one number. */
const numberKey = (number: string) => narrow(number).replace(/[^\p{L}\p{N}]|第(?=\d+号$)/gu, '');
/** 《…〈…〉…》 is quoted one deeper than the title stands on its own document. */
const nameKey = (title: string) => titleKey(title).replace(/[《》]/g, '');

/** Whether two name one document: by number where both have one, else by title. */
export function sameDocument(one: Named, other: Named): boolean {
  if (one.documentNumber !== null && other.documentNumber !== null)
    return numberKey(one.documentNumber) === numberKey(other.documentNumber);
  return one.title !== null && other.title !== null && nameKey(one.title) === nameKey(other.title);
}
