/**
 * The notice's characters inside MDX: text nodes, and expressions — `{"\u0000"}` — for what Markdown would drop or
 * change: controls, and white space at either end. `inlineText` undoes it.
 */
import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';

const UNSAFE = /^[ \t]+|(?<![ \t])[ \t]+$|[\u0000-\u0008\u000a-\u001f\u007f-\u009f]+/g;

const EXPRESSIONS: ReadonlySet<string> = new Set<(MdxFlowExpression | MdxTextExpression)['type']>([
  'mdxFlowExpression',
  'mdxTextExpression',
]);

/** Verbatim text as phrasing content that survives being written and read. */
export function inline(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: unsafe, index } of text.matchAll(UNSAFE)) {
    if (index > from) nodes.push({ type: 'text', value: text.slice(from, index) });
    nodes.push({ type: 'mdxTextExpression', value: JSON.stringify(unsafe) });
    from = index + unsafe.length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

interface TreeNode {
  type: string;
  value?: string;
  children?: readonly TreeNode[];
}

/** The verbatim text below a node of an MDX tree: the inverse of `inline`. */
export function inlineText(node: TreeNode): string {
  if (node.type === 'text') return node.value ?? '';
  // Alone in its paragraph it is read back as a flow expression.
  if (EXPRESSIONS.has(node.type)) {
    return String(JSON.parse(node.value ?? '""'));
  }
  return (node.children ?? []).map(inlineText).join('');
}

/** A paragraph of verbatim text. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: inline(text) };
}
