/**
 * Measures (计量单位): the words that stand behind a number, what kind of thing they measure, and the unit to which
 * they are brought so that 50 亿元 and 0.2 亿元 can be compared. 亿 and 万 belong to the number and are kept as written.
 */

/** What a measure measures: money, a share, people, things, land, length or weight (size), times and durations. */
export const MEASURE_KINDS = ['money', 'share', 'people', 'things', 'land', 'size', 'time'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Words of a measure parted by spaces, with what they are in the base unit where the two differ: `兆瓦=1000千瓦`. */
const WORDS: Readonly<Record<MeasureKind, string>> = {
  money: '元 美元 欧元 港元 日元 英镑 元人民币=元 人民币=元',
  share: '% ‰ 个百分点 百分点=个百分点 成 倍',
  people: '人 人次 名 位 户 户次',
  things:
    '个 家 项 件 台 座 处 所 套 条 类 栋 幢 间 支 辆 艘 架 头 只 羽 株 棵 本 份 张 块 片 宗 笔 门 种 例 起 对 组 班 村 镇 校 站 孔 口 眼 盏 ' +
    '根 部 篇 批 款 道 节 届 级 面 期 床 张床位 床位 篇次 件次 家次 台次 架次 场 台套 标箱 车位 泊位 个泊位 个车位',
  land: '亩 公顷 平方米 平米=平方米 ㎡=平方米 平方公里=1000000平方米 平方千米=1000000平方米',
  size:
    '公里 千米=公里 里 米 厘米 毫米 海里 立方米 方 升 吨 公吨=吨 千克 公斤=千克 斤 克 吨标准煤 标准煤 千瓦时 度=千瓦时 千瓦 兆瓦=1000千瓦 ' +
    '吉瓦=1000000千瓦 千伏 千伏安 兆伏安 伏 兆 毫克 微克 分贝 摄氏度 ℃ 标准立方米',
  time: '次 场次 年 个月 月 周 天 日 个工作日 工作日=个工作日 小时 分钟 秒 秒钟=秒 学时 课时 季度 个季度=季度 分 岁 周岁=岁 学年',
};

/** Numerals of size that a number takes with it. */
const ORDERS = new Map<string, number>([
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]);

interface Measure {
  kind: MeasureKind;
  /** The word that it is brought to, and how many of it one is. */
  unit: string;
  scale: number;
}

const MEASURES = new Map<string, Measure>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((entry): [string, Measure] => {
      const [, word = '', scale, unit] = /^([^=]+)(?:=(\d*)(.+))?$/.exec(entry) ?? [];
      return [
        word,
        {
          kind: kind as MeasureKind,
          unit: unit ?? word,
          scale: scale === '' || scale === undefined ? 1 : Number(scale),
        },
      ];
    }),
  ),
);

const longestFirst = (words: Iterable<string>) => [...words].sort((one, other) => other.length - one.length);

/** 千瓦, 千伏, 千米 begin with what looks like an order. */
const ORDER = `(?:${longestFirst(ORDERS.keys()).join('|')})(?![瓦伏米克])`;
const WORD = `(?:${longestFirst(MEASURES.keys()).join('|')})`;
/** `/月/人`, `每人每月`, `·月` */
const PER = '(?:[/·](?:年|月|日|天|人|户|亩|平方米|㎡|公里|吨|家|次|小时|千瓦时|台|套|张|床|升|万元|标准煤|立方米))*';
/** `人(个)`: another word for the same count. */
const ALTERNATIVE = `(?:\\(${WORD}\\))?`;
/** An order and a measure as they stand behind a number; sources of regular expressions, without groups that capture. */
export const ORDER_PATTERN = ORDER;
export const MEASURE_PATTERN = `${WORD}${PER}${ALTERNATIVE}`;

/** The measure's main word: 元/月/人 is of 元, 人(个) of 人. */
const mainWord = (measure: string) => measure.replace(/[/·(].*$/, '');

/** Kind of a measure as written, its order left out; a word that is not in the table counts things. */
export function kindOf(measure: string): MeasureKind {
  return MEASURES.get(mainWord(measure))?.kind ?? 'things';
}

/** Whether the table has a measure; '' hides: 突破100万. */
export const isKnown = (measure: string): boolean => measure === '' || MEASURES.has(mainWord(measure));

/** Whether a word counts single things or people (家, 名, 项), so that a noun may follow it: 引进1名以上博士后. */
export function isClassifier(measure: string): boolean {
  return measure === '人次' || measure === '次' || ['things', 'people'].includes(kindOf(measure));
}

/** 1 for no order. */
export const orderOf = (order: string): number => ORDERS.get(order) ?? 1;

/**
 * A value in the measure's base unit: 50, 亿, 元 → {5000000000, 元}. Binary fractions are rounded away (8.1 万 is
 * 81000, not 80999.99999999999).
 */
export function toBase(value: number, order: string, measure: string): { base: number; baseMeasure: string } {
  const main = mainWord(measure);
  const { unit, scale } = MEASURES.get(main) ?? { unit: main, scale: 1 };
  const base = Number((value * orderOf(order) * scale).toPrecision(12));
  return { base, baseMeasure: unit + measure.slice(main.length).replace(/\(.*$/, '') };
}
