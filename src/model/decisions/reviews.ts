/** What a person has read against the source: a list counts as read only while it is the one that was read. */
import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { report } from '../../text/report.ts';
import type { Decisions } from './data-file.ts';
import type { Model, REVIEWED, ReviewRecord } from '../schema/schema.ts';
import type { ReportStale } from './stale.ts';

type Lists = Pick<Model, (typeof REVIEWED)[number]>;

/** SHA-256 of a list's records as they are published. */
export const hashOf = (records: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(records)).digest('hex');

/** The reviews of the data file, each with whether it still holds; a doubt about a record that is gone is stale. */
export function readReviews(lists: Lists, data: Decisions, stale: ReportStale, file: VFile): ReviewRecord[] {
  return data.reviewed.map(({ list, on, sha256, doubtful }): ReviewRecord => {
    const records = lists[list];
    const now = hashOf(records);
    if (now !== sha256) {
      report(file, {
        rule: 'reviewed',
        reason: `Expected ${list} as they were read on ${on}, found them changed: read the golden again, then write sha256: ${now}`,
        expected: sha256,
        actual: now,
      });
    }
    const ids = new Set(records.map((record) => ('id' in record ? record.id : '')));
    const kept = doubtful.filter(({ id }) => {
      if (!ids.has(id)) stale({ rule: 'reviewed', expected: `${id} among ${list}`, found: 'no such record', like: id });
      return ids.has(id);
    });
    return { list, on, records: records.length, checked: now === sha256, doubtful: kept };
  });
}
