/** References marked in the text itself: `落实{document:《条例》}` with what each leads to. */
import { expect, test } from 'vitest';
import { readWell } from '../read.ts';

/** A covering letter, a plan of articles and an annex, with the line under test as the plan's last paragraph. */
const notice = (line: string) =>
  [
    '青山县人民政府',
    '关于印发《青山县林木管理办法》的通知',
    '青政发〔2024〕3号',
    '各镇人民政府:',
    '现将办法印发给你们。',
    '青山县人民政府',
    '2024年3月1日',
    '青山县林木管理办法',
    '第一章 总则',
    '第一条 为了管理林木,制定本办法。',
    '本办法所称林木不含果树。',
    '第二条 移植应当申请:',
    '(一)申请书;',
    '(二)移植方案。',
    '第二章 附则',
    `第三条 ${line}`,
    '附件1',
    '移植申请表说明',
    '一、填写',
    '(一)填写要求。用钢笔填写。',
  ].join('\n');

const found = (line: string) =>
  readWell(notice(line))
    .model.references.filter(({ clause }) => clause === 'plan/2-3')
    .map(({ kind, text, title, documentNumber, target }) => ({ kind, text, title, documentNumber, target }));

const place = (text: string, target: string | null, kind = target?.includes('/') ? 'clause' : 'annex') => ({
  kind,
  text,
  title: null,
  documentNumber: null,
  target,
});
const document = (
  text: string,
  title: string | null,
  documentNumber: string | null = null,
  target: string | null = null,
) => ({
  kind: 'document',
  text,
  title,
  documentNumber,
  target,
});

test.each([
  // Places of the notice itself.
  ['违反本办法第二条的,责令改正。', [place('本办法第二条', 'plan/1-2')]],
  ['违反第二条第(二)项的,责令改正。', [place('第二条第(二)项', 'plan/1-2-2')]],
  ['依照第一条第二款处理。', [place('第一条第二款', 'plan/1-1-p1')]],
  ['依照第二条第一款受理。', [place('第二条第一款', 'plan/1-2')]],
  ['适用第一条、第二条。', [place('第一条', 'plan/1-1'), place('第二条', 'plan/1-2')]],
  ['本办法第一章的规定除外。', [place('本办法第一章', 'plan/1')]],
  ['格式见附件1。', [place('附件1', 'annex-1')]],
  ['格式见附件一。', [place('附件一', 'annex-1')]],
  ['格式见附件。', [place('附件', 'annex-1')]],
  ['按附件1第一部分第(一)项填写。', [place('附件1第一部分第(一)项', 'annex-1/1-1')]],
  ['格式见附件5。', [place('附件5', null, 'annex')]],
  // None: of another document, relative, no such article, itself, no division at all.
  ['依照《中华人民共和国森林法》第二条处理。', [document('《中华人民共和国森林法》', '中华人民共和国森林法')]],
  ['依照《森林法》第一条、第二条处理。', [document('《森林法》', '森林法')]],
  ['依照森林法第二条处理。', []],
  ['前款第(一)项除外。', []],
  ['违反第九条的,责令改正。', []],
  ['开辟第二条战线。', []],
  ['本办法第三条自公布之日起施行。', []],
  // Documents.
  [
    '根据《省条例》(青政发〔2021〕5号)办理。',
    [document('《省条例》(青政发〔2021〕5号)', '省条例', '青政发〔2021〕5号')],
  ],
  ['落实财税〔2022〕41号文件。', [document('财税〔2022〕41号', null, '财税〔2022〕41号')]],
  [
    '根据国办发〔2020〕1号和湘政发[2021]2号办理。',
    [document('国办发〔2020〕1号', null, '国办发〔2020〕1号'), document('湘政发[2021]2号', null, '湘政发[2021]2号')],
  ],
  ['转发《关于印发〈防火办法〉的通知》。', [document('《关于印发〈防火办法〉的通知》', '关于印发〈防火办法〉的通知')]],
  ['本办法即《青山县林木管理办法》。', [document('《青山县林木管理办法》', '青山县林木管理办法', null, 'plan')]],
  // An edition before it.
  [
    '《青山县林木管理办法》(青政规〔2017〕3号)同时废止。',
    [document('《青山县林木管理办法》(青政规〔2017〕3号)', '青山县林木管理办法', '青政规〔2017〕3号')],
  ],
  ['原《青山县林木管理办法》同时废止。', [document('《青山县林木管理办法》', '青山县林木管理办法')]],
  [
    '依照《青山县林木管理办法》(青政发〔2024〕3号)办理。',
    [document('《青山县林木管理办法》(青政发〔2024〕3号)', '青山县林木管理办法', '青政发〔2024〕3号', 'plan')],
  ],
  // Where a code begins.
  ...[
    ['抓好', '国发〔2021〕23号'],
    ['响应', '国发〔2021〕23号'],
    ['市教育局', '岳教发〔2021〕23号'],
    ['', '人社部发〔2021〕23号'],
    ['', '厅字〔2021〕23号'],
    ['', '税总局函〔2021〕23号'],
    ['市委印发的', '岳发〔2021〕1号'],
    ['省政府办公厅', '湘政办发〔2022〕1号'],
    ['认真学习', '湘政发〔2022〕1号'],
    ['已由', '湘政发〔2022〕1号'],
    ['按照省委意见和', '湘政发〔2022〕1号'],
    ['根据', '和政办发〔2023〕2号'],
    ['', '和政办发〔2023〕2号'],
    ['(', '湘自然资发〔2023〕2号'],
  ].map(([before = '', number = '']): [string, ReturnType<typeof document>[]] => [
    `${before}${number}另有规定的除外。`,
    [document(number, null, number)],
  ]),
  [
    '《省条例》和湘政发〔2022〕1号另有规定的除外。',
    [document('《省条例》', '省条例'), document('湘政发〔2022〕1号', null, '湘政发〔2022〕1号')],
  ],
  [
    '见附件1和湘政发〔2022〕1号。',
    [place('附件1', 'annex-1'), document('湘政发〔2022〕1号', null, '湘政发〔2022〕1号')],
  ],
  // Whose annex, whose article.
  ['按湘政发〔2023〕1号附件1办理。', [document('湘政发〔2023〕1号', null, '湘政发〔2023〕1号')]],
  ['按省方案附件1填写。', []],
  ['依照《森林法》附件1、附件2填写。', [document('《森林法》', '森林法')]],
  ['依照《森林法》第三条、本办法第二条处理。', [document('《森林法》', '森林法'), place('本办法第二条', 'plan/1-2')]],
  ['依照《森林法》第三条和附件1处理。', [document('《森林法》', '森林法'), place('附件1', 'annex-1')]],
  ...['附件2023年计划', '附件20年总结', '附件二〇二三年计划', '附件一并报送', '附件一式三份'].map(
    (line): [string, ReturnType<typeof place>[]] => [`见${line}。`, [place('附件', 'annex-1')]],
  ),
  ['《青山县林木管理办法》同时废止。', [document('《青山县林木管理办法》', '青山县林木管理办法')]],
  [
    '按《省条例》(国务院办公厅国办发〔2021〕3号)办理。',
    [document('《省条例》(国务院办公厅国办发〔2021〕3号)', '省条例', '国办发〔2021〕3号')],
  ],
  ['核发《林木采伐许可证》。', []],
  ['书名号《不成对。', []],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
  const wide = line.replace(/[,()]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  expect(found(wide).map(({ kind, target }) => [kind, target])).toEqual(
    expected.map(({ kind, target }) => [kind, target]),
  );
});

test('a reference stands where it says, and its address is its target’s page', () => {
  const { model, source } = readWell(notice('违反本办法第二条的,按附件1处理。'));
  const { slug } = model.notice;
  expect(model.references.map(({ id, url }) => [id, url])).toEqual([
    ['plan/2-3-r1', `/${slug}/plan/1-2/`],
    ['plan/2-3-r2', `/${slug}/annex-1/`],
  ]);
  for (const { line, start, end, text } of model.references) {
    expect(source.lines[line - 1]?.slice(start, end)).toBe(text);
  }
});
