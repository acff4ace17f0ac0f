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
