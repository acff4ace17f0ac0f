/** A clause's place in words, as it is said and cited: 附件1第二部分第(一)项第3目. */
import { chineseNumeral } from '../text/numerals.ts';
import { readMarker, type SchemeName } from './markers.ts';

const WORDS: Readonly<Record<SchemeName, (value: number) => string>> = {
  part: (value) => `第${chineseNumeral(value)}部分`,
  chapter: (value) => `第${chineseNumeral(value)}章`,
  section: (value) => `第${chineseNumeral(value)}节`,
  article: (value) => `第${chineseNumeral(value)}条`,
  first: (value) => `第${chineseNumeral(value)}部分`,
  second: (value) => `第(${chineseNumeral(value)})项`,
  third: (value) => `第${value}目`,
  fourth: (value) => `第(${value})点`,
  circled: (value) => `第${value}小点`,
};

/** A part in words: 附件1, 总体方案, 通知. */
export function speakPart(part: string): string {
  if (part === 'letter') return '通知';
  return part === 'plan' ? '总体方案' : `附件${/\d+/.exec(part)?.[0] ?? ''}`;
}

/**
 * A clause in words. `path` is its ancestors in the part, outermost first, and itself: their enumerators
 * (verbatim) or, for an unnumbered paragraph, its place among its siblings' paragraphs.
 */
export function speakPath(part: string, path: readonly (string | number)[]): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `第${step}段`;
    const marker = readMarker(step);
    return marker ? WORDS[marker.scheme.name](marker.value) : '';
  });
  return speakPart(part) + steps.join('');
}
