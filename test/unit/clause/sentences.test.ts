import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/clause/markers.ts';
import { readText } from '../../../src/clause/sentences.ts';

/** Heading and sentences are marked in the line: `1.⟦促进旅游消费恢复⟧。‹加大力度。›‹创新模式。(区文旅广电局牵头)›`. */
function marked(line: string): string {
  const marker = readMarker(line);
  const from = marker?.end ?? 0;
  const { heading, sentences } = readText(line.slice(from), marker?.scheme ?? null);
  const marks = [
    ...(heading ? [[heading.start, '⟦'] as const, [heading.end, '⟧'] as const] : []),
    ...sentences.flatMap(({ start, end }) => [[start, '‹'] as const, [end, '›'] as const]),
  ];
  return marks.reduceRight((text, [at, mark]) => text.slice(0, from + at) + mark + text.slice(from + at), line);
}

describe('headings', () => {
  test.each([
    '1.⟦大力发展夜间经济⟧。‹打造“夜间经济”地标。(区商粮局牵头)›',
    '(一)⟦打好经济增长主动仗,推动经济运行整体好转⟧。‹激发潜力。›‹恢复消费。›',
    '(1)‹新建综合楼和教师周转房。(区教体局牵头)›',
    '(1)‹新建综合楼。（责任单位：区教体局；配合单位：区财政局）。›',
    '2.‹改善办学条件,完成验收,设置专业办学。(区教体局牵头)›',
    '一、⟦指导思想⟧',
    '一、⟦古建筑（3处）⟧',
    '(一)⟦以改革创一流环境⟧',
    '1.‹加强值守。›',
    '1.⟦用好“一办。两册”机制⟧。‹全面落实。›',
    '(7)‹启动“雪亮工程”(二期)建设。(区公安分局牵头)›',
    '1.⟦新建学校⟧。‹8月底前竣工。责任单位:县教体局;›',
    '2.‹改造食堂。牵头单位:县教体局;配合单位:县市场监管局›',
    '第五条　‹养护单位应当修剪。›‹修剪不得影响生长。›',
    '(一)‹申请书;›',
    '（二）‹移植方案；›',
    '（三）‹其他材料：›',
    '①‹带班领导一名；›',
    '一、  ⟦工作目标⟧  ',
    '一、',
  ])('%s', (line) => {
    expect(marked(line.replace(/[⟦⟧‹›]/g, ''))).toBe(line);
  });

  test('unnumbered paragraphs have none', () => {
    expect(marked('建设公平环境。突出“强链补链”。')).toBe('‹建设公平环境。›‹突出“强链补链”。›');
    expect(marked('以改革创一流环境')).toBe('‹以改革创一流环境›');
  });
});

describe('sentences', () => {
  test.each([
    '‹强化管理！›‹是否到位？›‹要查。›',
    '‹落实“要我安全。我要安全。”的要求。›‹抓好整改。›',
    '‹发布信息(每月一次。按时),及时纠正。›‹抓落实。›',
    '‹做好宣传。(区委宣传部负责)。›‹再宣传。›',
    '‹做好宣传。。›‹再宣传。›',
    '‹改造小区。(区住建局牵头)›‹改造用户。(区供电分公司牵头)›',
    '‹改造小区。 (区住建局牵头) (区财政局配合)›  ‹改造用户›',
    '‹内容如下。›‹(一)线上招聘。›‹（2）线下招聘。›',
    '‹招聘。(一次办)›',
    '‹未完(重大情况随时通报。›‹要明确专人›',
    '　　‹推行检查。›　‹定期通报。›　',
    '‹名单另发›',
  ])('%s', (line) => {
    expect(marked(line.replace(/[‹›]/g, ''))).toBe(line);
  });

  test.each(['', '　 '])('%j has none', (line) => {
    expect(readText(line, null)).toEqual({ heading: null, sentences: [] });
  });
});
