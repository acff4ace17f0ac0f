/** Numbers that are no targets, and what they are: the ledger's readings. Rules state how notices write such numbers. */
import { isClassifier, isExtent } from '../../lexicon/measures.ts';
import { SET_UP } from '../../lexicon/organisations.ts';
import { anyOf } from '../../lexicon/words.ts';
import type { OtherReading } from '../../lexicon/vocabulary.ts';
import { nesting } from '../../text/marks/brackets.ts';
import { within, type TextRange } from '../../text/spans/span.ts';
import type { Quantity } from './quantities.ts';

interface Rule {
  as: OtherReading;
  /** A number inside what it matches is read so. */
  pattern: RegExp;
}

/** A number from its first digit: a rule that could begin inside one would look at each of its digits again. */
const N = '(?<!\\d)\\d+';
const DECIMAL = `${N}(?:\\.\\d+)?`;
const rule = (as: OtherReading, ...patterns: string[]): Rule => ({ as, pattern: new RegExp(patterns.join('|'), 'g') });

/** Rules that need no measure, the first that fits wins. */
const WORDS: readonly Rule[] = [
  // 财税〔2022〕41号, 第12号令
  rule('documentNumber', '[〔\\[(]\\d{4}[〕\\])] ?第?\\d+ ?号', `第?${N}号(?:令|文件|文)`),
  // 7:00—9:00, 4.5:1, 1/3
  rule('other', `${DECIMAL}[:∶/]\\d+(?:\\.\\d+)?`),
  // 2023.03, 2023-2025, 用3年左右时间, 连续3年, 近3年
  rule(
    'date',
    '(?:19|20)\\d{2}[./-]\\d{1,4}(?![\\d%])',
    '(?:用|连续|近|未来|今后|提前)\\d+(?=个?[年月天])',
    `${N}(?=年(?:左右|多)?(?:的)?时间|年来)`,
  ),
  // 附件1, 表3-7, 5号楼, 107国道, 3·15, 2.0版
  rule(
    'name',
    '(?:附件|附表|附录|表|图|专栏)\\d+(?:[-—~至]\\d+)?',
    `${N}(?=号(?!令|文)|国道|省道|县道|线路段)`,
    `${N}·\\d+`,
    `${DECIMAL}(?=版)`,
  ),
  // (1)…;(2)…, 1.…;2.… in running text
  rule('other', '\\(\\d{1,2}\\)', '(?<=^|[;。:,])\\s*\\d{1,2}[.、](?!\\d)'),
  // 5G, S209, P2P, CO2, 尼龙-6, PM2.5
  rule(
    'name',
    '[A-Za-z][A-Za-z.-]{0,20}\\d+(?:\\.\\d+)?',
    `${DECIMAL}(?=[A-Za-z])`,
    '(?<=[\\u4e00-\\u9fff]-)\\d+(?![\\d-])',
  ),
  // 1+1+1, 1+N, 7×24
  rule('name', `${N}(?=[+×*])`, '(?<=[+×*])\\d+'),
  // 1  总则, a row of a table
  rule('other', '^\\s*\\d{1,3}(?:\\.\\d{1,2})*(?=\\s)'),
  // 古遗址(2处)
  rule('existing', '\\(\\d+[\\u4e00-\\u9fff]{1,2}\\)'),
  // 市财政局等6部门
  rule('existing', '(?<=等)\\d+(?=个?(?:部门|单位))'),
  // 有效期2年; 邮编414000
  rule('other', '有效期(?:为|限)?\\d+(?=年)', '(?:邮编|邮政编码|账号|传真|电话|QQ)[^\\d,;。]{0,3}\\d[\\d-]*'),
  // 第3名, 第2批, 前10强
  rule('name', '第\\d+'),
  rule('name', `${N}强`),
  // 12345热线, 110报警
  rule(
    'name',
    '(?<!\\d)\\d{3,}(?=(?:政务|便民|市民|服务|举报|投诉|监督)*(?:热线|电话|专线|报警|急救))',
    '(?<!\\d)\\d{3,4}-\\d{6,}',
    '(?<!\\d)\\d{7,}',
  ),
  // 3年行动, 15分钟生活圈, 24小时
  rule('name', `${N}年(?=(?:滚动)?(?:行动|计划|规划|攻坚))`, `${N}(?:分钟|小时)[^,;。、]{0,8}圈`, '24小时'),
  // 年产30万吨, 10千伏, 100万吨/年: what a plant or a line is called
  rule('name', '[年日]产\\d+(?:\\.\\d+)?', '日处理\\d+(?:\\.\\d+)?'),
  rule('name', `${DECIMAL}(?=[万千百]?(?:吨|立方米|方|台|辆|套|件|米|平方米)/[年日])`),
  rule('name', `${DECIMAL}(?=(?:千|兆)?(?:伏|伏安)|级(?!以上))`),
  // 投资105亿元的尼龙新材料…项目
  rule('name', '(?:总)?投资\\d+(?:\\.\\d+)?(?=[万千百亿]{0,3}元的)'),
  // 、2.4万吨溶剂深加工及配套工程: in a list of projects
  rule('name', '(?<=、)\\d+(?:\\.\\d+)?(?=[万千百]?吨[^\\d,;。、]{0,40}(?:工程|项目|装置))'),
  // 60岁以上, 60-79岁
  rule('population', `${N}(?:(?:-|—{1,2}|~|至|到)\\d*)?(?:周)?岁`),
  // 处5万元以下罚款
  rule('threshold', '(?<=处|罚款|罚金)[^,;。]{0,40}?\\d[^,;。]{0,40}(?=罚)'),
  // 最高可按20%: a leave, no promise
  rule('threshold', '(?:最高|最多|至多)?可(?:以|按|按照)\\d+(?:\\.\\d+)?%?'),
];

/** How long what stands between such marks may be and still be a name: “人才新政45条”; a title may be of any length. */
const QUOTED: Readonly<Record<string, number>> = {
  '“': 16,
  '‘': 16,
  '"': 16,
  '「': 16,
  '《': Infinity,
  '〈': Infinity,
};

/** Runs of digits with their decimal point; a thousands comma parts two. */
export const digitRuns = (text: string): TextRange[] =>
  [...text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

/** Says of a number, by its place in the passage, what it is; null where the words around it do not show it. */
export type NotTarget = (number: TextRange) => OtherReading | null;

/** Finds the numbers of a passage (half-width) that words around them show to be no targets. */
export function findNotTargets(text: string): NotTarget {
  if (!/\d/.test(text)) return () => null;
  const found: (TextRange & { as: OtherReading })[] = WORDS.flatMap(({ as, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ as, start: index, end: index + words.length })),
  );
  const titles = nesting(text).pairs.flatMap(({ open, close }) => {
    const most = QUOTED[text.charAt(open)];
    return most !== undefined && close - open <= most ? [{ as: 'name' as const, start: open, end: close }] : [];
  });
  const documents = found.filter(({ as }) => as === 'documentNumber');
  const rest = found.filter(({ as }) => as !== 'documentNumber');
  const inOrder = [...documents, ...titles, ...rest];
  return (number) => inOrder.find((range) => within(number, range))?.as ?? null;
}

/** 专班, 领导小组: bodies that run the plan are no result of it; a 村民委员会 is. */
const RUN_PLANS = SET_UP.filter(({ word }) => word !== '委员会');
const BODY = new RegExp(`^(?:相应|专项|专门)?[^,;。、]{0,6}?(?:${anyOf(RUN_PLANS)}|调度会)`);
const PAST = /截至|截止|目前|现有|原有|已有|现辖|共有|去年|上年|近年来|已(?:建成|完成|达到|实现|有)/;
/** 年收入10万元以上企业, 破损超过5平方米的路段: a noun behind a bound. */
const BOUND = /以上|以下|以内/;

/** `…中`: some of so many; not 中心, 中期, 中小, 中药, 中国, 中央, 中医, 中介. */
const AMONG = /^[^,;。、]{1,12}中(?:的|$|[^心期小药国央医介])/;

/** A quantity that is none of a target's, told by its measure and what stands around it in the segment. */
export function readQuantity(
  { measure, suffix, chinese }: Quantity,
  before: string,
  after: string,
): OtherReading | null {
  if (PAST.test(before)) return 'existing';
  if (chinese) return null;
  if (BODY.test(after)) return 'other';
  const noun = /^的?[\u4e00-\u9fff“]/.test(after) && !/^的?(?:目标|要求|任务)/.test(after);
  if (noun && /^及以[上下]/.test(suffix)) return 'threshold';
  if (noun && BOUND.test(suffix) && !isClassifier(measure) && !isExtent(measure)) return 'threshold';
  if (/(?:超过|低于|高于|不足|大于|小于)$/.test(before) && /^的[\u4e00-\u9fff]/.test(after) && !isClassifier(measure)) {
    return 'threshold';
  }
  // 等7类地方金融组织日常监管: examples of what is there already, and is looked after
  if (before.endsWith('等') && /监管|管理|服务|检查|监测|排查/.test(after)) return 'existing';
  // 全镇15个行政村
  if (/(?:全|我|本)(?:省|市|县|区|镇|乡|村)$/.test(before) && /^[^,;。、]{1,6}$/.test(after)) return 'existing';
  // 43个门诊慢特病中
  if (isClassifier(measure) && AMONG.test(after)) return 'existing';
  return null;
}
