/** 我关心: the notice's sentences by topic and place, as the data file groups them. The grouping is ours. */
import type { Decisions } from './data-file.ts';
import type { ClauseRecord, TopicRecord } from '../schema/schema.ts';
import type { ReportStale } from './stale.ts';
import { pinyinSlug } from '../build/slug.ts';
import { sentenceTexts } from '../sentence-texts.ts';

/**
 * Topics, then places, in the data file's order. A sentence that the notice does not have, or a place that it does
 * not name, is stale; so what has none left is left out.
 */
export function buildTopics(clauses: readonly ClauseRecord[], data: Decisions, stale: ReportStale): TopicRecord[] {
  if (data.topics.length + data.places.length === 0) return [];
  const all = sentenceTexts(clauses);
  const byId = new Map(all.map((sentence) => [sentence.id, sentence]));
  const topics = data.topics.map(({ id, title, sentences, unsaid }): TopicRecord => {
    const entries = sentences.flatMap((sentence) => {
      const found = byId.get(sentence);
      if (!found) {
        const expected = `a sentence of the notice under topic ${title}`;
        stale({ rule: 'topics', expected, found: sentence, like: sentence });
      }
      return found ? [{ clause: found.clause, sentence }] : [];
    });
    const open = (unsaid ?? []).flatMap(({ sentence, words }) => {
      const found = entries.find((entry) => entry.sentence === sentence);
      if (!found) {
        const expected = `a sentence of topic ${title} under its unsaid`;
        stale({ rule: 'topics', expected, found: sentence, like: sentence });
      }
      return found ? [{ ...found, words }] : [];
    });
    return { id, kind: 'topic', title, entries, ...(open.length > 0 && { unsaid: open }) };
  });
  const taken = new Set(topics.map(({ id }) => id));
  /** The name's pinyin, with the first number that makes it its own where it is taken. */
  const idOf = (name: string): string => {
    const slug = pinyinSlug(name) ?? 'place';
    let id = slug;
    for (let n = 2; taken.has(id); n += 1) id = `${slug}-${n}`;
    taken.add(id);
    return id;
  };
  const places = data.places.map(({ name, words }): TopicRecord => {
    for (const word of words) {
      if (!all.some(({ text }) => text.includes(word))) {
        stale({ rule: 'topics', expected: `the notice to name the place ${word}`, found: 'it nowhere', like: word });
      }
    }
    const entries = all
      .filter(({ text }) => words.some((word) => text.includes(word)))
      .map(({ id: sentence, clause }) => ({ clause, sentence }));
    return { id: idOf(name), kind: 'place', title: name, entries };
  });
  return [...topics, ...places].filter(({ entries }) => entries.length > 0);
}
