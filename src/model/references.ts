/** References as published records. */
import type { NoticeTree } from '../clause/nodes.ts';
import { findReferences } from '../extract/references.ts';
import { pageAddress } from './address.ts';
import { numberIds } from './number-ids.ts';
import type { ReferenceRecord } from './schema.ts';

/** In the notice's order. A document that is another notice of the shelf is found when the page is made. */
export function buildReferences(slug: string, tree: NoticeTree): ReferenceRecord[] {
  return [...numberIds(findReferences(tree), 'r')].map(
    ([{ clause, span, text, kind, title, documentNumber, target }, id]) => ({
      id,
      clause: clause.id,
      ...span,
      text,
      kind,
      title,
      documentNumber,
      target,
      url: target === null ? null : pageAddress(slug, target),
    }),
  );
}
