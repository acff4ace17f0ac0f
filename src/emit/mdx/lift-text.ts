/**
 * remark plugin for the generated MDX: `<Clause id="…">text</Clause>` becomes `<Clause id="…" text="…" notice="…"/>`,
 * so that components get the notice's characters as they are, before Markdown turns them into HTML.
 */
import type { Root } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { inlineText } from './inline.ts';

/** Elements whose children are the notice's own characters. */
const HOLDS_TEXT = new Set(['Clause', 'Frame', 'Ref']);

export function liftText() {
  return (tree: Root, file: VFile): void => {
    const notice: unknown = file.data.astro?.frontmatter?.['notice'];
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name === null) return;
      if (typeof notice === 'string') node.attributes.push({ type: 'mdxJsxAttribute', name: 'notice', value: notice });
      if (!HOLDS_TEXT.has(node.name)) return;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'text', value: inlineText(node) });
      node.children = [];
    });
  };
}
