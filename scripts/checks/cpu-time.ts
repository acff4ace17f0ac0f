/** What work costs, whatever else the machine does: the process's own time on a core, which waiting is no part of. */

/** Milliseconds on a core of the cheapest of so many runs; the first also pays for what is compiled. */
export function cpuTime(run: () => unknown, tries = 1): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
