/** 责任清单 as a table: a row a task, numbered in the whole notice, roles in both spellings, columns to fill in. */
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { orgTaskFile, orgTaskJson, taskListFile } from '../../../src/emit/tables/task-list.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { readWell } from '../read.ts';

const SITE = new URL('https://example.invalid');
const { model } = readSeed('seeds/yyzbf-2023-4.txt');
if (!model) throw new Error('no notice');
const index = indexNotice(model);

function orgNamed(name: string, of = index) {
  const org = of.orgs.find((candidate) => candidate.name === name);
  if (!org) throw new Error(`no ${name}`);
  return orgTaskFile(of, org, SITE);
}

describe('the whole', () => {
  const { rows, columns, notes } = taskListFile(index, undefined);

  test('is every attribution in order, numbered', () => {
    expect(rows.map(({ id }) => id)).toEqual(index.responsibilities.map(({ id }) => id));
    expect(rows.map((row) => row['number'])).toEqual(rows.map((_, i) => i + 1));
  });

  test('has columns as a 任务分解表 has them, two of them empty', () => {
    expect(columns.map(({ title }) => title).join(' ')).toBe(
      '序号 仗 任务 牵头（原文写法） 牵头（规范单位名） 负责（原文写法） 负责（规范单位名） 配合（原文写法） 配合（规范单位名） ' +
        '参与（原文写法） 参与（规范单位名） 责任括注原文 指标与数值 期限 条款 链接 责任人 进展',
    );
    expect(rows.every((row) => row['person'] === null && row['progress'] === null)).toBe(true);
    expect(rows.some((row) => row['targets'] !== null && row['due'] !== null)).toBe(true);
  });

  test('says where addresses are only paths', () => {
    expect(notes.join('')).toContain('站内路径');
    const known = taskListFile(index, SITE);
    expect(known.rows[0]?.['link']).toMatch(/^https:/);
    expect(known.notes.join('')).not.toContain('站内路径');
  });
});

describe('one unit’s', () => {
  test('rows are those of the whole, with the same numbers', () => {
    const { rows, notes } = orgNamed('区应急管理局');
    const whole = new Map(taskListFile(index, SITE).rows.map((row) => [row.id, row]));
    expect(rows).toHaveLength(7);
    expect(rows).toEqual(rows.map(({ id }) => whole.get(id)));
    expect(rows.at(-1)).toMatchObject({
      campaign: '打好安全生产翻身仗',
      lead: '区林业局、区应急管理局',
      support: '各镇、街道、区农业农村局、区消防救援大队等',
      attribution: '(区林业局、区应急管理局依职责牵头,各镇、街道,区农业农村局、区消防救援大队等单位配合)',
      place: '附件5第三部分第(三)项第12目',
      link: 'https://example.invalid/yyzbf-2023-4/annex-5/3-3-12/',
    });
    expect(rows.at(-2)).toMatchObject({
      lead: '区水利局、区应急局、区自然资源局',
      leadUnits: '区水利局、区应急管理局、区自然资源局',
    });
    expect(notes[0]).toBe('区应急管理局的责任清单，2023年度方案');
    expect(notes.join('\n')).toMatch(/同一单位的写法：区应急局（/);
  });

  test('one clause with several attributions is a row for each of them', () => {
    const own = orgNamed('区供电分公司').rows.filter((row) => row['attribution'] === '(区供电分公司牵头)');
    expect(own.map((row) => row['task'])).toEqual([
      '按期完成城镇住宅小区居民“一户一表”改造接收任务。',
      '农村电网巩固提升工程。完成1400万元10千伏及以下电网供电能力改造工程。',
      '新建及改造8公里10千伏线路和42公里低压线路(单线)。',
    ]);
  });

  test('a task may be of the paragraph before the attribution’s own; where there are no campaigns, none is said', () => {
    const text = '望江县方案\n一、惠民\n1.推行课后服务。实现全覆盖。\n责任单位：县教体局';
    const { rows, columns, paper } = orgNamed('县教体局', indexNotice(readWell(text).model));
    expect(rows).toMatchObject([{ responsible: '县教体局', task: '推行课后服务。实现全覆盖。' }]);
    expect(columns.map(({ key }) => key)).not.toContain('campaign');
    expect(paper?.group).toBeNull();
  });

  test('as JSON: the same rows, paths where the origin is not known', () => {
    const org = index.org('luchengzhen');
    expect(JSON.parse(orgTaskJson(index, org, undefined))).toEqual({
      version: 1,
      notice: 'yyzbf-2023-4',
      org: 'luchengzhen',
      name: '陆城镇',
      tasks: [{ ...orgTaskFile(index, org, SITE).rows[0], link: '/yyzbf-2023-4/annex-1/2-1-4/' }],
    });
  });
});
