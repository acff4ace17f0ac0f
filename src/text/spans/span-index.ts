/** Looking up which of many spans holds one, without going through all of a long line. */
import { within, type Span } from './span.ts';

/** Characters of a line among which a span is looked up. */
const BLOCK = 64;
const blockOf = (offset: number) => Math.floor(offset / BLOCK);

/** Gives what belongs to the first of the entries whose span holds one; null where none does. */
export function spanIndex<T>(entries: readonly { span: Span; of: T }[]): (inner: Span) => T | null {
  const key = (line: number, block: number) => `${line} ${block}`;
  const byBlock = new Map<string, { span: Span; of: T }[]>();
  for (const entry of entries) {
    const { line, start, end } = entry.span;
    for (let block = blockOf(start); block <= blockOf(end); block += 1) {
      const found = byBlock.get(key(line, block));
      if (found) found.push(entry);
      else byBlock.set(key(line, block), [entry]);
    }
  }
  return (inner) =>
    byBlock.get(key(inner.line, blockOf(inner.start)))?.find(({ span }) => within(inner, span))?.of ?? null;
}
