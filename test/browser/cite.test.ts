/** 引用: what is copied, what is said, and what remains where the clipboard or scripts are refused. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { FORM_NAMES, FORMS } from '../../src/cite/forms.ts';
import { NOTICE } from '../pages.ts';
import { browser, withPage as withAnyPage, type PageOptions } from './chromium.ts';
import { CLIPBOARDS } from './clipboard.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

const CLAUSE = 'annex-1/2-1-3';

interface Setting extends PageOptions {
  path?: string;
  clipboard?: keyof typeof CLIPBOARDS;
}

/** The page, and the texts that it copied. */
const withPage = (
  { path = 'annex-1/', clipboard = 'takes', ...options }: Setting,
  use: (page: Page, copied: () => Promise<string[]>) => Promise<void>,
) =>
  withAnyPage(
    `${origin}/${NOTICE}/${path}`,
    { viewport: { width: 360, height: 800 }, script: CLIPBOARDS[clipboard], ...options },
    (page) => use(page, () => page.evaluate(() => (window as unknown as { copied: string[] }).copied)),
  );

const dialog = (page: Page) => page.locator('dialog[open]');
const form = (page: Page, name: string) => dialog(page).locator(`[data-form="${name}"]`);
const status = (page: Page) => dialog(page).getByRole('status');
const button = (page: Page, name: string) => page.locator('.sentence-box').getByRole('button', { name, exact: true });

/** With the keyboard alone: the clause's permalink, then down to 引用. */
async function citeByKey(page: Page): Promise<void> {
  await page.locator(`[data-clause="${CLAUSE}"] .permalink`).focus();
  await button(page, '引用').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
}

test('one tap copies the citation, says so, and shows all forms; the form copied last is copied next', async () => {
  await withPage({ hasTouch: true }, async (page, copied) => {
    const sentence = page.locator('[id="c2-1-3-s1"]');
    const words = (await sentence.textContent()) ?? '';
    await sentence.tap({ position: { x: 10, y: 10 } });
    await button(page, '引用').tap();
    await expect.poll(() => status(page).textContent()).toBe('已复制：GB/T 7714—2025');
    const address = `${origin}/${NOTICE}/${CLAUSE}/#c2-1-3-s1`;
    expect((await copied())[0]).toMatch(
      new RegExp(
        `^岳阳市云溪区人民政府办公室\\. 关于印发.*：岳云政办发〔2023〕4号：附件1第二部分第（一）项第3目\\[EB/OL\\]\\.（2023-03-13）\\[\\d{4}-\\d\\d-\\d\\d\\]\\. ${address}\\.$`,
      ),
    );
    expect(await dialog(page).locator('dt').count()).toBe(FORM_NAMES.length);
    expect(await form(page, 'permalink').textContent()).toBe(address);
    expect(await form(page, 'press').textContent()).toContain(words.replaceAll('“', '‘').replaceAll('”', '’'));
    await page.getByRole('button', { name: `复制${FORMS.press.name}` }).tap();
    await expect.poll(() => status(page).textContent()).toBe(`已复制：${FORMS.press.name}`);
    await page.getByRole('button', { name: '关闭' }).tap();
    await button(page, '引用').tap();
    await expect.poll(async () => (await copied()).at(-1)).toMatch(/^据《/);
  });
});

test('by keyboard, without a violation; Escape closes, and the focus is where it was', async () => {
  await withPage({}, async (page, copied) => {
    await citeByKey(page);
    await expect.poll(() => copied()).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('引用');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('permalink');
  });
});

test('where the clipboard is refused, the text is selected and the reader told what to do', async () => {
  await withPage({ clipboard: 'refuses' }, async (page) => {
    await citeByKey(page);
    await expect.poll(() => status(page).textContent()).toContain('已选中');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await form(page, 'gbt2025').textContent());
  });
});

test('selected words are cited by Alt+C, across clauses without our numbers between them', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.evaluate(() => {
      const [from, to] = ['c2-1-3-s1', 'c2-1-4-s1'].map((id) => document.getElementById(id)?.firstChild);
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 4);
    });
    await button(page, '引用所选').waitFor();
    await page.keyboard.press('Alt+KeyC');
    const html = (await form(page, 'html').textContent()) ?? '';
    expect(html).toContain('牵头）4.培育壮大商贸企业。');
    expect(html).toContain('附件1第二部分第（一）项第3目至第4目');
    expect(html).not.toContain('2.1.4');
    expect(await form(page, 'quotation').textContent()).toMatch(/#c2-1-3-s1:~:text=/);
  });
});

test('a campaign’s page, which joins parts, cites the clause’s own page', async () => {
  await withPage({ path: 'campaign-1/', hasTouch: true }, async (page) => {
    await page.locator('[id="annex-1-c1-p1-s2"]').tap();
    await expect.poll(() => page.locator('.sentence-link').textContent()).toBe('第2句链接');
    await button(page, '引用').tap();
    await dialog(page).waitFor();
    expect(await form(page, 'permalink').textContent()).toBe(`${origin}/${NOTICE}/annex-1/1-p1/#c1-p1-s2`);
    expect(await form(page, 'quotation').textContent()).toContain('/campaign-1/#annex-1-c1-p1-s2:~:text=');
    expect(await form(page, 'press').textContent()).toContain('附件1第一部分第1段');
  });
});

test('without the clause’s file there are still its addresses', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/data/clauses/**', (route) => route.abort());
  await page.goto(`${origin}/${NOTICE}/annex-1/`);
  await citeByKey(page);
  expect(await status(page).textContent()).toContain('只能给出网址');
  expect(await form(page, 'permalink').textContent()).toContain(`${NOTICE}/${CLAUSE}/`);
  await context.close();
});

test('a sentence’s task goes into the list', async () => {
  await withPage({}, async (page) => {
    await page.locator(`[data-clause="${CLAUSE}"] .permalink`).focus();
    await button(page, '加入清单').click();
    expect(await page.evaluate((key) => localStorage.getItem(key), `list/${NOTICE}`)).toContain(`${CLAUSE}-a1`);
    expect(await page.locator('p.arrival').textContent()).toBe('已加入清单，清单共1项');
    await page.goto(`${origin}/${NOTICE}/list/`);
    await expect.poll(() => page.locator('[data-group] [data-task]').count()).toBe(1);
  });
});

test.each([true, false])('a clause’s own page has its citation (scripts: %s)', async (javaScriptEnabled) => {
  await withPage({ path: `${CLAUSE}/`, javaScriptEnabled }, async (page) => {
    await page.locator('.cite-clause summary').click();
    const text = () => page.locator('.cite-clause .panel').innerText();
    await expect.poll(text).toContain(`]. ${origin}/${NOTICE}/${CLAUSE}/.`);
    await expect.poll(text).toMatch(javaScriptEnabled ? /\[\d{4}-\d\d-\d\d\]/ : /\[　\][^]*方括号里填访问日期/);
  });
});
