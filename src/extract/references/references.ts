/** What a notice's clauses refer to: its own annexes and clauses, and documents by title or number. */
import { clausesOf, type Clause, type NoticeTree, type Part } from '../../clause/nodes.ts';
import { numberKey, titleKey } from '../../text/strings/keys.ts';
import type { Span } from '../../text/spans/span.ts';
import { citedDocuments, type CitedDocument } from './cited-documents.ts';
import { citedPlaces, type CitedPlace, type PlaceStep } from './cited-places.ts';
import { sharedStart } from '../../text/strings/shared-start.ts';

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

/** A number that stands more often in one part tells nothing; so many are looked at. */
const MOST_CANDIDATES = 200;

/** The first clause below a node that fits; undefined where there is none. */
function firstBelow(node: Clause, step: PlaceStep): Clause | undefined {
  return clausesOf(node).find((clause) => fits(clause, step));
}

/** Parts by the number of their annex, and clauses of a part by enumerator, as references ask for them. */
class PlaceTable {
  readonly #annexes: readonly Part[];
  readonly #byNumber: ReadonlyMap<number | null, Part>;
  readonly #clauses = new Map<Part, ReadonlyMap<string, Clause[]>>();

  constructor(tree: NoticeTree) {
    this.#annexes = tree.children.filter(({ kind }) => kind === 'annex');
    this.#byNumber = new Map(this.#annexes.toReversed().map((annex) => [annex.number, annex]));
  }

  #numbered(part: Part, { schemes, value }: PlaceStep): Clause[] {
    const key = (name: string, number: number) => `${name} ${number}`;
    const known =
      this.#clauses.get(part) ??
      Map.groupBy(clausesOf(part), ({ marker }) => (marker ? key(marker.scheme.name, marker.value) : ''));
    this.#clauses.set(part, known);
    return schemes.flatMap((name) => known.get(key(name, value))?.slice(0, MOST_CANDIDATES) ?? []);
  }

  /** The clause that the steps lead to (第一节 is that of the chapter that the mention is in), as far down as there is one; null where there is not even the first. */
  #follow(part: Part, [first, ...rest]: readonly PlaceStep[], from: Clause): Clause | null {
    if (!first) return null;
    const candidates = this.#numbered(part, first).sort(
      (one, other) =>
        sharedStart(other.id, from.id) - sharedStart(one.id, from.id) ||
        one.paragraph.line - other.paragraph.line ||
        one.paragraph.start - other.paragraph.start,
    );
    const [start] = candidates;
    if (!start) return null;
    return rest.reduce<Clause>((at, step) => {
      const next = step.schemes.includes('paragraph') ? paragraphOf(at, step.value) : firstBelow(at, step);
      return next ?? at;
    }, start);
  }

  /** Null where the words may mean something else: a bare 第三条 of a part that has none, 附件 where there are several. */
  resolve(place: CitedPlace, part: Part, from: Clause): Pick<Reference, 'kind' | 'target'> | null {
    if (place.annex === 'only' && this.#annexes.length !== 1) return null;
    const number = place.annex;
    const scope = number === 'only' ? this.#annexes[0] : number === null ? part : this.#byNumber.get(number);
    if (!scope) return { kind: 'annex', target: null };
    if (place.steps.length === 0) return { kind: 'annex', target: scope.id };
    const clause = this.#follow(scope, place.steps, from);
    if (clause) return clause === from ? null : { kind: 'clause', target: clause.id };
    return place.annex === null ? null : { kind: 'annex', target: scope.id };
  }
}

/**
 * References of all clauses in the notice's order; those to the place that they stand in are left out. `own` is the
 * notice's number.
 */
export function findReferences(tree: NoticeTree, own: string | null): Reference[] {
  const titles = new Map(
    tree.children.filter(({ title }) => title !== '').map(({ id, title }) => [titleKey(title), id] as const),
  );
  const known = new PlaceTable(tree);
  return tree.children.flatMap((part) =>
    clausesOf(part).flatMap((clause): Reference[] => {
      const { span, value } = clause;
      const at = (start: number, end: number) => ({
        clause,
        span: { line: span.line, start: span.start + start, end: span.start + end },
        text: value.slice(start, end),
      });
      const documents = citedDocuments(value);
      let next = 0;
      const inside = (start: number) => {
        while ((documents[next]?.end ?? Infinity) <= start) next += 1;
        return (documents[next]?.start ?? Infinity) <= start;
      };
      const places = citedPlaces(value).flatMap((place): Reference[] => {
        const found = inside(place.start) ? null : known.resolve(place, part, clause);
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
