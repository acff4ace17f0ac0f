/** Heading and sentences of one clause's text. */
import { RESPONSIBILITY_LABEL } from '../lexicon/roles.ts';
import { nesting } from '../text/marks/brackets.ts';
import { CHINESE_NUMERAL } from '../text/numerals.ts';
import type { TextRange } from '../text/spans/span.ts';
import type { Scheme } from './markers.ts';

/** Offsets in the clause's text. */
export interface Sentences {
  heading: TextRange | null;
  sentences: TextRange[];
}

const STOP = /[。！？]/;
/** `责任单位:区发改局`, `牵头单位:…;配合单位:…`: words that only name who is responsible, without brackets. */
const LABELLED = new RegExp(`^\\s*${RESPONSIBILITY_LABEL}`);
/** `(一)` or `(1)` after a full stop opens an item of a run-in list; it is no remark on what stands before. */
const RUN_IN_ITEM = new RegExp(`^[(（](?:${CHINESE_NUMERAL}|\\d{1,2})[)）]$`);
/** A numbered line that ends like this is an item of a list, not a heading: `(一)负责…;`. */
const LIST_ITEM_END = /[;；:：,，、]\s*$/;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Where a bracketed remark or a stray full stop that belongs to the sentence ending at `from` is over. */
function absorb(text: string, from: number, closing: (offset: number) => number | undefined): number {
  let end = from;
  for (;;) {
    const next = skipSpace(text, end);
    if (STOP.test(text.charAt(next))) {
      end = next + 1;
      continue;
    }
    const close = /[(（]/.test(text.charAt(next)) ? closing(next) : undefined;
    if (close === undefined || RUN_IN_ITEM.test(text.slice(next, close + 1))) return end;
    end = close + 1;
  }
}

/**
 * Splits `text` from `from` into sentences: each ends at `。！？` outside brackets and quotes, and takes with it
 * what follows of bracketed remarks — `…。(区商粮局牵头)` — stray full stops, and a label that names the
 * responsible. White space between sentences is in none.
 */
function splitSentences(text: string, from = 0): TextRange[] {
  const { outside, closing } = nesting(text);
  const sentences: TextRange[] = [];
  let start = skipSpace(text, from);
  const push = (end: number) => {
    const last = sentences.at(-1);
    if (last && LABELLED.test(text.slice(start, end))) last.end = end;
    else sentences.push({ start, end });
    start = skipSpace(text, end);
  };
  for (let at = start; at < text.length; at += 1) {
    if (!STOP.test(text.charAt(at)) || !outside(at)) continue;
    const end = absorb(text, at + 1, closing);
    push(end);
    at = end - 1;
  }
  const end = text.trimEnd().length;
  if (start < end) push(end);
  return sentences;
}

/** Whether `text` says nothing but who is responsible: bracketed remarks, stray stops, a label. */
function onlyResponsibility(text: string): boolean {
  const rest = text.slice(absorb(text, 0, nesting(text).closing)).trim();
  return rest === '' || LABELLED.test(rest);
}

/**
 * Heading and sentences of a clause's text (without its enumerator). Only numbered clauses have a heading: what
 * stands before the first `。` when prose follows it, or the whole line when it has no `。`. Where only an
 * attribution follows, the first sentence is the task itself and there is no heading.
 */
export function readText(text: string, scheme: Scheme | null): Sentences {
  const start = skipSpace(text, 0);
  if (scheme !== null) {
    const { outside } = nesting(text);
    let stop = text.indexOf('。');
    while (stop >= 0 && !outside(stop)) stop = text.indexOf('。', stop + 1);
    const end = text.trimEnd().length;
    if (stop < 0 && start < end && !LIST_ITEM_END.test(text)) {
      return { heading: { start, end }, sentences: [] };
    }
    if (stop > start && !scheme.noHeading && !onlyResponsibility(text.slice(stop + 1))) {
      return { heading: { start, end: stop }, sentences: splitSentences(text, stop + 1) };
    }
  }
  return { heading: null, sentences: splitSentences(text, start) };
}
