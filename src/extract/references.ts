/** What a notice's clauses refer to: its own annexes and clauses, and documents by title or number. */
import { clausesOf, type Clause, type NoticeTree, type Part } from '../clause/nodes.ts';
import { numberKey, titleKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { citedDocuments, type CitedDocument } from './cited-documents.ts';
import { citedPlaces, type CitedPlace, type PlaceStep } from './cited-places.ts';

export interface Reference {
  clause: Clause;
  span: Span;
  text: string;
  kind: 'annex' | 'clause' | 'document';
  title: string | null;
  documentNumber: string | null;
  /** Id of the part or clause; null where the notice has none such. */
  target: string | null;
}

const fits = (clause: Clause, { schemes, value }: PlaceStep) =>
  clause.marker !== null && schemes.includes(clause.marker.scheme.name) && clause.marker.value === value;

/** 款: the article's own text is its first, unnumbered paragraphs below it are the others. */
function paragraphOf(clause: Clause, value: number): Clause | undefined {
  const below = clause.children.filter((child) => child.type === 'clause').filter(({ number }) => number === null);
  return value === 1 ? clause : below[value - 2];
}

/**
 * Whether a title that is the notice's own means an edition before it: 原《…办法》, 《…办法》同时废止, or with a number that
 * is not `own`, 《…办法》(白政规〔2017〕3号).
 */
function isFormer({ start, end, documentNumber }: CitedDocument, text: string, own: string | null): boolean {
  if (documentNumber !== null && own !== null && numberKey(documentNumber) !== numberKey(own)) return true;
  return text.charAt(start - 1) === '原' || /^\s*(?:同时|即行|自行)?(?:废止|失效)/.test(text.slice(end));
}

/** How many characters two ids share at their start: 第一节 is that of the chapter that the mention is in. */
function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The clause that the steps lead to, as far down as there is one; null where there is not even the first. */
function follow(part: Part, [first, ...rest]: readonly PlaceStep[], from: Clause): Clause | null {
  if (!first) return null;
  const candidates = [...clausesOf(part)].filter((clause) => fits(clause, first));
  const [start] = candidates.sort((one, other) => shared(other.id, from.id) - shared(one.id, from.id));
  if (!start) return null;
  return rest.reduce<Clause>((at, step) => {
    const next = step.schemes.includes('paragraph')
      ? paragraphOf(at, step.value)
      : [...clausesOf(at)].find((clause) => fits(clause, step));
    return next ?? at;
  }, start);
}

/** Null where the words may mean something else: a bare 第三条 of a part that has none, 附件 where there are several. */
function resolve(
  place: CitedPlace,
  tree: NoticeTree,
  part: Part,
  from: Clause,
): Pick<Reference, 'kind' | 'target'> | null {
  const annexes = tree.children.filter(({ kind }) => kind === 'annex');
  if (place.annex === 'only' && annexes.length !== 1) return null;
  const number = place.annex;
  const scope = number === 'only' ? annexes[0] : number === null ? part : annexes.find((one) => one.number === number);
  if (!scope) return { kind: 'annex', target: null };
  if (place.steps.length === 0) return { kind: 'annex', target: scope.id };
  const clause = follow(scope, place.steps, from);
  if (clause) return clause === from ? null : { kind: 'clause', target: clause.id };
  return place.annex === null ? null : { kind: 'annex', target: scope.id };
}

/**
 * References of all clauses in the notice's order; those to the place that they stand in are left out. `own` is the
 * notice's number.
 */
export function findReferences(tree: NoticeTree, own: string | null): Reference[] {
  const titles = new Map(
    tree.children.filter(({ title }) => title !== '').map(({ id, title }) => [titleKey(title), id] as const),
  );
  return tree.children.flatMap((part) =>
    [...clausesOf(part)].flatMap((clause): Reference[] => {
      const { span, value } = clause;
      const at = (start: number, end: number) => ({
        clause,
        span: { line: span.line, start: span.start + start, end: span.start + end },
        text: value.slice(start, end),
      });
      const documents = citedDocuments(value);
      const inside = (start: number) => documents.some((one) => one.start <= start && start < one.end);
      const places = citedPlaces(value).flatMap((place): Reference[] => {
        const found = inside(place.start) ? null : resolve(place, tree, part, clause);
        return found ? [{ ...at(place.start, place.end), ...found, title: null, documentNumber: null }] : [];
      });
      const named = documents.map((one): Reference => ({
        ...at(one.start, one.end),
        kind: 'document',
        title: one.title,
        documentNumber: one.documentNumber,
        target: isFormer(one, value, own) ? null : (titles.get(titleKey(one.title ?? '')) ?? null),
      }));
      return [...places, ...named].sort((one, other) => one.span.start - other.span.start);
    }),
  );
}
