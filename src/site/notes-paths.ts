/** The paths of 校勘 and of its feed: of each notice that has slips noted or changes to tell. */
import type { Selection } from '../model/select.ts';
import { hasNotes } from './changes/notes.ts';
import { getShelf } from './shelf.ts';

export interface NotesProps extends Record<string, unknown> {
  selection: Selection;
}

export async function notesPaths(): Promise<{ params: { notice: string }; props: NotesProps }[]> {
  return (await getShelf())
    .filter(hasNotes)
    .map((selection) => ({ params: { notice: selection.notice.slug }, props: { selection } }));
}
