/** Traditional characters and variants for the simplified ones of a text, so that either can be typed. */
import { Converter } from 'opencc-js/t2cn';

/** As written in general, in Taiwan and in Hong Kong: 裡, 裏. */
const SCRIPTS = ['t', 'tw', 'hk'] as const;

const BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Every character that OpenCC writes otherwise in simplified script, with what it writes. */
function readPairs(): [string, string][] {
  const all = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  // A line each: together they would be read as phrases.
  const pairs = SCRIPTS.flatMap((from) => {
    const made = Converter({ from, to: 'cn' })(all.join('\n')).split('\n');
    return all.map((char, i): [string, string] => [char, made[i] ?? char]);
  });
  return pairs.filter(([char, simplified]) => char !== simplified && Array.from(simplified).length === 1);
}

let pairs: [string, string][] | undefined;

/** Pairs for the characters of `text`, each twice as long as one: 發发髮发. */
export function traditionalPairs(text: string): string {
  pairs ??= readPairs();
  const has = new Set(text);
  const seen = new Set<string>();
  return pairs
    .filter(([char, simplified]) => has.has(simplified) && !seen.has(char) && seen.add(char))
    .flat()
    .join('');
}
