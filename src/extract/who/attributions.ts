/** Attributions (责任括注) of a notice's clauses: who answers for which stretch of text, by what is said there or once for many. */
import { clausesOf, type Clause, type NoticeTree, type Part } from '../../clause/nodes.ts';
import { BODY_LABEL } from '../../lexicon/roles.ts';
import { shift, spanAt, type TextRange, type Span } from '../../text/spans/span.ts';
import { readAttribution, readBareList, type Assignment, type Content } from './attribution.ts';
import { candidates, type ResponsibleStretch } from './candidates.ts';
import { endsAsOrgan, isOrgan, type Name } from './names.ts';
import { findRoleWords } from './roles.ts';
import { saysBelow, saysFirstLeads } from './stated-once.ts';

/** Words of the notice, with the clause in which they stand. */
export interface Wording {
  clause: Clause;
  span: Span;
}

/** Who answers for a task by what was said once, above it. */
export interface Inherited {
  /** Offsets in the line of `from`. */
  name: Name;
  from: Wording;
}

export interface Attribution extends Wording {
  /** Brackets or label included. */
  text: string;
  /** Names with offsets in the line. */
  roles: Assignment[];
  /** From the end of the attribution before it in the paragraph, or the text's start, to its own. */
  covers: Span;
  /** Where it is said that the first of a list leads, when one leads by that and it is said elsewhere. */
  rule: Wording | null;
  inherited: readonly Inherited[];
}

export interface Attributions {
  attributions: Attribution[];
  /** What looks like responsibility and could not be read, or not to its end. */
  unread: Wording[];
}

/** Nothing of a task: white space, stray punctuation. */
const NOTHING = /^[\s、,，;；。]*$/;
const LABELLED = new RegExp(`${BODY_LABEL}\\s*[^\\s。]{2}`);

/** What stands behind the last mark: 谁主管、|谁|负责 names nobody. */
const lastName = (text: string) =>
  text
    .trimEnd()
    .split(/[、，,；;。]/)
    .at(-1) ?? '';

/**
 * Whether a content that names nobody looks as if it should: a label of bodies, a list of bodies behind a sentence, or a body
 * right before a role's verb.
 */
function looksResponsible(content: string, before: string): boolean {
  if (LABELLED.test(content)) return true;
  if (before.trimEnd().endsWith('。') && readBareList(content)) return true;
  return findRoleWords(content).some(
    ({ label, role, start }) => !label && role !== null && endsAsOrgan(lastName(content.slice(0, start))),
  );
}

/**
 * What the range of the clause's text before an attribution says. An attribution right after another shares its task: `…。(X牵头)(Y配合)`; in
 * a paragraph of its own it covers the paragraph before, `before`.
 */
function covered(clause: Clause, last: Attribution | undefined, before: Clause | null, range: TextRange): Span {
  if (NOTHING.test(clause.value.slice(range.start, range.end))) {
    if (last) return last.covers;
    if (before && clause.marker === null) return before.span;
  }
  return spanAt(clause.span, range);
}

/** What holds for the tasks that follow. */
interface Standing {
  firstLeads: Wording | null;
  below: readonly Inherited[];
}

/** A candidate read; null where it says nothing of who is responsible. A label in mid-paragraph names bodies alone. */
function readCandidate({ content, kind, last }: ResponsibleStretch, firstLeads: boolean): Content | null {
  const read = readAttribution(content, { firstLeads, prose: kind === 'duty' });
  if (read && kind === 'label' && !last && !read.roles.every(({ names }) => names.every(({ text }) => isOrgan(text)))) {
    return null;
  }
  return read;
}

/** The sentence of running text that says that the first of a list leads: in the letter it holds for all, else for its part. */
function saidInProse(clauses: readonly Clause[]): Wording | null {
  for (const clause of clauses) {
    const range = saysFirstLeads(clause.value);
    if (!range) continue;
    const isOwn = candidates(clause.value).some(
      ({ start, end, content }) => start <= range.start && range.end <= end && readAttribution(content),
    );
    if (!isOwn) return { clause, span: spanAt(clause.span, range) };
  }
  return null;
}

/** The attributions of one part; `standing` is what the letter lays down. */
function readPart(part: Part, standing: Standing): Attributions {
  const clauses = clausesOf(part);
  const found: Attributions = { attributions: [], unread: [] };
  let { firstLeads, below } = standing;
  firstLeads ??= saidInProse(clauses);
  let before: Clause | null = null;
  for (const clause of clauses) {
    let from = 0;
    const own: Attribution[] = [];
    for (const candidate of candidates(clause.value)) {
      const { start, end, contentStart, content } = candidate;
      const span = spanAt(clause.span, { start, end });
      const read = readCandidate(candidate, firstLeads !== null);
      const isDuty = candidate.kind === 'duty';
      const looks = () => isDuty || looksResponsible(content, clause.value.slice(0, start));
      if (read ? !read.complete && !isDuty : looks()) found.unread.push({ clause, span });
      if (!read) continue;
      const move = clause.span.start + contentStart;
      const named = new Set(read.roles.flatMap(({ names }) => names.map(({ text }) => text)));
      own.push({
        clause,
        span,
        text: clause.value.slice(start, end),
        roles: read.roles.map((role) => ({
          ...role,
          names: role.names.map((name) => ({ ...name, ...shift(name, move) })),
        })),
        covers: covered(clause, own.at(-1), before, { start: from, end: start }),
        rule: read.promoted ? firstLeads : null,
        inherited: below.filter(({ name }) => !named.has(name.text)),
      });
      if (read.sameBelow) firstLeads ??= { clause, span };
      if (read.below.length > 0) {
        below = read.below.map((name) => ({ name: { ...name, ...shift(name, move) }, from: { clause, span } }));
      }
      from = end;
    }
    if (own.length === 0) {
      const said = saysBelow(clause.value);
      if (said.length > 0) {
        const at = { clause, span: clause.span };
        below = said.map((name) => ({ name: { ...name, ...shift(name, clause.span.start) }, from: at }));
      }
    }
    const only = own.length > 0 && own.every(({ covers }) => covers === before?.span);
    if (!only) before = clause;
    found.attributions.push(...own);
  }
  return found;
}

/**
 * Attributions in the notice's order, and what looks like one and is not read. 下同 makes its rule hold for those after it in
 * the same part, a sentence of the letter in all; 以下均需X落实,不再列出 gives X to those after it in its part.
 */
export function readAttributions(tree: NoticeTree): Attributions {
  const letter = tree.children.find(({ kind }) => kind === 'letter');
  const standing: Standing = { firstLeads: letter ? saidInProse(clausesOf(letter)) : null, below: [] };
  const parts = tree.children.map((part) => readPart(part, standing));
  return {
    attributions: parts.flatMap(({ attributions }) => attributions),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

export const findAttributions = (tree: NoticeTree): Attribution[] => readAttributions(tree).attributions;
