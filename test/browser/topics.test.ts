/** 我关心 and 没写完成，怎么办: a topic's page, its old addresses, and an application filled with a clause. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { withPage } from './chromium.ts';
import { CLIPBOARDS } from './clipboard.ts';

const home = `${inject('origin')}/${NOTICE}/`;
const load = (name: string) => JSON.parse(readFileSync(`content/${NOTICE}/${name}.json`, 'utf8')) as unknown;
const { topics } = load('topics') as {
  topics: { id: string; kind: string; title: string; entries: unknown[]; unsaid?: { words: string }[] }[];
};

const copied = (page: Page) => page.evaluate(() => (window as unknown as { copied: string[] }).copied.at(-1));

describe('topics', () => {
  test.each(topics.filter(({ kind }) => kind === 'topic').map(({ id }) => id))(
    'topics/#%s, where it stood, leads to its page',
    async (id) => {
      await withPage(`${home}topics/#${id}`, {}, async (page) => {
        await page.waitForURL(`${home}topics/${id}/`);
      });
    },
  );

  test('places too, by the number that they had; what names none stays', async () => {
    const first = topics.find(({ kind }) => kind === 'place')?.id ?? '';
    await withPage(`${home}topics/#place-1`, {}, async (page) => {
      await page.waitForURL(`${home}topics/${first}/`);
    });
    for (const hash of ['#main', '#100%', '#%E4%', '#constructor']) {
      await withPage(`${home}topics/${hash}`, {}, async (page) => {
        expect(await page.locator('h1').textContent()).toBe('我关心');
        expect(new URL(page.url()).pathname).toBe(`/${NOTICE}/topics/`);
      });
    }
  });

  test('a page has each of its sentences, what they promise and what they leave open; its title says a promise', async () => {
    const housing = topics.find(({ id }) => id === 'housing');
    await withPage(`${home}topics/housing/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.sentences > li').count()).toBe(housing?.entries.length);
      expect(await page.locator('.sentences button:visible').count()).toBe(0);
      expect(await page.title()).toMatch(/^住房与老旧小区：开工改造城镇老旧小区25个/);
      const promises = await page.locator('#promises').innerText();
      expect(promises).toMatch(/开工改造城镇老旧小区 25个，区住建局 牵头/);
      // 25 stands in three clauses and is one promise.
      expect(promises.match(/城镇老旧小区 25个/g)).toHaveLength(1);
      for (const { words } of housing?.unsaid ?? []) expect(await page.locator('#unsaid').innerText()).toContain(words);
      expect(await page.locator('#unsaid').innerText()).toContain('2个目标没写期限');
    });
  });

  test('a sentence’s link is copied, and said', async () => {
    await withPage(`${home}topics/housing/`, { script: CLIPBOARDS.takes }, async (page) => {
      await page.getByRole('button', { name: '复制链接' }).first().click();
      await expect.poll(() => page.locator('.told').textContent()).toBe('已复制');
      expect(await copied(page)).toBe(`${home}annex-6/2-1-1-8/#c2-1-1-8-s1`);
    });
  });
});

describe('how to ask', () => {
  test('from a clause’s page the application names the body that leads, the document, the clause and its number', async () => {
    await withPage(`${home}annex-6/2-1-1-8/`, { script: CLIPBOARDS.takes }, async (page) => {
      await page.getByRole('link', { name: '怎样问' }).click();
      const request = page.locator('[data-request]');
      await expect.poll(() => request.inputValue()).toContain('区住建局：');
      const text = await request.inputValue();
      expect(text).toContain(
        '（岳云政办发〔2023〕4号）附件6第二部分第（一）项第1目第（8）点写明：“（8）加快城镇老旧小区改造。',
      );
      expect(text).toContain('“开工改造城镇老旧小区25个”到目前完成了多少');
      expect(text).toContain(`条款网址：${home}annex-6/2-1-1-8/`);
      expect(await page.locator('[data-about]').textContent()).toContain('这一条还写了区供电分公司，也可以寄给它们');
      await page.getByRole('button', { name: '复制申请书' }).click();
      await expect.poll(() => copied(page)).toBe(text);
    });
  });

  test.each(['#annex-9/1', '#100%', '#annex-1/%2e%2e/x', '#__proto__/1', ''])(
    '%s leaves the blank application',
    async (hash) => {
      const unknown = hash === '#annex-9/1';
      await withPage(null, {}, async (page) => {
        await page.route('**/data/clauses/annex-9/**', (route) => route.fulfill({ status: 200, body: 'no such file' }));
        await page.goto(`${home}ask/${hash}`);
        if (unknown) await expect.poll(() => page.locator('[data-about]').textContent()).toMatch(/没有找到这一条/);
        expect(await page.locator('[data-request]').inputValue()).toContain('（负责的机关）：');
      });
    },
  );

  test('without scripts the page and a blank application are there', async () => {
    await withPage(`${home}ask/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-request]').inputValue()).toContain('政府信息公开申请');
      expect(await page.locator('[data-copy-request]').isVisible()).toBe(false);
    });
  });
});
