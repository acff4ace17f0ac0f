/** The names in a list of those who are responsible. */
import { ORG_ENDING } from '../../lexicon/organisations.ts';
import type { TextRange } from '../../text/spans/span.ts';

/** Offsets in the list. */
export interface Name extends TextRange {
  text: string;
}

export interface NameList {
  names: Name[];
  /** 等: the list is open. */
  open: boolean;
}

/** What the name of an organisation ends with. */
const ORGAN_END = new RegExp(`${ORG_ENDING}$`);
/** 区城建投 · 各县(市、区): bodies whatever they end with; 市场主体 and 各方 are none. */
const ORGAN_OF = /^(?:[省市区县州旗](?![场域级民内外属里间])|各(?![方界类项自地]))/;
/** 企业 · 社会 · 政府引导 · 强化部门: whoever it may be, or what is done. */
const NOBODY =
  /^(?:政府|企业|社会|单位|部门|学校|机构|集团|公司|协会)$|(?:引导|主导|监管|监督|运作)$|^(?:强化|加强|鼓励|引导|推动|动员|发动|发挥|明确)/;

/** Whether a name is an organisation's, as far as its characters tell. */
export function isOrgan(name: string): boolean {
  return !NOBODY.test(name) && (ORGAN_END.test(name) || ORGAN_OF.test(name));
}

const ORGAN_START = /^(?:[各驻区县市省州]|有关|相关|其他|团|国家|中央)/;

/** 各镇、街道 · 各乡镇人民政府、街道办事处: one collective, what joins it no separator. */
const COLLECTIVE =
  /各(?:[乡镇县市区州]|街道|[（(][^()（）]*[)）])+(?:人民政府|办事处)?(?:[、和与及](?:[乡镇场]|街道)(?:人民政府|办事处)?(?=[及和与]|[^\p{Script=Han}]|$))*/gu;
/** `等单位`, `等有关部门`, `等`, at the end of a list. */
const OPEN = /等(?:(?:有关|相关|各|区直|县直|市直)*(?:单位|部门|成员单位))?\s*$/;

/** Separators: 、 and , outside brackets and collectives; 和 及 与 会同 between two organisations. */
function separators(list: string): TextRange[] {
  const found = (pattern: RegExp): TextRange[] =>
    [...list.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const whole = [...found(COLLECTIVE), ...found(/[(（][^()（）]*[)）]/g)];
  const outside = ({ start }: TextRange) => !whole.some((range) => range.start < start && start < range.end);
  const marks = found(/[、,，;；。]/g).filter(outside);
  const joiners = found(/(?<=\S)(?:[和及与]|会同)(?=\S)/g).filter((joiner) => {
    const from = marks.findLast(({ start }) => start < joiner.start)?.end ?? 0;
    const before = list.slice(from, joiner.start).trim();
    const after = (list.slice(joiner.end).split(/[、,，;；。]/)[0] ?? '').trim();
    // 文化和旅游部: what stands before is no organisation. 各镇、街道及有关部门: it is.
    const joined = before.length > 1 && (ORGAN_END.test(before) || before.startsWith('各'));
    return outside(joiner) && joined && (ORGAN_START.test(after) || ORGAN_END.test(after));
  });
  return [...marks, ...joiners].sort((one, other) => one.start - other.start);
}

/** Splits a list into names, verbatim. Brackets in a name belong to it; 由 and 会同 before one do not. */
export function readNames(list: string): NameList {
  const open = OPEN.exec(list);
  const body = open ? list.slice(0, open.index) : list;
  const stops = separators(body);
  const names = [0, ...stops.map(({ end }) => end)].flatMap((from, i): Name[] => {
    const raw = body.slice(from, stops[i]?.start);
    const lead = /^\s*(?:由|会同)?/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).trimEnd();
    const start = from + lead;
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
  return { names, open: open !== null };
}
