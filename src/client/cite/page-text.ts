/** A page's shown text as browsers search it: a string for each block of the layout, in order. */
import type { Point } from '../../cite/text-fragment.ts';

/** Not searched, or not part of the page. */
const LEFT_OUT = 'script, style, template, noscript, select, textarea, dialog, [hidden], .sentence-box, .arrival';

export interface PageText {
  blocks: readonly string[];
  /** The place of a boundary point of a range; null where its text is not shown. */
  locate: (node: Node, offset: number) => Point | null;
}

export function readPageText(root: HTMLElement): PageText {
  const blocks: string[] = [];
  const starts = new Map<Text, Point>();
  // A block inside another one ends its text: what follows it is a block of its own.
  let open = false;
  const add = (node: Text) => {
    if (!open) blocks.push('');
    open = true;
    const block = blocks.length - 1;
    const before = blocks[block] ?? '';
    starts.set(node, { block, offset: before.length });
    blocks[block] = before + node.data;
  };
  const walk = (element: Element) => {
    if (element.matches(LEFT_OUT)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none') return;
    const inline = display === 'inline' || display === 'contents';
    if (!inline) open = false;
    for (const child of element.childNodes) {
      if (child instanceof Text && visibility === 'visible') add(child);
      else if (child instanceof Element) walk(child);
    }
    if (!inline || element.tagName === 'BR') open = false;
  };
  walk(root);
  return {
    blocks,
    locate: (node, offset) => {
      if (node instanceof Text) {
        const start = starts.get(node);
        return start ? { block: start.block, offset: start.offset + offset } : null;
      }
      // Between elements: where the next shown text begins.
      const from = node.childNodes[offset] ?? null;
      const next = [...starts].find(([text]) =>
        from ? from.contains(text) || follows(from, text) : follows(node, text) && !node.contains(text),
      );
      return next ? next[1] : null;
    },
  };
}

const follows = (node: Node, other: Node) =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
