/** Kinds of organisation by what their names say; the first rule that fits. */

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

export type Kind = (typeof KINDS)[number];

/** 各镇、街道 · 有关部门 · …成员单位 · 驻区各银行业金融机构 · …确定的职能部门: more than one body under one name. */
const COLLECTIVE = /^[^镇街]{0,2}各|(?:有关|相关|职能|成员)(?:职能)?(?:单位|部门)$|单位$|^镇[(（]街道[)）]$/;

const RULES: readonly [Kind, RegExp][] = [
  ['法检', /法院|检察院/],
  ['群团', /^团[省市区县州]委|妇联|残联|科协|工商联|总工会|文联|侨联|红十字会/],
  ['镇街', /[村居](?:民委员|委)会$/],
  ['议事协调机构', /领导小组|委员会$|安委[会办]|减灾委|消安委|指挥部|指挥中心|专班|处非办|优化办/],
  ['党委部门', /^[省市区县州]委|纪委|党校/],
  ['金融机构', /银行|保险|证券|金融机构|担保/],
  ['医院学校', /医院|卫生院|学校|学院|大学|中学|小学|幼儿园/],
  ['企业', /公司|集团|[城建交文旅水]投$|石化|炼化/],
  ['派驻与垂直机构', /分局|税务局|消防救援|交警|气象局|海关|海事|烟草|邮政管理/],
  ['园区', /高新区|开发区|园区|产业园|管委会/],
  ['镇街', /[镇乡村]$|街道(?:办事处)?$|社区$/],
];

export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

export function kindOf(name: string): Kind {
  if (isCollective(name)) return '集合称谓';
  return RULES.find(([, rule]) => rule.test(name))?.[0] ?? '政府部门';
}
