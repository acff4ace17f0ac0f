/**
 * The orders of the site, the same wherever it is built: ids, addresses and dates by their code units, words as a
 * Chinese dictionary has them. A comparison without a locale would take that of the machine.
 */

/** Ids, addresses, ISO 8601 dates. */
export function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const chinese = new Intl.Collator('zh-CN');

/** Words, by pinyin. */
export const byPinyin = (one: string, other: string): number => chinese.compare(one, other);
