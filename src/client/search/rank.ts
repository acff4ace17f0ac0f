/** Which lines come first: those that have all of it as one string, in the heading, tasks, short ones, the notice's order. */
import type { Query } from './query.ts';
import type { Line } from './records.ts';

/** Whether a line holds what was asked for, whole or in parts. */
export function holds({ folded }: Pick<Line, 'folded'>, parts: readonly string[]): boolean {
  return parts.every((part) => folded.text.includes(part));
}

/** Less is better, item by item. */
function keys(row: Line, { whole, parts }: Query): number[] {
  const isWhole = row.folded.text.includes(whole);
  const inHead = isWhole ? row.head.includes(whole) : parts.every((part) => row.head.includes(part));
  return [isWhole ? 0 : 1, inHead ? 0 : 1, row.roles.length > 0 ? 0 : 1, row.folded.text.length, row.order];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, i) => value !== other[i]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** Lines in the order that a reader would choose; where nothing was asked for, the notice's. */
export function rank(rows: readonly Line[], query: Query): Line[] {
  if (query.parts.length === 0) return [...rows].sort((one, other) => one.order - other.order);
  return rows
    .map((row) => ({ row, key: keys(row, query) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ row }) => row);
}
