/** Citations: the forms of GB/T 7714, of newspapers, of Markdown and HTML. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { FORM_NAMES, FORMS } from '../../../src/cite/forms.ts';
import { citeGbt7714 } from '../../../src/cite/gbt7714.ts';
import { citeInPress } from '../../../src/cite/press.ts';
import { quoteInHtml, quoteInMarkdown } from '../../../src/cite/quotation.ts';
import { quotedFrom, type ClauseSource, type Quoted } from '../../../src/cite/quoted.ts';

const QUOTED: Quoted = {
  issuer: '甲市乙区人民政府办公室',
  title: '甲市乙区人民政府办公室关于印发《甲市乙区打好“三大仗”总体方案》的通知',
  documentNumber: '乙政办发〔2024〕7号',
  issuedOn: '2024-02-05',
  place: '附件1第二部分第（一）项第3目',
  named: { title: '甲市乙区打好“三大仗”总体方案', place: '附件1第二部分第（一）项第3目' },
  words: '落实《促进“放管服”办法》，增长6%以上。',
  address: 'https://example.cn/yzbf-2024-7/annex-1/2-1-3/#c2-1-3-s2',
};

test('GB/T 7714—2025: full-width marks but for . and [ ]', () => {
  expect(citeGbt7714(QUOTED, 2025, '2026-11-23')).toBe(
    '甲市乙区人民政府办公室. 关于印发《甲市乙区打好“三大仗”总体方案》的通知：乙政办发〔2024〕7号：附件1第二部分第（一）项第3目[EB/OL].（2024-02-05）[2026-11-23]. https://example.cn/yzbf-2024-7/annex-1/2-1-3/#c2-1-3-s2.',
  );
});

test('GB/T 7714—2015: its own marks half-width, the source’s as they are', () => {
  expect(citeGbt7714(QUOTED, 2015, '2026-11-23')).toBe(
    '甲市乙区人民政府办公室. 关于印发《甲市乙区打好“三大仗”总体方案》的通知: 乙政办发〔2024〕7号: 附件1第二部分第（一）项第3目[EB/OL].(2024-02-05)[2026-11-23]. https://example.cn/yzbf-2024-7/annex-1/2-1-3/#c2-1-3-s2.',
  );
});

test('what a notice does not say is left out, and the date of access left blank', () => {
  const bare = { ...QUOTED, issuer: null, documentNumber: null, issuedOn: null, title: '打好三大仗总体方案' };
  expect(citeGbt7714(bare, 2025, null)).toBe(
    '打好三大仗总体方案：附件1第二部分第（一）项第3目[EB/OL].[　]. https://example.cn/yzbf-2024-7/annex-1/2-1-3/#c2-1-3-s2.',
  );
  expect(citeInPress(bare)).toMatch(/^据《甲市乙区打好“三大仗”总体方案》附件1/);
});

test('newspaper form: marks inside their own kind take the inner form', () => {
  expect(citeInPress(QUOTED)).toBe(
    '据《甲市乙区打好“三大仗”总体方案》（乙政办发〔2024〕7号）附件1第二部分第（一）项第3目：“落实《促进‘放管服’办法》，增长6%以上。”',
  );
  expect(citeInPress({ ...QUOTED, named: { title: '落实《条例》方案', place: '' } })).toContain('《落实〈条例〉方案》');
});

test.each([
  QUOTED.words,
  '1. 一',
  '- 二',
  '# 三 *四* _五_ `六` [七](八) <b>九</b> \\ ~~十~~ &amp; ![',
  '    缩进',
  '> 引 | 表',
])('Markdown shows the words as they are: %s', (words) => {
  const tree = unified()
    .use(remarkParse)
    .parse(quoteInMarkdown({ ...QUOTED, words }));
  const quote = tree.children[0];
  const paragraph = quote?.type === 'blockquote' ? quote.children[0] : undefined;
  expect(tree.children).toHaveLength(1);
  expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: words.trim() }] });
  expect(JSON.stringify(tree)).toContain(`"url":"${QUOTED.address}"`);
});

test('HTML escapes words and source', () => {
  const html = quoteInHtml({ ...QUOTED, words: '<b>&"' });
  expect(html).toContain('<p>&lt;b&gt;&amp;&quot;</p>');
  expect(html).toContain(`<blockquote cite="${QUOTED.address}">`);
});

test('every form gives text, and only the quotation link is not of the words and their source', () => {
  const use = { quotationLink: 'https://example.cn/#c1:~:text=x', accessedOn: '2026-11-23' };
  const made = FORM_NAMES.map((name) => FORMS[name].make(QUOTED, use));
  expect(made.every((text) => text.includes('example.cn') || text.includes(QUOTED.place))).toBe(true);
  expect(new Set(made).size).toBe(FORM_NAMES.length);
});

test.each([
  ['附件1第二部分第（一）项第3目', '附件1第二部分第（一）项第4目', '附件1第二部分第（一）项第3目至第4目'],
  ['附件1第二部分第（一）项', '附件1第二部分第（一）项第2目', '附件1第二部分第（一）项至第2目'],
  ['总体方案第三部分第（一）项', '附件1第一部分第1段', '总体方案第三部分第（一）项至附件1第一部分第1段'],
  ['附件1第二部分', '附件1第二部分', '附件1第二部分'],
])('words from %s to %s name both', (from, to, place) => {
  const source = (at: string): ClauseSource => ({ notice: QUOTED, place: at, named: { title: '方案', place: at } });
  const quoted = quotedFrom(source(from), '词', QUOTED.address, source(to));
  expect(quoted).toMatchObject({ place, named: { title: '方案', place } });
});
