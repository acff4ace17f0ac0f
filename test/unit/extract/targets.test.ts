/** The grammar of targets, in marked text (promise-marks.ts), each form in both widths beside what looks like it. */
import { readWell } from '../read.ts';
import { describe, expect, test } from 'vitest';
import { readPromises, unmarkPromises } from './promise-marks.ts';

const COMPARATORS = `
粮食产量<1.7万吨>。 => 粮食产量 none 1.7万吨
新增规模以上企业<5家>。 => 新增规模以上企业 none 5家
地区生产总值<增长7.5%>。 => 地区生产总值 growth 7.5%
税收<同比增长20%以上>。 => 税收 growthAtLeast 20%
第三产业增加值<增长8%—10%>。 => 第三产业增加值 growthRange 8~10%
净增规模以上工业企业<6家>。 => 净增规模以上工业企业 raiseBy 6家
播种面积<稳定在5.4万亩>。 => 播种面积 equal 5.4万亩
入库数<达到75家>。 => 入库数 equal 75家
签订率<达100%>。 => 签订率 equal 100%
园区税收<实现140亿元>。 => 园区税收 equal 140亿元
实现进出口总额<11亿元>。 => 进出口总额 equal 11亿元
社会消费品零售总额<突破50亿元>。 => 社会消费品零售总额 moreThan 50亿元
新增企业<超7家>。 => 新增企业 moreThan 7家
结案率<达到90%以上>。 => 结案率 atLeast 90%
低保标准<不低于650元/月>。 => 低保标准 atLeast 650元/月
高校毕业生就业<不少于0.2万人>。 => 高校毕业生就业 atLeast 0.2万人
每个乡镇至少建成<1个>。 => 每个乡镇建成 atLeast 1个
城镇调查失业率<控制在5.5%以内>。 => 城镇调查失业率 atMost 5.5%
审批时间<不超过3个工作日>。 => 审批时间 atMost 3个工作日
培育优秀人才<5名左右>。 => 培育优秀人才 about 5名
探索建立<1-2条>精品工业旅游线路。 => 探索建立精品工业旅游线路 range 1~2条
标准<提高到1100元/月>。 => 标准 raiseTo 1100元/月
城镇化率<提高1个百分点>。 => 城镇化率 raiseBy 1个百分点
企业开办时间<压缩至1个工作日>。 => 企业开办时间 lowerTo 1个工作日
单位能耗<下降3%左右>。 => 单位能耗 declineBy 3%
零售总额增速<高于全省平均水平1个百分点>。 => 零售总额增速 moreThan 1个百分点
医保服务<全覆盖>。 => 医保服务 all
确保隐患排查问题<清零>。 => 隐患排查问题 zero !确保
较大事故<零发生>。 => 较大事故 zero
确保火灾<零事故>。 => 事故 zero !确保
贷款增速<高于全区各项贷款平均增速>。 => 贷款增速 qualitative
空气质量<达到市下达的年度目标>。 => 空气质量 qualitative
事故起数<持续下降>。 => 事故起数 qualitative
<持续降低>总磷浓度。 => 总磷浓度 qualitative
新建<多个>{name:5}G基站。 => 新建5G基站 qualitative`;

const ROWS = `
养老、工伤和失业保险参保人数<分别达到8.1万人>、<3.2万人>和<1万人>。 => 养老保险参保人数 equal 8.1万人; 工伤保险参保人数 equal 3.2万人; 失业保险参保人数 equal 1万人
城镇和农村居民人均可支配收入<分别增长6%>、<7.5%>。 => 城镇居民人均可支配收入 growth 6%; 农村居民人均可支配收入 growth 7.5%
省级预算内资金、债券资金<均增长10%以上>。 => 省级预算内资金 growthAtLeast 10%; 债券资金 growthAtLeast 10%
残疾人生活补贴和重度残疾人护理补贴标准<均不低于80元/月/人>。 => 残疾人生活补贴标准 atLeast 80元/月/人; 重度残疾人护理补贴标准 atLeast 80元/月/人
全程接种率和加强接种率<不低于90%>。 => 全程接种率 atLeast 90%; 加强接种率 atLeast 90%
支持公司和农户<20家>。 => 支持公司和农户 none 20家
新增<1家>省级创新平台和<1家>市级创新平台。 => 新增省级创新平台 none 1家; 新增市级创新平台 none 1家
新增专精特新企业<2家>、单项冠军企业<1个>。 => 新增专精特新企业 none 2家; 新增单项冠军企业 none 1个
创建国家级示范社<2个>、省级<3个>。 => 创建国家级示范社 none 2个; 创建省级示范社 none 3个
培育“专精特新”企业:国家级<5家>、省级<50家>。 => 国家级“专精特新”企业 none 5家; 省级“专精特新”企业 none 50家
地区生产总值<增长7%>,总量<突破370亿元>。 => 地区生产总值 growth 7%; 地区生产总值总量 moreThan 370亿元
地区生产总值<增长6.5%以上>,力争<7%>。 => 地区生产总值 growthAtLeast 6.5%; 地区生产总值 growth 7% !力争
对陆家村进行高标准农田建设,建设任务<0.29万亩>。 => 高标准农田建设任务 none 0.29万亩 @陆家村
断面水质优良率稳中向好,<达到100%>。 => 断面水质优良率 equal 100%
确保今年园区收入<突破2000亿元>,GDP<达到225亿元>。 => 园区收入 moreThan 2000亿元 !确保 @园区; 园区GDP equal 225亿元 !确保 @园区
力争桥梁开工<3座>,道路<2条>。 => 桥梁开工 none 3座 !力争; 道路 none 2条 !力争
力争桥梁开工<3座>,加快办理<2个>项目的手续。 => 桥梁开工 none 3座 !力争; 办理项目的手续 none 2个
确保争取专项资金<增长10%以上>。 => 专项资金 growthAtLeast 10% !确保
产业园区税收<增长15%>,财政收入<增长8%>。 => 产业园区税收 growth 15%; 财政收入 growth 8%
{population:80}岁以上人群接种率<达到90%>。 => 80岁以上人群接种率 equal 90% &80岁以上人群
利用率由60%<提高到75%>。 => 利用率 raiseTo 75% ^由60%
用水量比{date:2020}年<下降16%>。 => 用水量 declineBy 16% ^比2020年
{milestone:一季度}完成投资<25%>,{milestone:上半年}完成<50%>。 => 投资 none 25%; 投资 none 50%
注册人数<不低于常驻人口的10%>。 => 注册人数 atLeast 10%
旅游总人次<突破100万>。 => 旅游总人次 moreThan 100万人次
产业增加值<250亿以上>。 => 产业增加值 atLeast 250亿元
引进团队<1人(个)以上>。 => 引进团队 atLeast 1人(个)
引进<1名以上>博士后。 => 引进博士后 atLeast 1名
过氧化氢、环氧树脂等<40个>项目开工建设。 => 过氧化氢、环氧树脂等项目开工建设 none 40个
安排资金<1亿元>(其中市级<6000万元>)。 => 安排资金 none 1亿元; 市级安排资金 none 6000万元
覆盖率<达到百分之八十以上>。 => 覆盖率 atLeast 80%`;

/** Numbers that are no targets, and what they are. */
const OTHERS = `
落实财税〔{documentNumber:2022}〕{documentNumber:41}号文件。
实施“人才新政{name:45}条”。
建设{name:100}万吨/年连续重整项目。
推进年产{name:30}万吨硫酸铵项目。
服务{name:500}千伏配套工程建设。
打造{name:5}G应用场景,推进S{name:209}省道和P{name:2}P整治。
推进尼龙-{name:6}聚合项目。
详见附件{name:1},表{name:3}-{name:7}。
师生比为{other:1}:{other:15},{date:2023}-{date:2025}年用{date:3}年左右时间完成。
改造{name:107}国道,开展{name:3}·{name:15}活动。
健全“{name:1}+{name:1}+{name:1}”机制。
促成投资{name:105}亿元的新材料项目签约。
投资{threshold:5000}万元以下项目由区级审批。
投资{threshold:2}亿元及以上项目由省级审批。
破损超过{threshold:5}平方米的路段由区里修补。
项目经费最高可按{threshold:20}%补助。
做好{population:60}岁以上老人、{population:12}-{population:17}岁学生服务。
对现有{existing:174}台车检查。
做好担保公司等{existing:7}类组织日常监管。
{existing:43}个慢特病中糖尿病可享受待遇。
全区{existing:5}个镇(街道)、{existing:56}个村实现医保服务<全覆盖>。
设立{other:1}个总指挥中心和{other:6}个工作专班。
{existing:7}个项目累计投资<25亿元>。
巩固{date:2022}年成果。
按《行动方案({date:2021}—{date:2023}年)》办理。
{milestone:每日}{other:8}:{other:30}前报告。
截至{milestone:2022年底},已建成公园{existing:12}个。
开通{name:12345}热线,{name:24}小时值班。
联系电话:{other:0730}-{other:8412345}。`;

const lines = (text: string) => text.trim().split('\n');
/** `,:;()` and digits full-width, marks aside. */
const widen = (marked: string) =>
  marked.replace(
    /(\{\w+:)|[,:;()0-9%]/g,
    (char, mark?: string) => mark ?? String.fromCharCode(char.charCodeAt(0) + 0xfee0),
  );

describe('half-width', () => {
  test.each(lines(COMPARATORS + ROWS))('%s', (line) => {
    const [marked = '', said = ''] = line.split(' => ');
    const read = readPromises(unmarkPromises(marked));
    expect({ marked: read.marked, said: read.said.join('; ') }).toEqual({ marked, said });
  });

  test.each(lines(OTHERS))('%s', (marked) => {
    expect(readPromises(unmarkPromises(marked)).marked).toBe(marked);
  });
});

describe('full-width', () => {
  test.each(lines(COMPARATORS + ROWS))('%s', (line) => {
    const marked = widen(line.split(' => ')[0] ?? '');
    expect(readPromises(unmarkPromises(marked)).marked).toBe(marked);
  });

  test.each(lines(OTHERS))('%s', (line) => {
    const marked = widen(line);
    expect(readPromises(unmarkPromises(marked)).marked).toBe(marked);
  });
});

test.each([
  ['空气污染物浓度在2022年在线监测值的基础上持续下降。', ['空气污染物浓度']],
  [
    `推进${Array.from({ length: 36 }, (_, i) => `甲${'乙'.repeat(i % 3)}村`).join('、')}生活污水处理设施全覆盖。`,
    [expect.stringContaining('生活污水处理设施')],
  ],
  ['新建3个村民委员会。', [expect.stringContaining('村民委员会')]],
  ['成立6个工作专班。', []],
])('%s', (text, indicators) => {
  const { targets } = readWell(`青山县方案\n一、任务\n1.${text}\n`).model;
  expect(targets.map(({ indicator }) => indicator)).toEqual(indicators);
});
