/** Every message is tested as text: in the goldens of test/corpus, or here. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFile, NO_DECISIONS } from '../../../src/model/decisions/data-file.ts';
import { failed } from '../../../src/text/report.ts';
import { readWell, said } from '../read.ts';

const NOTICE = '关于防汛的通知\n青政发〔2023〕4号\n一、加强值守。要24小时值班。\n2023年3月1日\n';

test('a slug that is not the document number’s', () => {
  const { file } = readWell(NOTICE, { ...NO_DECISIONS, slug: 'qzf-2023-5' });
  expect(failed(file)).toBe(true);
  expect(said(file)).toMatchInlineSnapshot(`
    [
      "slug Expected the slug qzf-2023-4 for 青政发〔2023〕4号, found qzf-2023-5: correct it in the data file",
    ]
  `);
});

test('topics and places that the notice does not have', () => {
  const topics = [{ id: 'safety', title: '安全', sentences: ['letter/1-s1', 'letter/9-s1'] }];
  const data = { ...NO_DECISIONS, topics, places: [{ name: '云溪', words: ['云溪镇'] }] };
  const { file, model } = readWell(NOTICE, data);
  expect(failed(file)).toBe(false);
  expect(said(file)).toMatchInlineSnapshot(`
    [
      "topics Expected a sentence of the notice under topic 安全, found letter/9-s1; the entry is left out: correct the data file (nearest: letter/1-s1 “要24小时值班。”)",
      "topics Expected the notice to name the place 云溪镇, found it nowhere; the entry is left out: correct the data file",
    ]
  `);
  expect(model.topics).toEqual([
    { id: 'safety', kind: 'topic', title: '安全', entries: [{ clause: 'letter/1', sentence: 'letter/1-s1' }] },
  ]);
  expect(failed(readWell(NOTICE, { ...data, staleEntries: 'fatal' }).file)).toBe(true);
});

test('synonyms of no body, numbers that stand nowhere, a doubt about no record', () => {
  const data = dataFile.parse({
    synonyms: { 县水利局: ['水利'] },
    numbers: [
      { clause: 'letter/1', text: '30小时', as: 'name', why: '有误' },
      { clause: 'letter/9', text: '24小时', as: 'name', why: '有误' },
      { clause: 'letter/1', text: '要', as: 'name', why: '有误' },
    ],
    reviewed: [
      { list: 'targets', on: '2026-11-26', sha256: 'x', doubtful: [{ id: 'a-t1', field: 'value', why: '存疑' }] },
    ],
  });
  const { file, model } = readWell(NOTICE, data);
  expect(said(file).filter((line) => !line.startsWith('1:'))).toMatchInlineSnapshot(`
    [
      "synonyms Expected an organisation of the notice under synonyms, found 县水利局; the entry is left out: correct the data file",
      "numbers Expected a number in “30小时” of letter/1, found it nowhere; the entry is left out: correct the data file (nearest: letter/1-s1 “要24小时值班。”)",
      "numbers Expected a number in “24小时” of letter/9, found no such clause; the entry is left out: correct the data file (nearest: letter/1-s1 “要24小时值班。”)",
      "numbers Expected a number in “要” of letter/1, found no number in it; the entry is left out: correct the data file",
      "reviewed Expected targets as they were read on 2026-11-26, found them changed: read the golden again, then write sha256: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945",
      "reviewed Expected a-t1 among targets, found no such record; the entry is left out: correct the data file",
    ]
  `);
  expect(model.reviews[0]?.doubtful).toEqual([]);
});

test('characters that no page can hold: one message, with the places', () => {
  const { file, model } = readWell(`${NOTICE}二、甲\u0001乙\ufffe。\u{1fffe}\u000b\u2028\n`);
  expect(said(file)).toMatchInlineSnapshot(`
    [
      "5:4-5 forbidden-character Expected characters that XML and browsers can hold, found U+0001, U+FFFE, U+1FFFE at 5:4, 5:6, 5:8 (3 in all); the record keeps them, pages and files show U+FFFD",
      "5:10-11 stray-character Expected text, found the invisible character U+000B; it is kept: compare with the original",
      "5:11-12 stray-character Expected text, found the invisible character U+2028; it is kept: compare with the original",
      "5:1-3 numbering-gap Expected 一、 first, found 二、; its id is plan/2",
    ]
  `);
  expect(model.clauses.at(-1)?.text).toBe('甲\u0001乙\ufffe。\u{1fffe}\u000b\u2028');
});

test('more than a hundred of a rule are counted', () => {
  const { file } = readWell(`${NOTICE}${'二、(甲。\n'.repeat(150)}`);
  const brackets = file.messages.filter(({ ruleId }) => ruleId === 'unbalanced-bracket');
  expect(brackets).toHaveLength(101);
  expect(brackets.at(-1)?.reason).toBe('… and 50 more of the kind');
});

test.each(['search', '404', 'orgs', 'tasks', 'try', 'con', 'lpt1', 'a'.repeat(65)])('%s is no slug', (slug) => {
  const { file } = readWell(NOTICE.replace('青政发〔2023〕4号\n', ''), { ...NO_DECISIONS, slug });
  expect(failed(file)).toBe(true);
  expect(said(file).find((line) => line.startsWith('slug'))).toContain(`found ${slug}: set another in the data file`);
});

test('levels, numbers and annexes', () => {
  const text = '青山县方案\n一、任务\n1.甲\n(一)乙\n(三)丙\n(三)丁\n附件:\n1.清单\n2.名单\n附件1\n表\n一、甲';
  expect(said(readWell(text).file)).toMatchInlineSnapshot(`
    [
      "1:1-1 no-document-number Expected a document number on a line of its own, as 岳云政办发〔2023〕4号, found none",
      "1:1-1 no-date Expected the date of issue on a line of its own, as 2023年3月13日, found none",
      "8:1-5 annex-title Expected annex 1 to be titled 清单, as the list of annexes says, found 表",
      "9:1-5 annex-missing Expected an annex 2 (名单), as the list of annexes says, found none",
      "3:3-4 level-skipped Expected the enumerators below one clause to be of one kind, found 1. beside (一); its id is plan/1-1",
      "5:1-4 numbering-gap Expected (二) after (一), found (三); its id is plan/1-3",
      "6:1-4 numbering-repeat Expected (四) after (三), found (三); its id is plan/1-3-x2",
    ]
  `);
});

const BODIES =
  '青山县方案\n一、修桥。完成危桥改造。(县交通局牵头)\n二、修路。完成公路养护。(县交通运输局牵头,县政府办配合)\n';

test('names that may be one body', () => {
  expect(said(readWell(BODIES).file).at(-1)).toMatchInlineSnapshot(
    `"2:14-18 near-spelling Expected the data file to say whether 县交通局 is 县交通运输局, found nothing: say so under orgs, or under distinct that it is not"`,
  );
  const decided = [
    { orgs: [{ name: '县交通局', spellings: [{ name: '县交通运输局', why: '简称' }], linked: [] }] },
    { distinct: [['县交通运输局', '县交通局'] as [string, string]] },
  ];
  for (const data of decided)
    expect(said(readWell(BODIES, { ...NO_DECISIONS, ...data }).file).join('\n')).not.toContain('near-spelling');
});

test('organisations that the notice does not have', () => {
  const orgs = [
    {
      name: '县交通局',
      spellings: [{ name: '县交通运输局', why: '简称' }],
      linked: [{ name: '县路政局', why: '同址' }],
    },
    { name: '县公路局', spellings: [{ name: '县交通', why: '简称' }], linked: [] },
    { name: '县政府办', spellings: [{ name: '县交通运输局', why: '误列' }], linked: [] },
  ];
  const distinct: [string, string][] = [['县交通局', '县水利局']];
  const { file } = readWell(BODIES, { ...NO_DECISIONS, orgs, distinct });
  expect(failed(file)).toBe(true);
  expect(said(file).filter((message) => message.startsWith('orgs'))).toMatchInlineSnapshot(`
    [
      "orgs Expected 县公路局 to stand in the notice, as orgs says, found it nowhere; the entry is left out: correct the data file (nearest: plan/2-s1 “完成公路养护。(县交通运输局牵头,县政府办配合)”)",
      "orgs Expected 县交通 to stand in the notice, as orgs says, found it nowhere; the entry is left out: correct the data file (nearest: plan/1-s1 “完成危桥改造。(县交通局牵头)”)",
      "orgs Expected 县交通运输局 under one organisation of orgs, found it twice: correct the data file",
      "orgs Expected an organisation of the notice under linked of 县交通局, found 县路政局; the entry is left out: correct the data file",
      "orgs Expected organisations of the notice under distinct, found 县水利局; the entry is left out: correct the data file",
    ]
  `);
});

test('every rule that the code names is in a golden or in a test', () => {
  const code = globSync('src/**/*.ts')
    .concat(globSync('scripts/**/*.ts'))
    .map((path) => readFileSync(path, 'utf8'));
  // `rule: 'slug',` · `rule: annex ? 'annex-title' : 'annex-missing',` · `['title', 'no-title', …`
  const places = code.flatMap((text) => text.match(/\brule: .*|(?<!cache: )'no-[a-z-]+'/g) ?? []);
  const rules = new Set(places.flatMap((place) => place.match(/(?<=')[a-z]+(?:-[a-z]+)*(?=')/g) ?? []));
  const tested = globSync(['test/corpus/*/expected/messages.txt', 'test/unit/**/*.test.ts'])
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(rules.size).toBeGreaterThan(15);
  expect([...rules].filter((rule) => !new RegExp(`[ '"]${rule}(?: Expected|\\s+plan-atlas)`).test(tested))).toEqual([]);
});
