/** 校勘 as pages and the feed tell of it: slips in words, grouped by part, and what changed since it was published. */
import { NOTE_KIND_WORDS } from '../../emit/tables/notes.ts';
import { shownCut } from '../../model/shown-cut.ts';
import type { ChangeRecord, NoteRecord, PartRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { clausePlace } from '../../words/notice.ts';

/** A slip in words, punctuation as the site shows it. */
export interface NoteWords {
  quote: string;
  kind: string;
  suspected: boolean;
  remark: string;
  /** The other place, where two places of the notice differ; `href` is null where it is in the same clause. */
  against: { place: string; href: string | null; quote: string } | null;
}

export interface NotedPart {
  part: PartRecord;
  notes: NoteRecord[];
}

export const CHANGE_WORDS: Readonly<Record<ChangeRecord['kind'], string>> = {
  moved: '网址移动',
  removed: '网页撤下',
  changed: '文字有改动',
};

/** Where a slip stands on the page of slips: `annex-1/2-4-1-n2` → `annex-1-2-4-1-n2`. */
export const noteFragment = ({ id }: NoteRecord): string => id.replaceAll('/', '-');

/** Where a change stands there; one address changes in one way once a day. */
export const changeFragment = ({ kind, address, on }: ChangeRecord): string =>
  `${kind}-${on}-${address.slice(1, -1).replaceAll('/', '-')}`;

export function noteWords(index: NoticeIndex, note: NoteRecord): NoteWords {
  const { against } = note;
  const other = against && index.clause(against.clause);
  return {
    quote: shownCut(index.clause(note.clause), note.start, note.end),
    kind: NOTE_KIND_WORDS[note.kind],
    suspected: note.suspected,
    remark: note.remark,
    against: other && {
      place: clausePlace(index, other),
      href: other.id === note.clause ? null : other.url,
      quote: shownCut(other, against.start, against.end),
    },
  };
}

/** Parts that have slips, in the notice's order, each with its own in the data's order. */
export function notesByPart(index: NoticeIndex): NotedPart[] {
  const byPart = Map.groupBy(index.notes, (note) => index.clause(note.clause).part);
  return index.notice.parts.flatMap((part) => {
    const notes = byPart.get(part.id);
    return notes ? [{ part, notes }] : [];
  });
}
