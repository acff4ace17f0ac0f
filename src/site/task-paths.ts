/** The paths of organisations' task lists, for endpoints: of each organisation that has tasks. */
import type { OrgRecord } from '../model/schema/schema.ts';
import type { Selection } from '../model/select.ts';
import { getShelf } from './shelf.ts';

export interface TaskProps extends Record<string, unknown> {
  selection: Selection;
  org: OrgRecord;
}

export async function taskPaths(): Promise<{ params: { notice: string; org: string }; props: TaskProps }[]> {
  return (await getShelf()).flatMap((selection) =>
    selection.orgs
      .filter(({ id }) => selection.tasks(id).length > 0)
      .map((org) => ({ params: { notice: selection.notice.slug, org: org.id }, props: { selection, org } })),
  );
}
