/** A clause's line cut into what the page prints: enumerator and heading, sentences, attributions, references; shown punctuation. */
import { fragment } from '../../clause/id.ts';
import { paragraphOf } from '../../model/restore.ts';
import type { ClauseRecord, ReferenceRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { show } from '../../text/marks/display.ts';
import { cutNames, type RemarkPiece } from './remarks.ts';

export interface SentencePiece {
  text: string;
  /** The names of an attribution and what stands between them; null for other words. */
  attribution: RemarkPiece[] | null;
  /** What the words refer to; null for other words. */
  reference: ReferenceRecord | null;
}

export interface SentenceMarkup {
  /** Fragment of the sentence; null for white space between sentences. */
  id: string | null;
  pieces: SentencePiece[];
}

export interface ClauseMarkup {
  indent: string;
  marker: string;
  /** Heading with its `。`; none where the clause has none. */
  heading: SentencePiece[];
  body: SentenceMarkup[];
}

interface Cut extends Omit<SentencePiece, 'text'> {
  start: number;
  end: number;
}

/**
 * Attributions, and references that stand outside them, in their order and apart: of one within another,
 * 《转发〈…〉(财税〔2022〕41号)的通知》, the outer is cut.
 */
function cutsOf(
  index: Pick<NoticeIndex, 'responsibilitiesOf' | 'referencesOf'>,
  { id }: Pick<ClauseRecord, 'id'>,
): Cut[] {
  const attributions = index.responsibilitiesOf(id).map((one): Cut => {
    const { start, end } = one;
    return { start, end, attribution: cutNames(one), reference: null };
  });
  const references = index
    .referencesOf(id)
    .map((reference): Cut => ({ start: reference.start, end: reference.end, attribution: null, reference }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return [...attributions, ...references]
    .reduce<Cut[]>(
      (kept, one) => (kept.some(({ start, end }) => start < one.end && one.start < end) ? kept : [...kept, one]),
      [],
    )
    .sort((one, other) => one.start - other.start);
}

/** Cuts a clause's line; the pieces joined are the shown line, character for character. */
export function markUp(
  index: Pick<NoticeIndex, 'responsibilitiesOf' | 'referencesOf'>,
  clause: ClauseRecord,
): ClauseMarkup {
  const line = paragraphOf(clause);
  const { text: shown } = show(line);
  const base = clause.start - (line.length - clause.text.length);
  const cut = (start: number, end: number) => shown.slice(start - base, end - base);
  const words = (start: number, end: number): SentencePiece[] =>
    start < end ? [{ text: cut(start, end), attribution: null, reference: null }] : [];
  const cuts = cutsOf(index, clause);

  /** A heading or sentence: words, attributions and references in turn. */
  const pieces = (start: number, end: number): SentencePiece[] => {
    let at = start;
    const inside = cuts.filter((one) => start <= one.start && one.end <= end);
    const found = inside.flatMap(({ start: from, end: to, attribution, reference }): SentencePiece[] => {
      const before = words(at, from);
      at = to;
      return [...before, { text: cut(from, to), attribution, reference }];
    });
    return [...found, ...words(at, end)];
  };

  const end = base + line.length;
  const text = base + (clause.indent?.length ?? 0);
  const bodyStart = clause.heading === null ? clause.start : (clause.sentences[0]?.start ?? end);
  let at = bodyStart;
  const body = clause.sentences.flatMap((sentence): SentenceMarkup[] => {
    const gap = words(at, sentence.start);
    at = sentence.end;
    return [
      ...(gap.length > 0 ? [{ id: null, pieces: gap }] : []),
      { id: fragment(sentence.id), pieces: pieces(sentence.start, sentence.end) },
    ];
  });
  return {
    indent: cut(base, text),
    marker: cut(text, clause.start),
    heading: clause.heading === null ? [] : pieces(clause.start, bodyStart),
    body: at < end ? [...body, { id: null, pieces: words(at, end) }] : body,
  };
}

/** One sentence as the site shows it; a sentence that the clause does not have is a bug and throws. */
export function shownSentence(index: NoticeIndex, clause: ClauseRecord, id: string): SentencePiece[] {
  const found = markUp(index, clause).body.find((sentence) => sentence.id === fragment(id));
  if (!found) throw new Error(`${clause.id} has no sentence ${id}: is content/ stale? (npm run content)`);
  return found.pieces;
}
