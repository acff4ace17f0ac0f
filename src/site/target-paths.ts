/** The paths of targets' files, for endpoints: of each notice that has targets. */
import type { Selection } from '../model/select.ts';
import { getShelf } from './shelf.ts';

export interface TargetProps extends Record<string, unknown> {
  selection: Selection;
}

export async function targetPaths(): Promise<{ params: { notice: string }; props: TargetProps }[]> {
  return (await getShelf())
    .filter(({ targets }) => targets.length > 0)
    .map((selection) => ({ params: { notice: selection.notice.slug }, props: { selection } }));
}
