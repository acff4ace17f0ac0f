/** Text read from a PDF as one compares it. */

/** Where a font draws a character and a radical alike, the PDF may name the radical: ⻓ for 长, ⼀ for 一. */
const RADICALS = new Map(
  Array.from(
    '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⻁虎⻨麦⺎兀⻢马⻌辶⻏阝⼾户'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character] as const,
  ),
);

/** Without white space, radicals as the characters that they stand for. */
export function squeeze(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[⺀-⻳⼀-⿕\u2329\u232a]/g, (radical) => RADICALS.get(radical) ?? radical.normalize('NFKC'));
}
