/** Reading parsed HTML: parse5's tree with the few questions that the tests ask. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlElement = Tree.Element;

const isElement = (node: Tree.Node): node is HtmlElement => 'tagName' in node;

/** Elements below a node, in the document's order. */
export function* elements(node: Tree.Node): Generator<HtmlElement> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (isElement(child)) yield child;
    yield* elements(child);
  }
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Elements below a node that carry the attribute. */
export function withAttribute(node: Tree.Node, name: string): HtmlElement[] {
  return [...elements(node)].filter((element) => attribute(element, name) !== undefined);
}

export function withTag(node: Tree.Node, ...tags: string[]): HtmlElement[] {
  return [...elements(node)].filter(({ tagName }) => tags.includes(tagName));
}

/** All characters below a node, as they are. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
