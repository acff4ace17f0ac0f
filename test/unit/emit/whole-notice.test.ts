/** The whole notice as Markdown and Word, read back: of every notice of the corpus, and of characters that are hard. */
import { globSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { noticeDocx } from '../../../src/emit/docx/notice.ts';

import { emitMarkdown } from '../../../src/emit/markdown.ts';
import { noticeParagraphs } from '../../../src/emit/notice-paragraphs.ts';
import { restore } from '../../../src/model/restore.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { showable } from '../../../src/text/marks/showable.ts';
import { elements, unzip, wordText, xmlOf } from '../../office.ts';
import { read, readWell } from '../read.ts';

const SITE = new URL('https://example.invalid');

/** Blocks before the break, each without its permalink and the space before it. */
function readBack(markdown: string): { text: string; depth: number | null; link: string | null }[] {
  const tree: Root = unified().use(remarkParse).parse(markdown);
  const end = tree.children.findIndex(({ type }) => type === 'thematicBreak');
  return tree.children.slice(0, end).map((block) => {
    const depth = block.type === 'heading' ? block.depth : null;
    const children = 'children' in block ? block.children : [];
    const last = children.at(-1);
    if (last?.type !== 'link') return { text: toString(block), depth, link: null };
    return { text: toString({ children: children.slice(0, -1) }).slice(0, -1), depth, link: last.url };
  });
}

const wordLines = (bytes: Uint8Array) => elements(xmlOf(unzip(bytes), 'word/document.xml'), 'w:p').map(wordText);

const cases = globSync(['test/corpus/*/input.txt', 'test/fixtures/shelf/notice.txt']).sort();

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(20);
});

test.each(cases)('%s', async (path) => {
  const { model } = read(readFileSync(path, 'utf8'));
  if (model === null) {
    // The empty case.
    expect(path).toContain('empty');
    return;
  }
  const index = indexNotice(model);
  const pieces = noticeParagraphs(index);
  const { bom, breaks } = model.notice.source;
  const source = (bom ? '\ufeff' : '') + pieces.map(({ text }) => text).join('');
  expect(restore(index).replace(/\r?\n/g, '')).toBe(source);
  expect(breaks.length).toBeGreaterThan(0);

  expect(wordLines(await noticeDocx(index, SITE))).toEqual(
    pieces.map(({ text }) => showable(text).replaceAll('\n', '')),
  );

  const blocks = readBack(emitMarkdown(index, SITE));
  expect(blocks.map(({ text }) => text).join('')).toBe(
    pieces
      .map(({ text }) => text)
      .filter((text) => text.trim() !== '')
      .join(''),
  );
  expect(blocks.flatMap(({ link }) => link ?? [])).toEqual(
    pieces.filter(({ text }) => text.trim() !== '').flatMap(({ clause }) => (clause ? SITE.origin + clause.url : [])),
  );
});

const HARD = [
  '青山县政府关于*防汛*的通知',
  '青政发〔2023〕4号',
  '# 不是标题 <b>&amp;</b> [不是](链接) `码` _x_ ![图](y) https://example.org/a_b_c',
  '- 不是列表',
  '> 不是引用',
  '***',
  '一、*星号*与_下划线_。后文有 \\ 反斜线,和~~删~~、|竖|线。',
  '1.第1项。1) 后文。',
  '　　段首空格　',
  '2023年3月1日',
].join('\n');

describe('characters that Markdown and XML would take for their own', () => {
  const { model } = readWell(HARD);
  const index = indexNotice(model);

  test('stay text', async () => {
    const text = HARD.replaceAll('\n', '');
    const blocks = readBack(emitMarkdown(index, SITE));
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(wordLines(await noticeDocx(index, SITE)).join('\n')).toBe(HARD);
  });

  test('headings are headings, and nothing else is', () => {
    const heads = readBack(emitMarkdown(index, SITE)).filter(({ depth }) => depth !== null);
    expect(heads.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '1 青山县政府关于*防汛*的通知',
      '3 一、*星号*与_下划线_。',
      '4 1.第1项。',
    ]);
  });

  test('what XML cannot have is shown as one that cannot be shown', async () => {
    const controls = indexNotice(readWell('青山县方案\n一、甲\u0001乙。丙\n').model);
    expect(wordLines(await noticeDocx(controls, SITE))).toEqual(['青山县方案', '一、甲\ufffd乙。丙']);
  });
});

test('Word’s bytes are the same at each making, whatever the time', async () => {
  const index = indexNotice(readWell(readFileSync('test/fixtures/shelf/notice.txt', 'utf8')).model);
  const first = await noticeDocx(index, SITE);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
  onTestFinished(() => void vi.useRealTimers());
  expect(Buffer.from(await noticeDocx(index, SITE)).equals(Buffer.from(first))).toBe(true);
});

test('without an origin permalinks are paths', () => {
  const index = indexNotice(readWell(HARD).model);
  const links = readBack(emitMarkdown(index, undefined)).flatMap(({ link }) => link ?? []);
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) expect(link).toMatch(/^\/.*\/$/);
});
