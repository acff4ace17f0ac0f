/** A clause's place in words, as it is said and cited: 附件1第二部分第(一)项第3目. */
import { DOCUMENT_KINDS, EXTENTS, MANNERS, PLANS } from '../lexicon/document-kinds.ts';
import { anyOf } from '../lexicon/words.ts';
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

/** The kind of document (文种) with what qualifies a plan: 总体方案; a span of years or （试行） may stand behind it. */
const KIND = new RegExp(
  `(?:(?:${anyOf([...EXTENTS, ...MANNERS])})?(?:${anyOf(PLANS)})|${anyOf(DOCUMENT_KINDS)})(?=(?:[(（〔][^)）〕]*[)）〕])*$)`,
);

/** What is known of a part when it is spoken of; `title` is verbatim. */
export interface SpokenPart {
  id: string;
  kind: 'letter' | 'plan' | 'annex';
  title: string;
}

/** A part in words: 附件1; letter and plan by the kind of document that the title names, 通知, 总体方案, 办法. */
export function speakPart({ id, kind, title }: SpokenPart): string {
  if (kind === 'annex') return `附件${/\d+/.exec(id)?.[0] ?? ''}`;
  return KIND.exec(title.trim())?.[0] ?? (kind === 'letter' ? '通知' : '正文');
}

/**
 * A clause's place within its part in words. `path` is its ancestors, outermost first, and itself: their enumerators
 * (verbatim) or, for an unnumbered paragraph, its place among its siblings' paragraphs.
 */
export function speakSteps(path: readonly (string | number)[]): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `第${step}段`;
    const marker = readMarker(step);
    return marker ? WORDS[marker.scheme.name](marker.value) : '';
  });
  return steps.join('');
}
