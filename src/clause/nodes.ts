/**
 * The tree of a notice: notice → part → frame line | clause → heading | sentence | clause. Nodes have `type`, and `children` or
 * `value`, as in unist; where they stand is a span of a line.
 */
import type { Span } from '../text/spans/span.ts';
import type { Marker } from './markers.ts';

export type PartKind = 'letter' | 'plan' | 'annex';

export type FrameRole =
  | 'title'
  | 'issuer'
  | 'documentNumber'
  | 'addressees'
  | 'signature'
  | 'date'
  | 'note'
  | 'annexListMark'
  | 'annexListItem'
  | 'annexMark'
  | 'blank';

export interface NoticeTree {
  type: 'notice';
  children: Part[];
}

export interface Part {
  type: 'part';
  /** letter, plan, annex-1 … */
  id: string;
  kind: PartKind;
  /** The number of an annex, null for letter and plan. */
  number: number | null;
  title: string;
  children: (FrameLine | Clause)[];
}

/** A paragraph that is no clause: title, number, addressees, signature, date, list of annexes, 附件N. */
export interface FrameLine {
  type: 'frame';
  role: FrameRole;
  span: Span;
  /** Verbatim, the whole paragraph. */
  value: string;
}

export interface Clause {
  type: 'clause';
  id: string;
  /** Depth in the part, 1 for its outermost clauses. */
  level: number;
  /** `2.1.3`; null for an unnumbered paragraph. */
  number: string | null;
  marker: Marker | null;
  /** White space at the paragraph's start, verbatim. */
  indent: string;
  /** The paragraph from its first character, white space and enumerator included. */
  paragraph: Span;
  /** The paragraph without its enumerator and the white space before it: `text` of the published record. */
  span: Span;
  value: string;
  children: (Heading | Sentence | Clause)[];
}

/** Value is without the closing `。`. */
export interface Heading {
  type: 'heading';
  span: Span;
  value: string;
}

export interface Sentence {
  type: 'sentence';
  id: string;
  span: Span;
  value: string;
}

function collect(node: Part | Clause, found: Clause[]): void {
  for (const child of node.children) {
    if (child.type !== 'clause') continue;
    found.push(child);
    collect(child, found);
  }
}

/** Clauses below a node, in the source's order. No deeper than there are enumerators. */
export function clausesOf(node: Part | Clause): Clause[] {
  const found: Clause[] = [];
  collect(node, found);
  return found;
}

/** All clauses of a notice, in its order. */
export function allClauses(tree: NoticeTree): Clause[] {
  return tree.children.flatMap(clausesOf);
}

export function headingOf(clause: Clause): Heading | undefined {
  return clause.children.find((child) => child.type === 'heading');
}

export function sentencesOf(clause: Clause): Sentence[] {
  return clause.children.filter((child) => child.type === 'sentence');
}
