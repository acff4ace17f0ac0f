/** The real notice with its lookups, and its milestones. */
import { readFileSync } from 'node:fs';
import { FILES, type DataName, type Model } from '../../src/model/schema/schema.ts';
import { indexNotice } from '../../src/model/notice-index.ts';
import { NOTICE } from '../pages.ts';

/** A file of `content/` as its schema reads it. */
function load<T>(name: DataName, schema: { parse: (value: unknown) => T }): T {
  return schema.parse(JSON.parse(readFileSync(`content/${NOTICE}/${name}.json`, 'utf8')));
}

const model: Model = {
  notice: load('notice', FILES.notice),
  clauses: load('clauses', FILES.clauses).clauses,
  topics: load('topics', FILES.topics).topics,
  responsibilities: load('responsibilities', FILES.responsibilities).responsibilities,
  orgs: load('orgs', FILES.orgs).orgs,
  taskforces: load('taskforces', FILES.taskforces).taskforces,
  targets: load('targets', FILES.targets).targets,
  milestones: load('milestones', FILES.milestones).milestones,
  numbers: load('numbers', FILES.numbers).numbers,
  reviews: load('reviews', FILES.reviews).reviews,
  notes: load('notes', FILES.notes).notes,
  references: load('references', FILES.references).references,
  changes: load('changes', FILES.changes).changes,
  synonyms: load('synonyms', FILES.synonyms).synonyms,
};

export const index = indexNotice(model);
export const { milestones } = index;
