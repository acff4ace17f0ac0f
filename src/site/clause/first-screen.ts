/** Where a part's first screen ends, so that it can be painted before the rest of a long text is laid out. */
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { ClauseRecord } from '../../model/schema/schema.ts';

/** As many clauses as the first screen holds. */
const FIRST = 6;

/** The first clause below it: before that stands a sheet of what is further down, and browsers paint what stands above. */
export const firstBelow = (index: NoticeIndex, part: string): ClauseRecord | undefined => index.inPart(part)[FIRST];
