/** Deeds: verbs of what a plan has done, and what each does in the grammar of promises. */
import { anyOf, type Entry } from './words.ts';

/**
 * - `row`: a second quantity of a row takes it from the first: 新增A2家、B1个;
 * - `around`: it stands around the thing itself, which recurs without it: 加装既有住宅电梯, 既有住宅电梯加装;
 * - `parts`: it parts two quantities of a segment: 投资5亿元建设10个项目;
 * - `counts`: a Chinese numeral behind it is meant as a number: 全年开展四次;
 * - `several`: 多个 behind it is a promise without a number: 新建多个5G基站.
 */
type Use = 'row' | 'around' | 'parts' | 'counts' | 'several';

export interface Deed extends Entry {
  uses: readonly Use[];
}

const deed = (word: string, example: string, ...uses: Use[]): Deed => ({ word, example, uses });

export const DEEDS: readonly Deed[] = [
  deed('新增', '新增企业7家', 'row', 'around', 'counts', 'several'),
  deed('新建', '新建5G基站40个', 'row', 'around', 'parts', 'counts', 'several'),
  deed('新建及改造', '新建及改造管网8公里', 'row', 'around'),
  deed('新培育', '新培育企业3家', 'row', 'around'),
  deed('培育', '培育企业3家', 'row', 'around', 'parts', 'counts', 'several'),
  deed('引进', '引进人才20名', 'row', 'around', 'counts', 'several'),
  deed('改造', '改造小区25个', 'row', 'around', 'parts', 'several'),
  deed('提质改造', '提质改造公路12公里', 'row', 'around'),
  deed('升级改造', '升级改造泵站3座', 'row', 'around', 'several'),
  deed('开工改造', '开工改造小区25个', 'around'),
  deed('创建', '创建示范村5个', 'row', 'counts', 'several'),
  deed('打造', '打造平台2个', 'row', 'around', 'parts', 'counts', 'several'),
  deed('建成', '建成泊位300个', 'row', 'parts', 'counts', 'several'),
  deed('建设', '建设高标准农田1.2万亩', 'row', 'around', 'parts', 'counts', 'several'),
  deed('增设', '增设床位50张', 'row'),
  deed('整治', '整治隐患15处', 'row'),
  deed('取消', '取消事项8项', 'row'),
  deed('优化', '优化线路4条', 'row'),
  deed('净增', '净增企业10家', 'around'),
  deed('加装', '加装电梯4台', 'around'),
  deed('开工', '开工项目12个', 'around'),
  deed('实施', '实施项目12个', 'around', 'parts'),
  deed('申报', '申报项目6个', 'around'),
  deed('争取', '争取资金2亿元', 'around'),
  deed('设置', '设置站点9个', 'around'),
  deed('重新设置', '重新设置站点9个', 'around'),
  deed('完成', '完成投资25亿元', 'parts', 'counts'),
  deed('购置', '投资300万元购置设备5台', 'parts'),
  deed('用于', '安排300万元用于设备5台', 'parts'),
  deed('开展', '全年开展四次', 'counts'),
  deed('组织', '组织三场', 'counts'),
  deed('举办', '举办三场', 'counts'),
  deed('举行', '举行三次', 'counts'),
  deed('召开', '召开两次', 'counts'),
  deed('进行', '进行两次', 'counts'),
  deed('储备', '储备三项', 'counts'),
  deed('按照', '按照三项', 'counts'),
];

/** Alternatives of a regular expression: the deeds of one use, longer ones first. */
export const deedsThat = (use: Use): string => anyOf(DEEDS.filter(({ uses }) => uses.includes(use)));
