/** A thousand mutated notices and fifty data files; npm run fuzz tries more. */
import { expect, test } from 'vitest';
import { fuzz } from '../../../scripts/checks/fuzz.ts';

test('nothing throws, nothing is lost, nothing takes long', () => {
  const { read, slowest } = fuzz(1000, 14);
  expect(read).toBeGreaterThan(800);
  expect(slowest.characters).toBeGreaterThan(0);
}, 120_000);
