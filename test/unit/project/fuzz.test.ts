/** A thousand mutated notices and fifty data files; npm run fuzz tries more. */
import { expect, test } from 'vitest';
import { fuzz } from '../../../scripts/checks/fuzz.ts';
import { SEED } from '../../setup/seed.ts';

test('nothing throws, nothing is lost, nothing takes long', () => {
  const { read, slowest } = fuzz(1000, SEED);
  expect(read).toBeGreaterThan(800);
  expect(slowest.characters).toBeGreaterThan(0);
});
