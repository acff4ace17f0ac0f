/** What work costs, whatever else the machine does: the process's own time on a core, which waiting is no part of. */

/** What came out, and the milliseconds on a core that it took. */
export function timed<T>(run: () => T): { result: T; ms: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** Milliseconds of the cheapest of so many runs; the first also pays for what is compiled. */
export function cpuTime(run: () => unknown, tries: number): number {
  return Math.min(...Array.from({ length: tries }, () => timed(run).ms));
}

/** How many times to try again before a cost is believed: the collector, a process's own too, comes when it will. */
const TRIES = 8;

/**
 * How many times as long the larger work takes as the smaller: of the cheapest of each, tried side by side until it is less
 * than what may be. What takes less than a millisecond says nothing of how it grows.
 */
export function growth(small: () => unknown, large: () => unknown, most: number): number {
  let [least, greatest] = [Infinity, Infinity];
  for (let i = 0; i < TRIES && (i < 2 || greatest / Math.max(least, 1) >= most); i++) {
    least = Math.min(least, timed(small).ms);
    greatest = Math.min(greatest, timed(large).ms);
  }
  return greatest / Math.max(least, 1);
}
