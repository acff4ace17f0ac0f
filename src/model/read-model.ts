/** The published files of a notice, read back and checked by their schemas, as they are or as they are shown. */
import { showableIn } from '../text/marks/showable.ts';
import { FILES, type DataName, type Model } from './schema/schema.ts';

/** Reads a model; `readFile` gives a file's text by its name in `FILES`. Throws where a file is not as published. */
export async function readModel(readFile: (name: DataName) => string | Promise<string>): Promise<Model> {
  const read = async <T>(name: DataName, schema: { parse: (value: unknown) => T }) =>
    schema.parse(JSON.parse(await readFile(name)));
  return {
    notice: await read('notice', FILES.notice),
    clauses: (await read('clauses', FILES.clauses)).clauses,
    topics: (await read('topics', FILES.topics)).topics,
    responsibilities: (await read('responsibilities', FILES.responsibilities)).responsibilities,
    orgs: (await read('orgs', FILES.orgs)).orgs,
    taskforces: (await read('taskforces', FILES.taskforces)).taskforces,
    targets: (await read('targets', FILES.targets)).targets,
    milestones: (await read('milestones', FILES.milestones)).milestones,
    numbers: (await read('numbers', FILES.numbers)).numbers,
    reviews: (await read('reviews', FILES.reviews)).reviews,
    notes: (await read('notes', FILES.notes)).notes,
    references: (await read('references', FILES.references)).references,
    changes: (await read('changes', FILES.changes)).changes,
    synonyms: (await read('synonyms', FILES.synonyms)).synonyms,
  };
}

/** A model with texts as pages and files show them; the same model where all of it can be shown. */
export const shownModel = (model: Model): Model => showableIn(model);
