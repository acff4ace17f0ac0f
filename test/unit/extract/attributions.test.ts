/** The grammar of attributions, in marked text (marks.ts), each form in both widths beside what looks like it. */
import { describe, expect, test } from 'vitest';
import { mark, unmark, widen } from './marks.ts';

/** One a line; those that start with `(` follow a task. */
const FORMS = `
({lead:[区商粮局]}牵头)
({responsible:[区发改局]}负责)
({responsible+:[区住建局]}等负责)
({responsible+:[区住建局]、[农业发展银行云溪支行]}等负责)
({responsible+按职责分工:[区教体局]、[区科工局]}等按职责分工负责)
({responsible按职责分工:[各部门]}按职责分工负责)
({lead:[区金融事务中心]}牵头,{responsible:[区市场监管局]、[区公安分局]}负责)
({lead:[区财政局]}牵头,{responsible+:[区审计局]、[市四人民医院]}等负责)
({lead:[区科工局]}牵头,{responsible+按职责分工:[绿色化工高新区]}等按职责分工负责)
({lead:[区科工局]}牵头,{support+:[区自然资源局]、[区人社局]}等单位配合)
({lead:[区住建局]}牵头,{support+:[各镇、街道],[区城管局]}等单位配合)
({lead:[区人社局]}牵头、{support:[区税务局]}配合)
({lead:[区工商联]}牵头、{participate:[相关职能部门]}参与)
({lead依职责:[区林业局]、[区应急管理局]}依职责牵头,{support+:[各镇、街道],[区农业农村局]}等单位配合)
(责任单位:{lead:[区科工局]}牵头,{responsible+按职责分工:[区发改局]}等按职责分工负责)
({responsible:[各镇、街道],[区农业农村局]}负责)
({lead:[区文旅广电局]}牵头,{support:[各镇、街道]及[有关部门]}配合)
({lead:[按照三管三必须和业务相近原则确定的职能部门]}牵头,{support:[各有关单位]}配合)
(牵头单位:{lead:[区发改局]};配合单位:{support:[区财政局]、[区住建局]})
(责任单位:{responsible:[区发改局]、[区财政局]})
(责任单位:{responsible:[区发改局],[区财政局]};{support:[区住建局]}配合)
(牵头单位:{lead:[区发改局]};完成时限:2023年12月)
(责任领导:李四;责任单位:{responsible:[区发改局]})
({support指导:[区教体局]}指导,{responsible:[各镇、街道]}负责)
({lead:[区发改局]}牵头负责,{support:[区财政局]}配合落实)
({lead:[区发改局]}牵头组织实施)
({lead共同:[区发改局]和[区财政局]}共同牵头)
(由{lead:[区发改局]}牵头,会同{responsible:[区财政局]}负责)
({responsible:[县发展改革委]会同[县财政局]}负责)
({lead:[省发展改革委]}牵头,{support:[省财政厅]}配合。以下均需各县(市、区)人民政府落实,不再列出)
({responsible:[文化和旅游部]}负责)
({responsible:[市住房和城乡建设局]、[市自然资源和规划局]}负责)
({responsible:[市住房和城乡建设局]和[市自然资源和规划局]}负责)
({responsible:[区公安局]和[区司法局]}负责)
({responsible:[区妇联]与[区残联]}负责)
({responsible:[市教育局]及[有关部门]}负责)
({responsible:[各乡镇人民政府、街道办事处]}负责)
({responsible:[各县(市、区)人民政府],[市直各部门]}负责)
({responsible:[区打击和处置非法集资领导小组各成员单位]}负责)
({responsible:[区政府办(区优化办)]}负责)
({responsible:[区城建投]}负责)
({responsible:[社区]}负责)
({responsible:[各县(市、区)]}负责)
【责任单位:{responsible:[区发改局]}】`;

/** Brackets that name nobody in a role, and words in running text. */
const NONE = `
推进镇(街道)建设。
引进人才1人(个)以上。
按20%补助(重大人才项目按协议确定)。
从业人员(含劳务派遣、灵活用工人员)培训。
办公室设区应急管理局(区安委办)。
行动方案(2021—2023年)。
线路42公里(单线)。
本办法(由区发改局负责解释的除外)自印发之日起施行。
本办法由区发改局负责解释。
加强工作(强化部门配合)。
共建共享(鼓励社会资本参与)。
共建共享(各方参与)。
共建共享(社会各界、市场主体参与)。
多元共治(政府引导、企业主体、社会参与)。
推进改革(按职责分工负责)。
加强监管(跨乡镇的,由县住建局负责)。
明确责任(谁主管、谁负责)。
分段计算(落实:80%;完成:20%)。
严格落实责任单位:任务到人的要求。`;

/** Lists of names in every form: collectives whole, 等 in mid-list, joiners between bodies and inside one, brackets in brackets. */
const LISTS = `
({responsible+:[市民政局]、[市残联]等和[各县(市、区)人民政府]}负责)
({responsible+:[市公安局]等[市直有关部门]及[各区]}负责)
({responsible+:[市教育局]等[有关部门和单位]}负责)
({responsible+按职责分工:[市教育局]、[市卫生健康委]}等8个部门按职责分工负责)
({responsible:[各地区]、[各部门]}负责)
({responsible:[国务院有关部门和单位],[各省级人民政府]}负责)
({lead:[市科技局]}牵头,{support:[市财政局],[各区、县级市政府]}配合)
({responsible:[各乡镇党委、政府]、[县直各单位]}负责)
({responsible:[省、市有关部门]}负责)
({responsible:[市直部门、单位]}负责)
({responsible:[东湖、西山片区开发管理局],[区财政局]}负责)
({responsible:[东湖]、[区财政局]}负责)
({responsible:[区供销社(区农资中心（东站）)]、[区财政局]}负责)
({responsible:[区农业农村和水务局]}负责)
({responsible:[区农业农村局]以及[区水务局]}负责)
({responsible:[各地区]及其[有关部门]}负责)
({responsible:[区发改局] [区财政局]}负责)
({lead:[区应急局]}牵头负责;{support:[各片区]}负责配合落实)
({lead:[区应急局]}牵头,{support指导督促:[省应急管理厅]}指导督促)
({lead:[市教育局]}为牵头单位,{support:[市财政局]}为配合单位)
({lead:[市教育局]}牵头,2023年6月底前完成)
(长期坚持,{responsible:[市教育局]}负责)
({responsible:[市教育局]}负责项目审批,{responsible:[市财政局]}负责资金保障)
({lead:[市教育局]}牵头,{responsible:[市财政局]}负责资金保障)
〔牵头单位:{lead:[市教育局]};配合单位:{support:[市财政局]}〕
(责任单位:{lead:[市教育局]}(牵头)、{responsible:[市财政局]、[市人社局]})
(责任单位:{lead:[市教育局]}(牵头),{support:[市财政局]、[市人社局]}(配合))
({lead:[发展改革部门]}牵头,{support:[教育、财政部门]}配合)
({participate+:[市总工会]、[市残联]等[群团组织]}参与)
(牵头单位:{lead:[市教育局]};完成时限:2023年12月底前,并长期坚持)
(责任单位为:{responsible:[市教育局]、[市财政局]})`;

const cases = (text: string) => text.trim().split('\n');

describe.each([
  ['half-width', (marked: string) => marked],
  ['full-width', widen],
])('%s', (_, width) => {
  test.each(cases(`${FORMS}${LISTS}`))('%s', (form) => {
    const marked = width(`<加快建设。>${form}`);
    expect(mark(unmark(marked))).toBe(marked);
  });

  test.each(cases(NONE))('%s', (text) => {
    expect(mark(width(text))).toBe(width(text));
  });
});

test.each([
  [
    'several in one clause, each from the end of the one before',
    '<落实“一册”。>({lead:[区发改局]}牵头)<优化机制。>({lead:[区优化办]}牵头)',
  ],
  ['a stray full stop after one', '<加强宣传。>({responsible:[区委宣传部]}负责)。'],
  ['a bracket that is none between them', '<改造线路(单线)。>({lead:[区供电分公司]}牵头)'],
  ['two of one task', '<<加快建设。>>({lead:[区发改局]}牵头)({support:[区财政局]}配合)'],
  ['before the full stop', '<加快建设>(责任单位:{responsible:[区发改局]})。'],
  ['at a paragraph’s end without brackets', '<加快建设。>责任单位:{responsible:[区发改局]、[各县(市、区)人民政府]}'],
  ['the same with a date', '<加快建设。>牵头单位:{lead:[区发改局]}。完成时限:6月底。'],
  ['no label at the end', '责任单位:要认真落实。各单位要细化分工。'],
  ['in a paragraph of its own', '<加快建设。>\n责任单位:{responsible:[区发改局]}'],
  ['in several', '<<加快建设。>>\n牵头单位:{lead:[区发改局]}\n配合单位:{support:[区财政局]}'],
  [
    'glued to the next number, where the text lost its breaks',
    '<加快建设。>责任单位:{responsible:[区发改局]、[区财政局]}<2.优化机制。>牵头单位:{lead:[区科工局]}完成时限:6月底(三)其他。',
  ],
  ['in mid-paragraph', '<加快建设。>责任单位:{responsible:[区发改局]}。要及时调度。'],
  [
    'in prose',
    '<加快建设。>\n责任分工:由{responsible:[区规划局]}负责编制规划,其他项目由{responsible:[各园区管理局(或产权单位)]}组织实施,{support全力:[区直部门]}全力配合,{support业务检查指导:[区住建局]}业务检查指导并协助做好工作。',
  ],
  [
    'in prose, who it is before the mark',
    '<加快建设。>\n责任分工:按照规划要求,{responsible具体:[区规划局]}具体负责,{support各司其职:[区直各部门]}各司其职配合,{support:[陆城镇人民政府]}协助区规划局。',
  ],
  ['in brackets of its own paragraph', '<加快建设。>\n({lead:[区发改局]}牵头)'],
])('%s', (_, marked) => {
  expect(mark(unmark(marked))).toBe(marked);
  expect(mark(unmark(widen(marked)))).toBe(widen(marked));
});

describe('the first of a list leads', () => {
  const FIRST = '<加快建设。>({lead:[区发改局]}、{responsible:[区财政局]}负责,列第一位者为牵头单位)';

  test.each([
    ['where it is said', `${FIRST}\n<优化机制。>({responsible:[区科工局]、[区商粮局]}负责)`],
    [
      '下同: in later lists too, and where a lead is named that one leads',
      `${FIRST.replace('单位)', '单位,下同)')}\n<优化机制。>({lead:[区科工局]}、{responsible:[区商粮局]}负责)
<加强宣传。>({lead:[区委宣传部]}牵头,{responsible:[区司法局]}负责)
<培训。>({lead+:[区人社局]}等负责)`,
    ],
    [
      'after a label, in brackets of its own',
      '<加快建设。>责任单位:{lead:[区发改局]}、{responsible:[区财政局]}(排在第一位的为牵头单位)',
    ],
    [
      'never a collective',
      `${FIRST.replace('单位)', '单位,下同)')}\n<优化机制。>({responsible:[各区人民政府]、[区商粮局]}负责)`,
    ],
    [
      'of names alone too, where that is how lists are meant',
      '<加快建设。>({lead:[区发改局]}、{responsible:[区财政局]},列第一位的责任单位为牵头单位)',
    ],
    [
      'where a sentence of the part says so',
      '<加快建设。>({lead:[区发改局]}、{responsible:[区财政局]}负责)\n注:排在第一位的为牵头单位。',
    ],
    [
      'of the first list only',
      '<加快建设。>({lead按职责分工:[区发改局]}、{responsible按职责分工:[区财政局]}按职责分工负责,{responsible:[区住建局]、[区交通局]}实施;列首位的为牵头单位)',
    ],
  ])('%s', (_, marked) => {
    expect(mark(unmark(marked))).toBe(marked);
    expect(mark(unmark(widen(marked)))).toBe(widen(marked));
  });

  test('下同 ends with its part', () => {
    const later = '\n附件1\n青山县清单\n一、任务\n<优化机制。>({responsible:[区科工局]、[区商粮局]}负责)';
    const marked = `${FIRST.replace('单位)', '单位,下同)')}${later}`;
    expect(mark(unmark(marked))).toBe(marked);
  });
});
