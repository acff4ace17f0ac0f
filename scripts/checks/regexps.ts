/**
 * `npm run regexps`: holds every regular expression that the reading puts together against attack strings (recheck), and
 * keeps the verdicts in test/regexps.txt, which the tests compare with the code. Exit code 1 when one is not safe.
 * Literals are ESLint's (regexp/no-super-linear-…).
 */
import { writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { constructedPatterns } from './constructed.ts';

/** Those that may take longer than their text is long, by how they begin, and what bounds the text that they meet. */
const BOUNDED: readonly (readonly [start: string, why: string])[] = [
  ['(?:(?:总体|专项|具体|实施|工作|行动)?', 'a title, at most 12 lines of 80 characters'],
  ['(?:总体|专项|具体)?(?:', 'a title, at most 12 lines of 80 characters'],
  ['^.*(?:', 'the 16 characters before a document number'],
  ['(?:》\\s*|', 'the 80 characters before a place'],
  ['(?<=处|罚款|罚金)', 'its own bounds of 40 characters'],
  ['(?:成立|建立|组建)((?!', 'its own bounds of 600 characters'],
  ['(?:成立|建立|组建)由', 'its own bounds of 600 characters'],
  ['(?<=通知|', 'its own bounds of 12 characters'],
  ['[A-Za-z][A-Za-z.-]{0,20}', 'its own bounds of 20 characters, and a passage of 1000'],
  ['((?:按照各自职责分工|', 'an attribution of 2000 characters'],
  ['(?:按照各自职责分工|', 'an attribution of 2000 characters'],
  ['(?:(?:负责|总)?牵头', 'a remark of 40 characters'],
  ['((?:完成时限|', 'its own bounds of 60 characters'],
  ['(?<!第)(?:\\d{1,3}[.．、]', 'its own bounds of 20 characters'],
  ['(?:各(?:级|类)?', 'its own bounds: lists of at most nine'],
  ['各(?:(?:国务院|', 'its own bounds: lists of at most nine'],
  ['^(?:各(?:级|类)?', 'its own bounds: lists of at most nine'],
  ['各(?![界方类自项])|', 'its own bounds: lists of at most four'],
  ['(?<![\\d个])(?:(?:(?<year>', 'its own bounds of 20 characters, and a passage of 1000'],
  ['第?(', 'what a reader types'],
  ['^(?<name>.+?)(?<said>(?<baseline>', 'a segment of 120 characters'],
];

const lines: string[] = [];
let unsafe = 0;
for (const pattern of await constructedPatterns()) {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(pattern) ?? [];
  // Names of groups change nothing, and are not known to all of its checkers.
  const { status } = await check(source.replace(/\(\?<[A-Za-z]+>/g, '('), flags, { timeout: 10_000 });
  const why = BOUNDED.find(([start]) => source.startsWith(start))?.[1];
  const verdict = status === 'safe' ? 'safe' : why === undefined ? status : `bounded by ${why}`;
  if (status !== 'safe' && why === undefined) unsafe += 1;
  lines.push(`${verdict}\t${pattern}`);
  if (verdict !== 'safe') console.log(`${verdict}: ${pattern.slice(0, 160)}`);
}
writeFileSync('test/regexps.txt', `${lines.join('\n')}\n`);
console.log(`${lines.length} regular expressions, ${unsafe} unsafe`);
process.exitCode = unsafe > 0 ? 1 : 0;
