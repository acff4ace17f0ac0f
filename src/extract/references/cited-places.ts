/** Places of the notice itself that a text names: 附件2, 本方案第二部分第(一)项, 第二条第一款. */
import type { SchemeName } from '../../clause/markers.ts';
import { DOCUMENT_KINDS } from '../../lexicon/document-kinds.ts';
import { anyOf } from '../../lexicon/words.ts';
import { CHINESE_NUMERAL, parseNumeral } from '../../text/numerals.ts';
import type { TextRange } from '../../text/spans/span.ts';

export interface PlaceStep {
  /** Enumerators that it may be; `paragraph` is 款. */
  schemes: readonly (SchemeName | 'paragraph')[];
  value: number;
}

export interface CitedPlace extends TextRange {
  /** The number of the annex; `only` where the text says 附件 without one; null for the part that the text is in. */
  annex: number | 'only' | null;
  /** Outermost first; none for a whole annex. */
  steps: readonly PlaceStep[];
}

const NUM = `(?:${CHINESE_NUMERAL}|[0-9０-９]{1,3})`;
const UNITS: Readonly<Record<string, PlaceStep['schemes']>> = {
  部分: ['part', 'first'],
  编: ['part'],
  章: ['chapter'],
  节: ['section'],
  条: ['article'],
  款: ['paragraph'],
  项: ['second', 'fourth'],
  目: ['third'],
  点: ['fourth', 'third'],
};
/** 第三条 is an article, 第三条战线 is none. */
const STEP = `第[(（]?(?:${NUM})[)）]?(?:部分|编|章|节(?![日课能假])|条(?![件例约路线战])|款|项(?!目)|目(?!标)|点)`;
/** One step, in parts. */
const STEPS = new RegExp(`第[(（]?(${NUM})[)）]?(部分|编|章|节|条|款|项|目|点)`, 'g');
const OWN = `本(?:${anyOf(DOCUMENT_KINDS)})的?`;
/** 附件2023年…, 附件一并… are 附件 without a number. */
const PLACE = new RegExp(
  `(?=附件|本|第)(附件\\s*(${NUM}(?![0-9０-９〇零一二三四五六七八九十百]|\\s*年|[并式起同]))?的?|${OWN})?((?:${STEP})*)`,
  'g',
);
/** What may stand before a bare 第三条 that is this notice's own: 民法典第三条 is another's. */
const MAY_PRECEDE =
  /(?:^|[、，,。；;：:（(“\s]|按照|依照|根据|依据|违反|符合|适用|除|有|由|和|及|或者?|至|的|为|在|见|将|与|对)$/;
/** A document's title or number, or what a higher level's is called, before the division of it that is meant: 省方案附件2. */
const OF_ANOTHER = new RegExp(
  `(?:》\\s*|[(（][^()（）]*号[)）]|[\\d０-９]\\s*号|(?:国家|省|市|州|上级|该|原)\\p{Script=Han}{0,6}(?:${anyOf(DOCUMENT_KINDS)}|文件))的?$`,
  'u',
);
/** 第一款, 第(三)项 without the article that they are of: only what is around them says where. */
const RELATIVE = new RegExp(`^第[(（]?(?:${NUM})[)）]?[款项目点]`);
/** As far as words before a place say whose it is. */
const LONGEST_BEFORE = 80;
const LIST = /^(?:[、，,和及与至或]|以及|或者)$/;

function stepsOf(words: string): PlaceStep[] {
  return [...words.matchAll(STEPS)].flatMap(([, numeral = '', unit = '']) => {
    const value = parseNumeral(numeral);
    return value === null ? [] : [{ schemes: UNITS[unit] ?? [], value }];
  });
}

/** 附件2, 本办法第五条, a bare 第三条. */
type Whose = 'annex' | 'own' | 'bare';

function kindOf(whose: string | undefined): Whose {
  if (whose === undefined) return 'bare';
  return whose.startsWith('附件') ? 'annex' : 'own';
}

/** Places in the text's order. 第一款 alone, which only says where from what is around it, is none. */
export function citedPlaces(text: string): CitedPlace[] {
  const found: CitedPlace[] = [];
  // In 《民法典》第三条、第五条 the second is the other document's too; 本办法第五条 or 附件2 in its place is not.
  let another: { end: number; kind: Whose } = { end: text.length, kind: 'bare' };
  for (const { 0: match, 1: whose, 2: numeral, 3: words = '', index: start } of text.matchAll(PLACE)) {
    if (match === '') continue;
    const end = start + match.length;
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    const kind = kindOf(whose);
    const goesOn = LIST.test(text.slice(another.end, start)) && (kind === 'bare' || kind === another.kind);
    if (kind !== 'own' && (goesOn || OF_ANOTHER.test(before))) {
      another = { end, kind };
      continue;
    }
    const steps = stepsOf(words);
    if (steps.length === 0 && kind !== 'annex') continue;
    if (kind === 'bare' && (RELATIVE.test(words) || !MAY_PRECEDE.test(before))) continue;
    const annex = kind !== 'annex' ? null : numeral === undefined ? 'only' : parseNumeral(numeral);
    const shown = steps.length === 0 ? match.replace(/的$/, '') : match;
    found.push({ start, end: start + shown.length, annex, steps });
  }
  return found;
}
