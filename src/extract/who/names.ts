/** The names in a list of those who are responsible. */
import { BARE_HEAD, EACH, JOINERS } from '../../lexicon/collectives.ts';
import { ORG_ENDING } from '../../lexicon/organisations.ts';
import { anyOf } from '../../lexicon/words.ts';
import { bracketed } from '../../text/marks/brackets.ts';
import { CHINESE_NUMERAL } from '../../text/numerals.ts';
import type { TextRange } from '../../text/spans/span.ts';
import { isCollective } from './kinds.ts';

/** Offsets in the list. */
export interface Name extends TextRange {
  text: string;
}

export interface NameList {
  names: Name[];
  /** 等: the list is open. */
  open: boolean;
}

/** No organisation has a longer name; a longer stretch is prose that happens to end in 负责. */
export const LONGEST_NAME = 30;

/** What the name of an organisation ends with; 社会, 城乡, 农业农村, 主办 only look like it. */
const ORGAN_END = new RegExp(`(?<!社(?=会)|城(?=乡)|农(?=村)|[主承督](?=办))${ORG_ENDING}$`);
/** 区城建投 · 各县(市、区): bodies whatever they end with; 市场主体 and 各方 are none. */
const ORGAN_OF = /^(?:[省市区县州旗](?![场域级民内外属里间])|各(?![方界类项自地])|各地(?:$|[区方市州]))/;
/** 企业 · 社会 · 政府引导 · 强化部门: whoever it may be, or what is done. */
const NOBODY =
  /^(?:政府|企业|社会|单位|部门|学校|机构|集团|公司|协会)$|(?:引导|主导|监管|监督|运作)$|^(?:强化|加强|鼓励|引导|推动|动员|发动|发挥|明确)/;
const OPENS = /[（(]/;

/** 区政府办(区优化办) without what it says in brackets behind it. */
const withoutRemark = (name: string): string => (/[)）]$/.test(name) ? name.slice(0, name.search(OPENS)) : name);

/** Whether a name ends as those of organisations do, what it says in brackets aside. */
export const endsAsOrgan = (name: string): boolean => ORGAN_END.test(withoutRemark(name)) || isCollective(name);

/** Whether a name is an organisation's, as far as its characters tell. */
export function isOrgan(name: string): boolean {
  return !NOBODY.test(name) && (endsAsOrgan(name) || ORGAN_OF.test(name));
}

const ORGAN_START = /^(?:[各驻区县市省州]|有关|相关|其他|团|国家|国务院|中央|全国|中国|所在|属地)/;
/** 东湖、西山片区开发管理局: what governs a place, before which other places may stand that share it. */
const PLACED_BODY =
  /^\p{Script=Han}{1,6}(?:片区|新区|园区|开发区|街道|[县区镇乡市])(?:开发|建设)?(?:管理局|管委会|管理委员会|人民政府|政府|办事处|指挥部)$/u;
/** 教育、财政部门: departments of a field, before which other fields may stand that share the word. */
const FIELD = /^(?!有关|相关|其他|职能|主管|责任|[省市区县州]直?)\p{Script=Han}{2,6}部门$/u;
/** A place without its unit, 东湖, or a field. */
const BARE_PLACE = /^\p{Script=Han}{2,3}$/u;

const COLLECTIVE = new RegExp(EACH, 'gu');
/** What every one of them has. */
const EACH_HINT = /各|[省市县区乡镇]、/;
const JOINER = new RegExp(`(?<=\\S)(?:${anyOf(JOINERS)})(?=\\S)`, 'g');
const JOINER_HINT = /[及同和与暨]/;
const LEADING_JOINER = /^(?:和|及|与|以及)/;
const BARE = new RegExp(`^${BARE_HEAD}$`);
/** `部门`, `成员单位`, `8个部门` behind 等 say no more than it. */
const NO_MORE = new RegExp(`^(?:(?:\\d{1,3}|${CHINESE_NUMERAL})个?)?(?:成员)?(?:单位|部门|机构)(?:和(?:单位|部门))?$`);
/** 等群团组织 · 等金融机构: a sort of bodies. */
const SORT = /^\p{Script=Han}{0,6}(?:组织|团体|企业|学校|院校|机构|地区|乡镇|街道|政府)$/u;
/** 等 of a list; not of 高等学校, 平等. */
const ETC = /(?<![高中初平同均相对])等/g;
/** 由 and 会同 before a name do not belong to it. */
const LEAD = /^\s*(?:由|会同|以及)?/;
const WHITE = /\s+/g;

/** A stretch of a list; `afterEtc` behind 等. */
interface Piece extends TextRange {
  afterEtc: boolean;
}

const found = (list: string, pattern: RegExp): TextRange[] =>
  [...list.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));

/** What stands between separators, in order. */
function between(piece: TextRange, separators: readonly TextRange[]): TextRange[] {
  const starts = [piece.start, ...separators.map(({ end }) => end)];
  return starts.map((start, i) => ({ start, end: separators[i]?.start ?? piece.end }));
}

/** Whether a name before the joiner shares nothing with what is behind it: 文化|和旅游部 no, 各镇、街道|及有关部门 yes. */
function joinsTwo(before: string, after: string): boolean {
  if (before.length < 2 || !(endsAsOrgan(before) || before.startsWith('各'))) return false;
  // 有关部门和单位: a bare head behind a collective is part of it.
  if (BARE.test(after) && isCollective(before)) return false;
  return ORGAN_START.test(after) || endsAsOrgan(after);
}

/** The names of a list without marks: 区发改局和区财政局 is two, 文化和旅游部 one. */
function splitJoined(list: string, piece: Piece, whole: readonly TextRange[]): Piece[] {
  let from = piece.start;
  const text = list.slice(piece.start, piece.end);
  if (!JOINER_HINT.test(text)) return [piece];
  const joiners = found(text, JOINER).filter(({ start, end }) => {
    const [at, to] = [piece.start + start, piece.start + end];
    if (at < from || whole.some((range) => range.start < at && at < range.end)) return false;
    if (!joinsTwo(list.slice(from, at).trim(), list.slice(to, piece.end).trim())) return false;
    from = to;
    return true;
  });
  return between({ start: 0, end: text.length }, joiners).map(({ start, end }, i) => ({
    start: piece.start + start,
    end: piece.start + end,
    afterEtc: piece.afterEtc && i === 0,
  }));
}

/**
 * Parts a stretch at its 等: `全国妇联等和各省级人民政府`, `银保监会等国务院相关部门`, `区农业农村局等` at the end. What is
 * behind one is a collective, or a body that is joined to the list; else 等 is part of a name.
 */
function splitOpen(list: string, { start, end }: TextRange): { pieces: Piece[]; open: boolean } {
  const text = list.slice(start, end);
  for (const { index } of text.includes('等') ? text.matchAll(ETC) : []) {
    const rest = text.slice(index + 1).trim();
    const after = rest.replace(LEADING_JOINER, '');
    const goesOn = isCollective(after) || SORT.test(after) || (after !== rest && endsAsOrgan(after));
    if (rest !== '' && !goesOn) continue;
    const from = end - text.slice(index + 1).trimStart().length + (rest.length - after.length);
    const pieces = [{ start, end: start + index, afterEtc: false }];
    return { pieces: rest === '' ? pieces : [...pieces, { start: from, end, afterEtc: true }], open: true };
  }
  return { pieces: [{ start, end, afterEtc: false }], open: false };
}

/** White space between two bodies parts them; elsewhere it is a slip of setting. */
function partingSpace(list: string, piece: TextRange): TextRange[] {
  const text = list.slice(piece.start, piece.end);
  if (!/\S\s+\S/.test(text)) return [];
  return found(text, WHITE)
    .filter(({ start, end }) => endsAsOrgan(text.slice(0, start).trim()) && isOrgan(text.slice(end).trim()))
    .map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
}

/**
 * Brings together what shares a head: places with the body behind them, 东湖、西山片区开发管理局, and bare heads with the
 * collective before them, 区直部门、单位.
 */
function shareHead(list: string, pieces: readonly TextRange[]): TextRange[] {
  const text = ({ start, end }: TextRange) => list.slice(start, end).trim();
  const isPlace = (piece: TextRange) => BARE_PLACE.test(text(piece)) && !isOrgan(text(piece));
  const listed = (piece: TextRange) => list.charAt(piece.start - 1) === '、';
  const shared: TextRange[] = [];
  /** Where the places begin that may share a body. */
  let places: number | null = null;
  for (const piece of pieces) {
    const last = shared.at(-1);
    if (places !== null && listed(piece) && (PLACED_BODY.test(text(piece)) || FIELD.test(text(piece)))) {
      const start = shared[places]?.start ?? piece.start;
      shared.splice(places, Infinity, { start, end: piece.end });
      places = null;
    } else if (last && listed(piece) && BARE.test(text(piece)) && isCollective(text(last))) {
      last.end = piece.end;
    } else {
      if (!isPlace(piece)) places = null;
      else if (places === null || !listed(piece)) places = shared.length;
      shared.push({ ...piece });
    }
  }
  return shared;
}

/**
 * Splits a list into names, verbatim, with offsets in it. Separators are `、,` outside brackets and collectives, white space
 * and 和 及 与 以及 会同 between two bodies, and 等. Brackets in a name belong to it; 由 and 会同 before one do not.
 */
export function readNames(list: string): NameList {
  const brackets = bracketed(list, /[(（]/);
  const whole = EACH_HINT.test(list) ? [...found(list, COLLECTIVE), ...brackets] : brackets;
  const outside = ({ start }: TextRange) => !whole.some((range) => range.start < start && start < range.end);
  const marks = found(list, /[、,，;；。]/g).filter(outside);
  const pieces = shareHead(list, between({ start: 0, end: list.length }, marks));
  let open = false;
  const names = pieces
    .flatMap((piece) => between(piece, partingSpace(list, piece)))
    .flatMap((piece) => {
      const split = splitOpen(list, piece);
      open ||= split.open;
      return split.pieces.flatMap((each) => splitJoined(list, each, whole));
    })
    .flatMap(({ start: from, end, afterEtc }): Name[] => {
      const raw = list.slice(from, end);
      const lead = LEAD.exec(raw)?.[0].length ?? 0;
      const text = raw.slice(lead).trim();
      const start = from + lead + (raw.slice(lead).length - raw.slice(lead).trimStart().length);
      return text === '' || (afterEtc && NO_MORE.test(text)) ? [] : [{ text, start, end: start + text.length }];
    });
  return { names, open };
}
