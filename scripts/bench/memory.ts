/** What a process and all below it hold in memory, as Linux's /proc tells; elsewhere nothing is known. */
import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 4096;
const EVERY_MS = 100;

export interface Peak {
  /** Most bytes that the tree's processes held at one moment, shared pages counted for each. */
  tree: number;
  /** Most bytes that one of them held. */
  process: number;
}

interface Process {
  pid: number;
  parent: number;
  bytes: number;
}

function readProcess(pid: number): Process[] {
  try {
    // `12 (node) S 7 …`: the name in brackets may hold spaces and brackets itself.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ');
    return [{ pid, parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE }];
  } catch {
    return []; // It has ended since it was listed.
  }
}

/** Resident bytes of a process and its descendants, now. */
function measure(root: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (pid: number): Process[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)].map(({ bytes }) => bytes);
}

/** Watches a tree of processes until `done` settles; null where there is no /proc. */
export async function peakMemory(root: number, done: Promise<unknown>): Promise<Peak | null> {
  if (process.platform !== 'linux') return null;
  const peak: Peak = { tree: 0, process: 0 };
  const timer = setInterval(() => {
    const bytes = measure(root);
    peak.tree = Math.max(
      peak.tree,
      bytes.reduce((sum, each) => sum + each, 0),
    );
    peak.process = Math.max(peak.process, ...bytes);
  }, EVERY_MS);
  await done.finally(() => {
    clearInterval(timer);
  });
  return peak;
}
