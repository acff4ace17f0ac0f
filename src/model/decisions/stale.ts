/** Entries of the data file that the notice does not bear out: each is a message that proposes what may be meant, and is left out. */
import type { VFile } from 'vfile';
import { report } from '../../text/report.ts';
import type { Span } from '../../text/spans/span.ts';
import type { Decisions } from './data-file.ts';
import type { ClauseRecord } from '../schema/schema.ts';
import { sharedStart } from '../../text/strings/shared-start.ts';
import { sentenceTexts } from '../sentence-texts.ts';

export interface StaleEntry {
  /** The part of the data file, which is the message's rule: notes. */
  rule: 'topics' | 'notes' | 'orgs' | 'targets' | 'numbers' | 'reviewed' | 'synonyms';
  /** `“通和” once in annex-6/1` */
  expected: string;
  found: string;
  /** The words or the id by which what is meant may be found. */
  like: string;
  at?: Span | undefined;
}

export type ReportStale = (entry: StaleEntry) => void;

/** So many are helped; more are one mistake. */
const MOST_HELPED = 50;

interface KnownSentence {
  id: string;
  text: string;
  pairs: ReadonlySet<string>;
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));

/** Headings and sentences, as they are looked through for what is like an entry. */
function candidatesOf(clauses: readonly ClauseRecord[]): KnownSentence[] {
  const headings = clauses.flatMap(({ id, heading }) => (heading === null ? [] : [{ id, text: heading }]));
  return [...headings, ...sentenceTexts(clauses)].map(({ id, text }) => ({ id, text, pairs: pairsOf(text) }));
}

/** How much of the words stands in the sentence, a share. */
function likeness(pairs: ReadonlySet<string>, sentence: KnownSentence): number {
  if (pairs.size === 0) return 0;
  return [...pairs].filter((pair) => sentence.pairs.has(pair)).length / pairs.size;
}

/** The sentence nearest to an id, or most like words; undefined where nothing is alike. */
function nearest(sentences: readonly KnownSentence[], like: string): KnownSentence | undefined {
  const pairs = pairsOf(like);
  const isId = /^[a-z]+(?:-\d+)?\//.test(like);
  const rated = sentences.map((sentence) => ({
    sentence,
    // Of sentences and headings alike those of the kind that is asked for.
    rate: isId
      ? sharedStart(sentence.id, like) + (/-s\d+$/.test(sentence.id) === /-s\d+/.test(like) ? 0.5 : 0)
      : likeness(pairs, sentence),
  }));
  let best: (typeof rated)[number] | undefined;
  for (const one of rated) if (one.rate > (best?.rate ?? 0)) best = one;
  return best?.sentence;
}

/** Reports stale entries on `file`, fatal where the data file says so (`staleEntries: fatal`). */
export function staleReporter(clauses: readonly ClauseRecord[], { staleEntries }: Decisions, file: VFile): ReportStale {
  let helped = 0;
  let sentences: readonly KnownSentence[] | null = null;
  return ({ rule, expected, found, like, at }) => {
    sentences ??= candidatesOf(clauses);
    helped += 1;
    const near = helped > MOST_HELPED ? undefined : nearest(sentences, like);
    const most = 40;
    const words = near && (near.text.length > most ? `${near.text.slice(0, most)}…` : near.text);
    report(file, {
      rule,
      fatal: staleEntries === 'fatal',
      ...(at && { at }),
      reason: `Expected ${expected}, found ${found}; the entry is left out: correct the data file${near ? ` (nearest: ${near.id} “${words}”)` : ''}`,
    });
  };
}
