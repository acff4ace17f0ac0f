/** Predicates: verbs of what a plan has done, and what each does in the grammar of promises. */
import { anyOf, entries, type WordEntry } from './words.ts';

/**
 * - `shared`: a second quantity of a coordination takes it from the first: 新增A2家、B1个;
 * - `around`: it stands around the thing itself, which recurs without it: 加装既有住宅电梯, 既有住宅电梯加装;
 * - `parts`: it parts two quantities of a segment: 投资5亿元建设10个项目;
 * - `counts`: a Chinese numeral behind it is meant as a number: 全年开展四次;
 * - `several`: 多个 behind it is a promise without a number: 新建多个5G基站.
 */
type Use = 'shared' | 'around' | 'parts' | 'counts' | 'several';

export interface Predicate extends WordEntry {
  uses: readonly Use[];
}

const predicate = (word: string, example: string, ...uses: Use[]): Predicate => ({ word, example, uses });

export const PREDICATES: readonly Predicate[] = [
  predicate('新增', '新增企业7家', 'shared', 'around', 'counts', 'several'),
  predicate('新建', '新建5G基站40个', 'shared', 'around', 'parts', 'counts', 'several'),
  predicate('新建及改造', '新建及改造管网8公里', 'shared', 'around'),
  predicate('新培育', '新培育企业3家', 'shared', 'around'),
  predicate('培育', '培育企业3家', 'shared', 'around', 'parts', 'counts', 'several'),
  predicate('引进', '引进人才20名', 'shared', 'around', 'counts', 'several'),
  predicate('改造', '改造小区25个', 'shared', 'around', 'parts', 'several'),
  predicate('提质改造', '提质改造公路12公里', 'shared', 'around'),
  predicate('升级改造', '升级改造泵站3座', 'shared', 'around', 'several'),
  predicate('开工改造', '开工改造小区25个', 'around'),
  predicate('创建', '创建示范村5个', 'shared', 'counts', 'several'),
  predicate('打造', '打造平台2个', 'shared', 'around', 'parts', 'counts', 'several'),
  predicate('建成', '建成泊位300个', 'shared', 'parts', 'counts', 'several'),
  predicate('建设', '建设高标准农田1.2万亩', 'shared', 'around', 'parts', 'counts', 'several'),
  predicate('增设', '增设床位50张', 'shared'),
  predicate('整治', '整治隐患15处', 'shared'),
  predicate('取消', '取消事项8项', 'shared'),
  predicate('优化', '优化线路4条', 'shared'),
  predicate('净增', '净增企业10家', 'around'),
  predicate('加装', '加装电梯4台', 'around'),
  predicate('开工', '开工项目12个', 'around'),
  predicate('实施', '实施项目12个', 'around', 'parts'),
  predicate('申报', '申报项目6个', 'around'),
  predicate('争取', '争取资金2亿元', 'around'),
  predicate('设置', '设置站点9个', 'around'),
  predicate('重新设置', '重新设置站点9个', 'around'),
  predicate('完成', '完成投资25亿元', 'parts', 'counts'),
  predicate('购置', '投资300万元购置设备5台', 'parts'),
  predicate('用于', '安排300万元用于设备5台', 'parts'),
  predicate('开展', '全年开展四次', 'counts'),
  predicate('组织', '组织三场', 'counts'),
  predicate('举办', '举办三场', 'counts'),
  predicate('举行', '举行三次', 'counts'),
  predicate('召开', '召开两次', 'counts'),
  predicate('进行', '进行两次', 'counts'),
  predicate('储备', '储备三项', 'counts'),
  predicate('按照', '按照三项', 'counts'),
];

/** Verbs of doing beside which a number is a result, whatever word it is counted by. */
export const DOING = entries(
  `栽植 栽植月季600颗
   栽种 栽种果树600丛
   种植 种植苗木600墩
   补植 补植绿篱200延米
   更换 更换阀门80副
   安装 安装护栏300延米
   布置 布置花箱30垛
   铺设 铺设管道500延米
   敷设 敷设电缆500延米
   修建 修建水渠200延米
   维修 维修水闸3扇
   修复 修复堤防200延米
   更新 更新座椅60排
   拆除 拆除围挡60段
   清理 清理杂物30车
   清运 清运垃圾30车
   疏浚 疏浚沟渠200延米
   配备 配备灭火器90瓶
   购买 购买药剂90瓶
   采购 采购药剂90瓶
   发放 发放药品90盒
   投放 投放鱼苗50尾
   放流 放流鱼苗50尾
   印制 印制手册50册
   编印 编印手册50册
   捐赠 捐赠图书50册`,
);

/** Alternatives of a regular expression: the predicates of one use, longer ones first. */
export const predicatesThat = (use: Use): string => anyOf(PREDICATES.filter(({ uses }) => uses.includes(use)));
