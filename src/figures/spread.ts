/** Moves items along a line so that none overlap, each as near as can be to where it would like to be. */

export interface Item {
  /** Where its centre would like to be. */
  wish: number;
  size: number;
}

interface Block {
  first: number;
  count: number;
  /** Mean of the wishes of the block's start. */
  start: number;
  size: number;
}

/**
 * Centres in the items' order, between `from` and `to` if they fit: least squares with the order kept, by pooling
 * neighbours that would overlap (pool adjacent violators; as Dwyer, Marriott and Stuckey 2005 do for graph labels).
 */
export function spread(items: readonly Item[], from: number, to: number, gap = 0): number[] {
  const blocks: Block[] = [];
  for (const [first, { wish, size }] of items.entries()) {
    let block: Block = { first, count: 1, start: wish - size / 2, size: size + gap };
    for (let before = blocks.at(-1); before && before.start + before.size > block.start; before = blocks.at(-1)) {
      blocks.pop();
      const start =
        (before.start * before.count + (block.start - before.size) * block.count) / (before.count + block.count);
      block = { first: before.first, count: before.count + block.count, start, size: before.size + block.size };
    }
    blocks.push(block);
  }
  const centres: number[] = [];
  let floor = from;
  let left = blocks.reduce((sum, { size }) => sum + size, -gap);
  for (const { first, count, start, size } of blocks) {
    // What comes later must still fit before the end; the beginning wins if it cannot.
    let at = Math.max(floor, Math.min(start, to - left));
    floor = at + size;
    left -= size;
    for (const item of items.slice(first, first + count)) {
      centres.push(at + item.size / 2);
      at += item.size + gap;
    }
  }
  return centres;
}
