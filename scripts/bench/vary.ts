/** Copies of a notice that differ, for benchmarks: other place, other figures, a document number and slug of its own. */

/** Characters of made-up districts: a hundred pairs. */
const FIRST = '青白金玉长安永清新东';
const SECOND = '溪川湖山林泉江河原田';

/**
 * The k-th copy of a seed, or of its data file: 云溪 becomes another name, each figure before a unit grows by k, and
 * 〔2023〕4号 with `yyzbf-2023-4` counts on from 5. Enumerators, dates and so all ids stay.
 */
export function vary(text: string, k: number): string {
  const district = FIRST.charAt(Math.floor(k / 10) % 10) + SECOND.charAt(k % 10);
  return text
    .replaceAll('云溪', district)
    .replaceAll('〔2023〕4号', `〔2023〕${k + 5}号`)
    .replaceAll('yyzbf-2023-4', `yyzbf-2023-${k + 5}`)
    .replace(/(?<![\d.\n-])\d+(?=(?:\.\d+)?(?:%|家|个|亿|万|公里))/g, (figure) => String(Number(figure) + k));
}
