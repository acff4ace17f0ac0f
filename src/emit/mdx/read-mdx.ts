/** Generated MDX read back with remark-parse and remark-mdx: what the content build writes must give the source back. */
import 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { pieceOf, restoreFrom } from '../../model/restore.ts';
import type { Model } from '../../model/schema/schema.ts';
import { inlineText } from './inline.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** One element that holds the notice's own characters, with its attributes. */
export interface Held {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Clauses and frame lines of a page, in its order. */
function readMdx(mdx: string): Held[] {
  const held: Held[] = [];
  visit(reader.parse(mdx), 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Clause' && node.name !== 'Frame') return;
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    held.push({ name: node.name, attributes: Object.fromEntries(attributes), text: inlineText(node) });
  });
  return held;
}

/** The source as the MDX of the parts gives it back; `pages` are all of a notice's, by name. */
export function restoreMdx({ notice, clauses }: Model, pages: Readonly<Record<string, string>>): string {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const held = notice.parts.flatMap(({ id }) => readMdx(pages[id] ?? ''));
  const pieces = held.map(({ attributes: { id = '', line, start }, text }) => {
    const clause = byId.get(id);
    return clause ? { ...pieceOf(clause), text } : { line: Number(line), start: Number(start), text };
  });
  return restoreFrom(notice.source, pieces);
}
