/** Organisations (单位): what their names end with, what of it signs notices, and kinds by the words of a name. */
import { anyOf, entries, type WordEntry } from './words.ts';

/** Endings of bodies that issue documents of their own. */
const SIGNING = entries(
  `局 区发改局
   委 市卫健委
   办 区优化办
   部 区委宣传部
   院 区人民法院
   厅 省财政厅
   会 区安委会
   署 国家审计署
   社 区供销社
   政府 区人民政府
   办公室 区人民政府办公室
   领导小组 区防汛领导小组
   中心 区公路建养中心
   公司 区供电公司`,
);

const OTHERS = entries(
  `处 市公路处
   站 区气象站
   所 区司法所
   队 交警云溪大队
   室 区政府督查室
   行 人民银行
   镇 陆城镇
   乡 大桥乡
   村 路口村
   联 区妇联
   协 区科协
   社区 洗马社区
   集团 市水务集团
   街道 云溪街道
   高新区 绿色化工高新区
   开发区 青山经济开发区
   园区 青山产业园区
   企业 各有关企业
   学校 各中小学校
   机构 驻区各银行业金融机构
   小组 区创建工作小组
   单位 各有关单位
   部门 有关部门
   专班 区经济增长工作专班`,
);

export const ORG_ENDINGS: readonly WordEntry[] = [...SIGNING, ...OTHERS];

/** Sources of regular expressions for what a body's name ends with, and what the name of one that signs does. */
export const ORG_ENDING = `(?:${anyOf(ORG_ENDINGS)})`;
export const SIGNING_ENDING = `(?:${anyOf(SIGNING)})`;

/** Bodies that are set up to run a plan (议事协调机构), by what their names end with. */
export const SET_UP = entries(
  `专班 成立经济增长工作专班
   领导小组 成立防汛领导小组
   指挥部 成立防汛抗旱指挥部
   指挥中心 成立应急指挥中心
   协调小组 成立招商协调小组
   工作组 成立调查工作组
   工作小组 成立创建工作小组
   委员会 成立减灾委员会`,
);

export const KINDS = [
  '党委部门',
  '政府部门',
  '法检',
  '群团',
  '园区',
  '镇街',
  '派驻与垂直机构',
  '医院学校',
  '企业',
  '金融机构',
  '议事协调机构',
  '集合称谓',
] as const;
export type OrgKind = (typeof KINDS)[number];

export interface KindEntry extends WordEntry {
  kind: OrgKind;
}

const of = (kind: OrgKind, lines: string): KindEntry[] => entries(lines).map((entry) => ({ ...entry, kind }));

/** Words of a name that tell its kind, as patterns; the first that fits does. What none fits is 政府部门. */
export const KIND_WORDS: readonly KindEntry[] = [
  ...of(
    '法检',
    `法院 区人民法院
     检察院 区人民检察院`,
  ),
  ...of(
    '群团',
    `^团[省市区县州]委 团区委
     妇联 区妇联
     残联 区残联
     科协 区科协
     工商联 区工商联
     总工会 区总工会
     文联 区文联
     侨联 区侨联
     红十字会 区红十字会`,
  ),
  ...of('镇街', '[村居](?:民委员|委)会$ 路口村村民委员会'),
  ...of(
    '议事协调机构',
    `领导小组 区防汛领导小组
     委员会$ 区减灾委员会
     安委[会办] 区安委办
     减灾委 区减灾委
     消安委 区消安委
     指挥部 区防汛抗旱指挥部
     指挥中心 区应急指挥中心
     专班 区工作专班
     处非办 区处非办
     优化办 区优化办`,
  ),
  ...of(
    '党委部门',
    `^[省市区县州]委 区委宣传部
     纪委 区纪委监委
     党校 区党校`,
  ),
  ...of(
    '金融机构',
    `银行 农业发展银行云溪支行
     保险 中国人寿保险云溪支公司
     证券 某某证券营业部
     金融机构 驻区金融机构
     担保 区融资担保公司`,
  ),
  ...of(
    '医院学校',
    `医院 区中医院
     卫生院 陆城镇卫生院
     学校 区特殊教育学校
     学院 岳阳职业技术学院
     大学 湖南理工大学
     中学 云溪区第一中学
     小学 云溪小学
     幼儿园 云溪区幼儿园`,
  ),
  ...of(
    '企业',
    `公司 区供电公司
     集团 城市发展集团
     [城建交文旅水]投$ 区城建投
     石化 巴陵石化
     炼化 长岭炼化`,
  ),
  ...of(
    '派驻与垂直机构',
    `分局 市生态环境局云溪分局
     税务局 区税务局
     消防救援 区消防救援大队
     交警 交警云溪大队
     气象局 区气象局
     海关 岳阳海关
     海事 岳阳海事处
     烟草 区烟草专卖局
     邮政管理 市邮政管理局`,
  ),
  ...of(
    '园区',
    `高新区 绿色化工高新区
     开发区 青山经济开发区
     园区 青山工业园区
     产业园 青山产业园
     管委会 青山新区管委会`,
  ),
  ...of(
    '镇街',
    `[镇乡村]$ 陆城镇
     街道(?:办事处)?$ 云溪街道办事处
     社区$ 洗马社区`,
  ),
];
