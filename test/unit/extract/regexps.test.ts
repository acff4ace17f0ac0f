/** Regular expressions that the reading puts together are those that were held against attack strings (npm run regexps). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SCRIPT =
  "const { constructedPatterns } = await import('./scripts/checks/constructed.ts'); console.log(JSON.stringify(await constructedPatterns()));";

test('each has its verdict, safe or bounded, and none is left from before', () => {
  const made = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], { encoding: 'utf8' }),
  ) as string[];
  const verdicts = readFileSync('test/regexps.txt', 'utf8').trimEnd().split('\n');
  expect(made.length).toBeGreaterThan(100);
  expect(
    verdicts.map((line) => line.slice(line.indexOf('\t') + 1)),
    'run npm run regexps',
  ).toEqual(made);
  expect(verdicts.filter((line) => !/^(?:safe|bounded by .+)\t/.test(line))).toEqual([]);
});
