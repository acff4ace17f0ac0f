/** The paths of 我的清单 and of the table that it takes rows from: of each notice that has tasks. */
import type { Selection } from '../model/select.ts';
import { getShelf } from './shelf.ts';

export interface ListProps extends Record<string, unknown> {
  selection: Selection;
}

export async function listPaths(): Promise<{ params: { notice: string }; props: ListProps }[]> {
  return (await getShelf())
    .filter(({ responsibilities }) => responsibilities.length > 0)
    .map((selection) => ({ params: { notice: selection.notice.slug }, props: { selection } }));
}
