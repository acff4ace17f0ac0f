/** Numbers as notices write them: 3, ３, 三, 十二, 二十一, 一百零八, 〇, ③. Both directions. */

const DIGITS = '〇一二三四五六七八九';
const UNITS: readonly (readonly [string, number])[] = [
  ['万', 10_000],
  ['千', 1_000],
  ['百', 100],
  ['十', 10],
];
const VALUE = new Map<string, number>([
  ...Array.from(DIGITS, (digit, value) => [digit, value] as const),
  ['零', 0],
  ['两', 2],
]);

/** The characters that a Chinese numeral is made of, as a regular-expression class. */
export const CHINESE_NUMERAL = '[〇零一二两三四五六七八九十百千万]+';

/** ①…⑳ are U+2460…U+2473. */
const CIRCLED_ONE = 0x2460;

/** Full-width digits as ASCII: １２ → 12. */
export function asciiDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function parseChinese(text: string): number | null {
  if (text === '') return null;
  // Digit by digit, as years are written: 二〇二三.
  const values = Array.from(text, (char) => VALUE.get(char));
  if (!values.includes(undefined)) {
    return text.length === 1 || /[〇零]/.test(text) || text.length === 4 ? Number(values.join('')) : null;
  }
  for (const [char, unit] of UNITS) {
    const at = text.indexOf(char);
    if (at < 0) continue;
    const head = at === 0 && unit === 10 ? 1 : parseChinese(text.slice(0, at));
    const rest = text.slice(at + 1).replace(/^零/, '');
    const tail = rest === '' ? 0 : parseChinese(rest);
    return head === null || tail === null || tail >= unit ? null : head * unit + tail;
  }
  return null;
}

/** Reads a whole numeral of any kind; null when `text` is not one. */
export function parseNumeral(text: string): number | null {
  const ascii = asciiDigits(text);
  if (/^\d+$/.test(ascii)) return Number(ascii);
  const circled = text.length === 1 ? text.charCodeAt(0) - CIRCLED_ONE : -1;
  if (circled >= 0 && circled < 20) return circled + 1;
  return parseChinese(text);
}

/** Writes 0 … 9999 as an enumerator does: 3 → 三, 12 → 十二, 108 → 一百零八. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`0 … 9999, not ${value}`);
  if (value < 10) return DIGITS.charAt(value);
  if (value < 20) return `十${value === 10 ? '' : DIGITS.charAt(value - 10)}`;
  const [char, unit] = UNITS.find(([, size]) => size <= value) ?? ['十', 10];
  const rest = value % unit;
  const gap = rest > 0 && rest < unit / 10 ? '零' : '';
  const tail = rest === 0 ? '' : rest < 20 && rest >= 10 ? `一${chineseNumeral(rest)}` : chineseNumeral(rest);
  return `${DIGITS.charAt(Math.floor(value / unit))}${char}${gap}${tail}`;
}

/** Writes 1 … 20 in a circle: 3 → ③. */
export function circledNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 20) throw new RangeError(`1 … 20, not ${value}`);
  return String.fromCharCode(CIRCLED_ONE + value - 1);
}
