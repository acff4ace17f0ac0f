/** Generated MDX read back with remark-parse and remark-mdx, for the round-trip check. */
import 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { inlineText } from './inline.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** One element that holds the notice's own characters, with its attributes. */
export interface Held {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Clauses and frame lines of a page, in its order. */
export function readMdx(mdx: string): Held[] {
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
