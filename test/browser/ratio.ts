/** What something costs beside something else of the same machine and minute: times as ratios, never a clock's. */

/** Milliseconds of one turn: of each thing that is measured, and of what each is measured by, or of the one thing that all are. */
export interface Turn {
  own: readonly number[];
  by: readonly number[];
}

const LEAST_TURNS = 2;
const MOST_TURNS = 40;

const quicker = (times: readonly number[], before: readonly number[]) =>
  times.map((ms, i) => Math.min(ms, before[i] ?? Infinity));

/**
 * How many times as long each thing takes. The quickest of all turns counts, for the machine may be busy with something
 * else; turns are made until all are at most `most`, or forty times.
 */
export async function ratios(most: number, turn: () => Promise<Turn>): Promise<number[]> {
  let least: Turn = { own: [], by: [] };
  let found: number[] = [];
  for (let i = 0; i < LEAST_TURNS || (i < MOST_TURNS && Math.max(...found) > most); i += 1) {
    const { own, by } = await turn();
    least = { own: quicker(own, least.own), by: quicker(by, least.by) };
    found = least.own.map((ms, at) => ms / (least.by[at] ?? least.by[0] ?? NaN));
  }
  return found;
}
