/** Topics (我关心) that may help where a notice has nothing of what was asked for. */
import type { Query } from './query.ts';
import type { NoticeText } from './records.ts';

type Topic = NoticeText['topics'][number];

/** Topics that are offered where some have to do with the question. */
const MOST = 5;

/** Every two characters in a row. */
const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/**
 * Topics whose title or lines share words with a question, or with what the notice calls what is asked for, the best
 * first; where none does, all of them.
 */
export function topicsFor({ topics, spoken }: NoticeText, { parts }: Query): Topic[] {
  const own = parts.flatMap(pairs);
  const written = spoken.filter(({ words }) => words.some((word) => own.some((pair) => word.includes(pair))));
  const words = new Set([...own, ...written.flatMap(({ names }) => names)]);
  const found = topics
    .map((topic) => {
      const text = [topic.title, ...topic.rows.map(({ folded }) => folded.text)].join('\n');
      return { topic, score: [...words].filter((word) => text.includes(word)).length };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return found.length > 0 ? found.slice(0, MOST).map(({ topic }) => topic) : topics;
}
