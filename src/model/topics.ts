/** 我关心: the notice's sentences by topic and place, as the data file groups them. The grouping is ours. */
import type { VFile } from 'vfile';
import { report } from '../text/report.ts';
import type { DataFile } from './data-file.ts';
import type { ClauseRecord, TopicRecord } from './schema.ts';

interface Sentence {
  id: string;
  clause: string;
  text: string;
}

function sentencesOf(clauses: readonly ClauseRecord[]): Sentence[] {
  return clauses.flatMap(({ id: clause, text, start: from, sentences }) =>
    sentences.map(({ id, start, end }) => ({ id, clause, text: text.slice(start - from, end - from) })),
  );
}

/**
 * Topics, then places, in the data file's order. A sentence that the notice does not have, or a place that it does
 * not name, is reported on `file` and ends the build: the site would show a promise that nobody made.
 */
export function buildTopics(clauses: readonly ClauseRecord[], data: DataFile, file: VFile): TopicRecord[] {
  const all = sentencesOf(clauses);
  const byId = new Map(all.map((sentence) => [sentence.id, sentence]));
  const fail = (reason: string) => {
    report(file, { rule: 'topics', fatal: true, reason });
  };
  const topics = data.topics.map(({ id, title, sentences }): TopicRecord => {
    const entries = sentences.flatMap((sentence) => {
      const found = byId.get(sentence);
      if (!found)
        fail(`Expected a sentence of the notice under topic ${title}, found ${sentence}: correct the data file`);
      return found ? [{ clause: found.clause, sentence }] : [];
    });
    return { id, kind: 'topic', title, entries };
  });
  const places = data.places.map(({ name, words }, i): TopicRecord => {
    for (const word of words) {
      if (!all.some(({ text }) => text.includes(word))) {
        fail(`Expected the notice to name the place ${word}, found it nowhere: correct the data file`);
      }
    }
    const entries = all
      .filter(({ text }) => words.some((word) => text.includes(word)))
      .map(({ id: sentence, clause }) => ({ clause, sentence }));
    return { id: `place-${i + 1}`, kind: 'place', title: name, entries };
  });
  return [...topics, ...places];
}
