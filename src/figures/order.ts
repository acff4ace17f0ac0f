/** The order of organisations in a column that crosses the fewest lines to campaigns in a fixed order. */

/** Tasks of an organisation by campaign, in the campaigns' order. */
export type Weights = readonly number[];

/** Tasks that cross when `above` stands over `below`: a line of the upper one that ends under a line of the lower one. */
export function crossings(above: Weights, below: Weights): number {
  let sum = 0;
  let passed = 0;
  for (const [i, weight] of above.entries()) {
    sum += weight * passed;
    passed += below[i] ?? 0;
  }
  return sum;
}

function barycentre(weights: Weights): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : weights.reduce((sum, weight, i) => sum + weight * i, 0) / total;
}

/** Sweeps of exchanges; few notices need more than five. */
const SWEEPS = 40;

/**
 * By barycentre (Sugiyama 1981), then neighbours change places while that crosses fewer tasks. Ties keep the order
 * given, so that the same data gives the same figure.
 */
export function order<T extends { weights: Weights }>(items: readonly T[]): T[] {
  const sorted = items.toSorted((one, other) => barycentre(one.weights) - barycentre(other.weights));
  for (let sweep = 0, changed = true; changed && sweep < SWEEPS; sweep += 1) {
    changed = false;
    for (let i = 1; i < sorted.length; i += 1) {
      const [above, below] = [sorted[i - 1], sorted[i]];
      if (!above || !below) continue;
      if (crossings(below.weights, above.weights) >= crossings(above.weights, below.weights)) continue;
      sorted.splice(i - 1, 2, below, above);
      changed = true;
    }
  }
  return sorted;
}
