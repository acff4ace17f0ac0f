/** Who answers for what, for any notice and for the real one. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSeed } from '../../../scripts/content.ts';
import { buildNetwork, tasksOf } from '../../../src/model/network.ts';
import { dataFile } from '../../../src/model/decisions/data-file.ts';
import type { Model } from '../../../src/model/schema/schema.ts';
import { notice, raw, runOn } from '../arbitrary.ts';
import { read } from '../read.ts';

const SEED = 'seeds/yyzbf-2023-4.txt';
const TEXT = readFileSync(SEED, 'utf8');
const real = readSeed(SEED).model;
const data = dataFile.parse(parse(readFileSync('seeds/yyzbf-2023-4.yaml', 'utf8')));

/** Every position quotes its source, every name has its organisation, sums agree. */
function expectSound(lines: readonly string[], model: Model): void {
  const slice = ({ line, start, end }: { line: number; start: number; end: number }) =>
    lines[line - 1]?.slice(start, end) ?? '';
  const orgs = new Map(model.orgs.map((org) => [org.id, org]));
  expect(orgs.size).toBe(model.orgs.length);
  for (const { text, roles, covers, clause, ...span } of model.responsibilities) {
    expect(slice(span)).toBe(text);
    expect(covers.start).toBeLessThanOrEqual(covers.end);
    expect(covers.line < span.line || covers.end <= span.start).toBe(true);
    expect(model.clauses.map(({ id }) => id)).toContain(clause);
    for (const { names, orgs: ids } of roles) {
      expect(ids).toHaveLength(names.length);
      for (const [i, name] of names.entries()) {
        expect(text).toContain(name);
        expect(orgs.get(ids[i] ?? '')?.aliases.map((alias) => alias.name)).toContain(name);
      }
    }
  }
  for (const { aliases, mentions } of model.orgs) {
    for (const { name, line, start } of aliases) expect(slice({ line, start, end: start + name.length })).toBe(name);
    for (const mention of mentions) expect(aliases.map(({ name }) => name)).toContain(slice(mention));
  }
  for (const { members } of model.taskforces) {
    for (const member of members) expect(slice(member)).toBe(member.name);
  }
  const names = model.responsibilities.flatMap(({ roles }) => roles.flatMap((role) => role.names));
  const { edges, nodes } = buildNetwork(model);
  expect(tasksOf(model)).toHaveLength(names.length);
  expect(edges.flatMap(({ clauses }) => clauses)).toHaveLength(names.length);
  expect(nodes.filter(({ kind }) => kind === 'org').reduce((sum, { tasks }) => sum + tasks, 0)).toBe(names.length);
}

test('any notice: positions quote, names have organisations, sums agree', () => {
  fc.assert(
    fc.property(fc.oneof(notice, runOn, raw), (text) => {
      const { source, model } = read(text);
      if (source) expectSound(source.lines, model);
    }),
    { numRuns: 500 },
  );
}, 60_000);

const part = fc.constantFrom(
  ...'区发改局|各镇、街道|区委|和|及|会同|、|,|；|等|牵头|负责|配合|责任单位:|按职责分工|,下同|列第一位者为牵头单位|。|(|)|（'.split(
    '|',
  ),
);

test('names, role words and brackets in any order', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
      const { source, model } = read(`青山县方案\n一、任务\n${parts.join('')}`);
      if (source) expectSound(source.lines, model);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

describe('岳云政办发〔2023〕4号', () => {
  const orgs = real?.orgs ?? [];
  const attributions = real?.responsibilities ?? [];
  const of = (spelling: string) => orgs.find(({ aliases }) => aliases.some(({ name }) => name === spelling))?.name;

  test('has 159 attributions, each bracket with a role word one of them', () => {
    if (real) expectSound(TEXT.split('\n'), real);
    const brackets = TEXT.match(/\([^()]*(?:牵头|负责|配合|参与)\)/g) ?? [];
    expect(attributions.map(({ text }) => text)).toEqual(brackets);
    expect(attributions).toHaveLength(159);
    expect(attributions.filter(({ covers }) => covers.end - covers.start < 10)).toEqual([]);
  });

  test('its full-width twin says the same', () => {
    const wide = TEXT.replace(/[,:;()]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const widened = {
      ...data,
      topics: [],
      orgs: data.orgs.map((org) => ({ ...org, linked: [] })),
    };
    const { model } = read(wide, widened, SEED);
    const narrow = (name: string) => name.replace('（', '(').replace('）', ')');
    const said = (from: Model | null) =>
      from?.responsibilities.map(({ roles, covers, line }) => ({
        line,
        length: covers.end - covers.start,
        roles: roles.map((role) => ({ ...role, names: role.names.map(narrow) })),
      }));
    expect(said(model)).toEqual(said(real));
    const seats = (from: Model | null) =>
      from?.taskforces.map(({ members, conveners, deputies, duties, open }) => ({
        members: members.map(({ name, org }) => [narrow(name), org]),
        conveners,
        deputies,
        duties,
        open,
      }));
    expect(seats(model)).toEqual(seats(real));
  });

  test.each([
    ['区住建局', '区住房和城乡建设局'],
    ['区交通局', '区交通运输局'],
    ['区应急局', '区应急管理局'],
    ['区商粮局', '区商务粮食局'],
    ['区卫健局', '区卫生健康局'],
    ['区行政审批局', '区行政审批服务局'],
    ['云溪消防救援大队', '区消防救援大队'],
    ['华润燃气云溪分公司', '岳阳华润燃气公司云溪分公司'],
    ['岳阳水务集团云溪自来水公司', '市水务集团云溪自来水公司'],
    ['区各银行金融机构', '驻区各银行业金融机构'],
  ])('%s is %s', (one, other) => {
    expect(of(one)).toBeDefined();
    expect(of(one)).toBe(of(other));
  });

  test.each([
    ['区安委会', '区减灾委相关成员单位'],
    ['区打击和处置非法集资领导小组各成员单位', '区处非办'],
    ['区优化办', '区政府办'],
    ['区公路建养中心', '区交通局'],
    ['交警云溪大队', '高速交警岳阳南大队'],
    ['市四人民医院', '区中医院'],
    ['区城建投', '区住建局'],
    ['区公安分局', '区生态环境分局'],
    ['区委组织部', '区委宣传部'],
    ['区政府办', '区政府督查室'],
  ])('%s is not %s', (one, other) => {
    expect(of(one)).toBeDefined();
    expect(of(other)).toBeDefined();
    expect(of(one)).not.toBe(of(other));
  });

  test.each([
    '区安委办',
    '城市发展集团',
    '华润燃气',
    '华润天然气',
    '巴陵石化',
    '长炼',
    '中石化长岭分公司',
    '市科技局',
    '省发改委',
  ])('%s, of which it only speaks, answers for nothing', (name) => {
    expect(TEXT).toContain(name);
    expect(of(name)).toBeUndefined();
  });

  test.each([
    ['区供电分公司', '企业'],
    ['区城建投', '企业'],
    ['华润燃气云溪分公司', '企业'],
    ['农业发展银行云溪支行', '金融机构'],
    ['驻区各银行业金融机构', '集合称谓'],
    ['区公路建养中心', '政府部门'],
    ['区物流发展服务中心', '政府部门'],
    ['区政府督查室', '政府部门'],
    ['区人民检察院', '法检'],
    ['团区委', '群团'],
    ['区委政法委', '党委部门'],
    ['绿色化工高新区', '园区'],
    ['陆城镇', '镇街'],
    ['高速交警岳阳南大队', '派驻与垂直机构'],
    ['区税务局', '派驻与垂直机构'],
    ['市四人民医院', '医院学校'],
    ['区处非办', '议事协调机构'],
    ['各镇、街道', '集合称谓'],
  ])('%s is one of %s', (name, kind) => {
    expect(orgs.find((org) => org.name === name)?.kind).toBe(kind);
  });

  test('six task forces, the leading group and the command centre', () => {
    const forces = real?.taskforces ?? [];
    expect(forces.map(({ campaign, members, office, open }) => [campaign, members.length, office, open])).toEqual([
      [null, 1, null, true],
      [null, 0, '区政府办', false],
      ['campaign-1', 17, '区发改局', true],
      ['campaign-2', 14, '区科工局', true],
      ['campaign-3', 39, '区政府办(区优化办)', true],
      ['campaign-4', 28, '区财政局', false],
      ['campaign-5', 19, '区应急管理局(区安委办)', true],
      ['campaign-6', 22, '区人社局', true],
    ]);
    expect(forces[5]?.members.filter(({ name }) => name === '区科工局')).toHaveLength(2);
  });

  test('what the data file gives as evidence stands there: a line that it cites holds one of the spellings', () => {
    const lines = TEXT.split('\n');
    for (const { name, spellings } of data.orgs) {
      for (const spelling of spellings) {
        const cited = [...spelling.why.matchAll(/(\d+(?:、\d+)*)行/g)].flatMap(([, at = '']) => at.split('、'));
        for (const line of cited) {
          const text = lines[Number(line) - 1] ?? '';
          expect
            .soft(
              [name, spelling.name].some((words) => text.includes(words)),
              `${name}: line ${line}`,
            )
            .toBe(true);
        }
      }
    }
  });
});
