/** One clause as JSON: its record, its place in words, and what the other files say of it. */
import { shortTitle } from '../words/labels.ts';
import { paragraphOf } from '../model/restore.ts';
import type { ClauseFile } from '../model/schema/clause.ts';
import { VERSION, type ClauseRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { show } from '../text/marks/display.ts';
import { showable } from '../text/marks/showable.ts';
import { layOut } from './json.ts';

/** An annex is named as part of the plan; the letter only hands the plan on and is the notice itself. */
function nameOf(index: NoticeIndex, clause: ClauseRecord): ClauseFile['named'] {
  const { notice, part, speak, speakInPart } = index;
  const { kind } = part(clause.part);
  return {
    title: showable(kind === 'letter' ? show(notice.title).text : shortTitle(notice)),
    place: showable(show(kind === 'annex' ? speak(clause) : speakInPart(clause)).text),
  };
}

/** What is published of a clause. */
export function clauseFileOf(index: NoticeIndex, clause: ClauseRecord): ClauseFile {
  const { slug, title, documentNumber, issuer, issuedOn, sha256 } = index.notice;
  const place = (of: ClauseRecord) => showable(show(index.speak(of)).text);
  const own = <T extends { clause: string }>(records: readonly T[]) =>
    records.filter((record) => record.clause === clause.id);
  return {
    version: VERSION,
    notice: { slug, title, documentNumber, issuer, issuedOn, sha256 },
    clause,
    place: place(clause),
    named: nameOf(index, clause),
    shown: showable(show(paragraphOf(clause)).text),
    ancestors: index
      .ancestors(clause)
      .map((ancestor) => ({ id: ancestor.id, place: place(ancestor), heading: ancestor.heading })),
    responsibilities: own(index.responsibilities),
    targets: own(index.targets),
    milestones: own(index.milestones),
    notes: own(index.notes),
    references: own(index.references),
  };
}

export const clauseJson = (index: NoticeIndex, clause: ClauseRecord): string =>
  layOut({ ...clauseFileOf(index, clause) });
