/** The task that a sentence belongs to, to be put into 我的清单. */
import { pageSlug } from '../page.ts';
import { taskListOf } from '../list/task-list.ts';

/** The attribution (`annex-1/2-1-3-a1`) that answers for a sentence: the first that does not end before it; null where none is. */
export function taskOf(sentence: Element): string | null {
  const clause = sentence.closest<HTMLElement>('.clause');
  const remarks = Array.from(clause?.querySelectorAll('.remark') ?? []);
  const own = remarks.findIndex(
    (remark) => (sentence.compareDocumentPosition(remark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  // Attributions are numbered in their clause, in its order (clause/id.ts).
  return own < 0 ? null : `${clause?.dataset['clause'] ?? ''}-a${own + 1}`;
}

/** The list of the page's notice. */
export const pageList = () => taskListOf(pageSlug());
