/** The task list of an organisation. */
import { expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { taskJson, taskTable } from '../../../src/emit/tables/tasks.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { readWell } from '../read.ts';

const SITE = new URL('https://example.invalid');

function tableOf(name: string, text: string | null = null) {
  const model = text === null ? readSeed('seeds/yyzbf-2023-4.txt').model : readWell(text).model;
  if (!model) throw new Error('no notice');
  const index = indexNotice(model);
  const org = model.orgs.find((candidate) => candidate.name === name);
  if (!org) throw new Error(`no ${name}`);
  return { index, org, ...taskTable(index, org, SITE) };
}

test('rows in the notice’s order, each with its role, words, place and partners', () => {
  const { rows, columns } = tableOf('区应急管理局');
  expect(columns.map(({ title }) => title).join(' ')).toBe(
    '角色 限定 单位原文写法 任务 条款编号 条款标题 仗 共同单位 责任括注原文 永久链接',
  );
  expect(rows.map(({ role, qualifier, name }) => [role, qualifier, name])).toEqual([
    ['负责', null, '区应急管理局'],
    ['牵头', null, '区应急管理局'],
    ['配合', null, '区应急管理局'],
    ['牵头', null, '区应急管理局'],
    ['配合', null, '区应急管理局'],
    ['牵头', '依职责', '区应急局'],
    ['牵头', '依职责', '区应急管理局'],
  ]);
  expect(rows.at(-1)).toMatchObject({
    place: '附件5第三部分第(三)项第12目',
    heading: '森林防灭火',
    campaign: '打好安全生产翻身仗',
    partners: '牵头：区林业局；配合：各镇、街道、区农业农村局、区消防救援大队等',
    attribution: '(区林业局、区应急管理局依职责牵头,各镇、街道,区农业农村局、区消防救援大队等单位配合)',
    link: { href: 'https://example.invalid/yyzbf-2023-4/annex-5/3-3-12/' },
  });
});

test('one clause with several attributions is a row for each of the organisation’s', () => {
  const { rows } = tableOf('区供电分公司');
  const tasks = rows.filter(({ attribution }) => attribution === '(区供电分公司牵头)').map(({ task }) => task);
  expect(tasks).toEqual([
    '按期完成城镇住宅小区居民“一户一表”改造接收任务。',
    '农村电网巩固提升工程。完成1400万元10千伏及以下电网供电能力改造工程。',
    '新建及改造8公里10千伏线路和42公里低压线路(单线)。',
  ]);
});

test('a task of the paragraph before the attribution’s own', () => {
  const { rows } = tableOf('县教体局', '望江县方案\n一、惠民\n1.推行课后服务。实现全覆盖。\n责任单位：县教体局');
  expect(rows).toMatchObject([{ role: '负责', task: '推行课后服务。实现全覆盖。', campaign: '方案', heading: null }]);
});

test('as JSON: the same rows, paths where the origin is not known', () => {
  const { index, org, rows } = tableOf('陆城镇');
  expect(JSON.parse(taskJson(index, org, undefined))).toEqual({
    version: 1,
    notice: 'yyzbf-2023-4',
    org: 'luchengzhen',
    name: '陆城镇',
    tasks: [{ responsibility: 'annex-1/2-1-4-a1', ...rows[0], link: '/yyzbf-2023-4/annex-1/2-1-4/' }],
  });
});
