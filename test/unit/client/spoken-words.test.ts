/** What people say: each line of the lexicon is used, and finds what is written; other words, other order, and topics. */
import { describe, expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/client/search/engine.ts';
import { readNoticeText } from '../../../src/client/search/records.ts';
import { say } from '../../../src/client/results/say.ts';
import { topicsFor } from '../../../src/client/search/topics.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { SPOKEN_WORDS } from '../../../src/lexicon/spoken-words.ts';
import { spokenIn, type SearchFile } from '../../../src/site/search/records.ts';
import { foldText } from '../../../src/text/marks/fold.ts';

/** Search in a notice of these lines; Pagefind, which only proposes, proposes nothing. */
function engineOf(lines: readonly string[], topics: SearchFile['topics'] = []) {
  const notice = readNoticeText({
    slug: 'a',
    parts: [['plan', '方案']],
    campaigns: [],
    orgs: [],
    roles: [],
    synonyms: [],
    spoken: spokenIn(lines.join('\n')),
    topics,
    targets: [],
    traditional: '',
    records: lines.map((text, i) => [`plan/${i + 1}`, 0, -1, -1, 0, 0, text, 0]),
    index: { hash: '', names: lines.map((_, i) => i).join(' ') },
  });
  const pagefind = { search: () => Promise.resolve({ results: [], filters: {} }), filters: () => Promise.resolve({}) };
  return createEngine(notice, pagefind);
}

describe('the lexicon', () => {
  test('several dozens of lines, what is said each once, nothing said as it is written', () => {
    expect(SPOKEN_WORDS.length).toBeGreaterThan(60);
    const said = SPOKEN_WORDS.flatMap((entry) => entry.said);
    expect(said.filter((word, i) => said.indexOf(word) !== i)).toEqual([]);
    for (const entry of SPOKEN_WORDS) {
      expect([entry.said, entry.written].every((words) => words.length > 0 && !words.includes(''))).toBe(true);
      expect(entry.said.filter((word) => entry.written.includes(word))).toEqual([]);
      // Words of one character stand in many others.
      expect([...entry.said, ...entry.written].filter((word) => word.length < 2)).toEqual([]);
    }
  });

  test.each(SPOKEN_WORDS.flatMap(({ said, written }) => said.map((word) => [word, written] as const)))(
    '%s: %j',
    async (word, written) => {
      for (const own of written) {
        const { hits, near } = await engineOf([`甲乙丙${own}丁`]).search(word);
        // What holds the word itself is found, not near.
        if (foldText(own).includes(foldText(word))) expect(hits).toHaveLength(1);
        else expect(near).toMatchObject([{ kind: 'synonym', words: [foldText(own)] }]);
      }
    },
  );

  test('only what the notice writes travels', () => {
    expect(spokenIn('办好养老机构')).toEqual([[['养老院', '敬老院', '老人院'], ['养老机构']]]);
    expect(spokenIn('甲乙丙')).toEqual([]);
  });
});

describe('near beside found', () => {
  test('hits hold the string; said otherwise comes after them, each line once', async () => {
    const { hits, near } = await engineOf(['GDP增长', '地区生产总值增长', 'GDP即地区生产总值', '修路']).search(
      'ＧＤＰ',
    );
    expect(hits.map(({ text }) => text)).toEqual(['GDP增长', 'GDP即地区生产总值']);
    expect(near.map(({ row, kind }) => [row.text, kind])).toEqual([['地区生产总值增长', 'synonym']]);
  });

  test.each([
    ['加装电梯', '既有住宅电梯加装4台。', '支持加装电梯。'],
    ['电梯加装', '支持加装电梯。', '既有住宅电梯加装4台。'],
  ])('%s: %s', async (typed, other, exact) => {
    const { hits, near } = await engineOf([exact, other, '加装护栏。检查电梯。']).search(typed);
    expect(hits.map(({ text }) => text)).toEqual([exact]);
    // In one sentence, not in two.
    expect(near.map(({ row, kind, words }) => [row.text, kind, [...words].sort()])).toEqual([
      [other, 'order', ['加装', '电梯']],
    ]);
  });

  test('guesses only where nothing else is found', async () => {
    const lines = ['支持高新技术企业', '养老机构', '养老'];
    expect((await engineOf(lines).search('高新技木企业')).near).toMatchObject([{ kind: 'typo' }]);
    expect((await engineOf(['高新技木企业', ...lines]).search('高新技木企业')).near).toEqual([]);
    expect((await engineOf(lines).search('养老院')).near.map(({ kind }) => kind)).toEqual(['synonym']);
  });

  test('what is left of one character was another word', async () => {
    const { near } = await engineOf(['推进政务服务']).search('办事处');
    expect(near).toEqual([]);
    const { near: more } = await engineOf(['养老机构发补贴', '养老机构']).search('养老院补贴');
    expect(more.map(({ row }) => row.text)).toEqual(['养老机构发补贴']);
  });
});

test('topics that share words come, else all', () => {
  const topics: SearchFile['topics'] = [
    ['old', '老人', 0],
    ['school', '上学', 1],
  ];
  const { notice } = engineOf(['办好养老机构', '改扩建食堂'], topics);
  const titles = (typed: string) => topicsFor(notice, parseQuery(typed)).map(({ title }) => title);
  expect(titles('学生食堂卫生')).toEqual(['上学']);
  expect(titles('敬老')).toEqual(['老人']);
  expect(titles('鑫淼焱')).toEqual(['老人', '上学']);
});

test('the words of an answer', async () => {
  vi.stubGlobal('document', {
    createElement: () => ({
      dataset: {},
      text: '',
      append(this: { text: string }, ...words: string[]) {
        this.text += words.join('');
      },
    }),
  });
  const said = async (lines: string[], typed: string) =>
    say(await engineOf(lines).search(typed), typed)
      .map((piece) => (typeof piece === 'string' ? piece : (piece as unknown as { text: string }).text))
      .join('');
  expect(await said(['GDP', '地区生产总值'], 'GDP')).toBe('共1条含有“GDP”；另有1条说法相近');
  expect(await said(['地区生产总值'], 'GDP')).toBe('0没有一条含有“GDP”；另有1条说法相近');
  expect(await said(['甲'], '鑫淼焱')).toBe('0没有找到含“鑫淼焱”的句子。');
});
