/** Every run draws the same, that a green one stays green: TEST_SEED=2 draws other notices, questions and selections. */
import fc from 'fast-check';

export const SEED = Number(process.env['TEST_SEED'] ?? 1);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

/** Numbers from 0 to 1, the same in each run (mulberry32). */
export function random(): () => number {
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
