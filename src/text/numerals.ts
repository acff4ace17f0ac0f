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

/** A longer run of such characters is no number that anyone counts to. */
const LONGEST = 20;

/** A Chinese numeral, by its characters: the source of a regular expression, bounded so that a long run costs no more. */
export const CHINESE_NUMERAL = `[〇零一二两三四五六七八九十百千万]{1,${LONGEST}}`;

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
  if (text.length > LONGEST) return null;
  const ascii = asciiDigits(text);
  if (/^\d+$/.test(ascii)) return Number(ascii);
  const circled = text.length === 1 ? text.charCodeAt(0) - CIRCLED_ONE : -1;
  if (circled >= 0 && circled < 20) return circled + 1;
  return parseChinese(text);
}

/** The greatest number that is written in Chinese characters here; no enumerator comes near. */
const MOST_CHINESE = 99_999_999;

/** Writes a number as an enumerator does: 3 → 三, 12 → 十二, 108 → 一百零八; what is out of reach, or no count, in digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > MOST_CHINESE) return String(value);
  if (value < 10) return DIGITS.charAt(value);
  if (value < 20) return `十${value === 10 ? '' : DIGITS.charAt(value - 10)}`;
  const [char, unit] = UNITS.find(([, size]) => size <= value) ?? ['十', 10];
  const rest = value % unit;
  const gap = rest > 0 && rest < unit / 10 ? '零' : '';
  const tail = rest === 0 ? '' : rest < 20 && rest >= 10 ? `一${chineseNumeral(rest)}` : chineseNumeral(rest);
  const head = Math.floor(value / unit);
  return `${head < 10 ? DIGITS.charAt(head) : chineseNumeral(head)}${char}${gap}${tail}`;
}

/** Writes 1 … 20 in a circle, as they are read: 3 → ③; what there is no such character for in brackets, 21 → (21). */
export function circledNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 20) return `(${value})`;
  return String.fromCharCode(CIRCLED_ONE + value - 1);
}
