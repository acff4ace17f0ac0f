/** The card of a clause: its code leads to the clause, its picture says what the page's card says. */
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { withPage as withAnyPage, type PageOptions } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

const withPage = (path: string, options: PageOptions, use: (page: Page) => Promise<void>) =>
  withAnyPage(`${origin}/${NOTICE}/${path}`, { viewport: { width: 360, height: 800 }, ...options }, use);

const button = (page: Page) => page.locator('.qr-card summary');
const isOpen = (page: Page) => page.locator('.qr-card').evaluate((card: HTMLDetailsElement) => card.open);
const svg = (page: Page) => page.locator('.qr-card svg');
const texts = (page: Page) => svg(page).locator('text').allTextContents();

async function open(page: Page): Promise<void> {
  await button(page).click();
  await svg(page).waitFor();
}

/** The downloaded PNG, with what was written on it. */
async function download(page: Page) {
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own context below
    const fillText = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      written.push(text);
      fillText.call(this, text, ...place);
    };
  });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载图片' }).click(),
  ]);
  const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
  return { name: file.suggestedFilename(), png: readFileSync(await file.path()), written };
}

async function decode(png: Buffer): Promise<string | undefined> {
  // As large as on a screen: the reader's own time grows with the picture.
  const { data, info } = await sharp(png)
    .resize({ width: 540, withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([
    ['annex-1/2-1-3/', 'yyzbf-2023-4-annex-1-2-1-3.png'],
    ['annex-1/2-1-3/#c2-1-3-s1', 'yyzbf-2023-4-annex-1-2-1-3-s1.png'],
    ['annex-6/2-1-3-1/', 'yyzbf-2023-4-annex-6-2-1-3-1.png'],
    ['annex-5/3-3-2/', 'yyzbf-2023-4-annex-5-3-3-2.png'],
  ])('%s: the PNG’s code is the permalink, its words the card’s', async (path, name) => {
    await withPage(path, { colorScheme }, async (page) => {
      await open(page);
      const shown = await texts(page);
      const { name: called, png, written } = await download(page);
      expect(called).toBe(name);
      expect(await decode(png)).toBe(`${origin}/${NOTICE}/${path}`);
      expect((await sharp(png).metadata()).width).toBe(1080);
      expect(written).toEqual(shown);
      expect(shown.join('')).toContain('非官方整理，以原文为准');
      expect(shown.join('')).toContain('岳云政办发〔2023〕4号，2023年3月13日');
      expect(await page.locator('.qr-card code').textContent()).toBe(`${origin}/${NOTICE}/${path}`);
      // What is on the screen can be read too.
      expect(await decode(await svg(page).screenshot())).toBe(`${origin}/${NOTICE}/${path}`);
    });
  });
});

test('the card holds the clause’s words, or those of the sentence that was chosen', async () => {
  await withPage('annex-5/3-3-2/', {}, async (page) => {
    await open(page);
    const words = async () => (await texts(page)).join('');
    const heading = await page.locator('.own h1').innerText();
    const sentences = await page.locator('.own p > span[id]').allTextContents();
    expect(sentences.length).toBeGreaterThan(2);
    expect(await words()).toContain(heading + (sentences[0] ?? ''));
    expect(await words()).toContain('…');
    await page.evaluate(() => {
      location.hash = 'c3-3-2-s2';
    });
    await expect.poll(words).toContain(`${sentences[1]?.trim()}《岳阳市`);
    expect(await words()).not.toContain(heading);
    expect(await words()).toContain('附件5第三部分第（三）项第2目第2句');
  });
});

test('all words are inside the card, none upon others', async () => {
  for (const path of ['annex-1/2-1-3/', 'annex-5/3-3-2/', 'annex-1/2-1/', 'letter/p1/']) {
    await withPage(path, {}, async (page) => {
      await open(page);
      const found = await svg(page).evaluate((card) => {
        const frame = card.getBoundingClientRect();
        const boxes = [...card.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        const outside = boxes.filter(
          ({ left, right, bottom }) => left < frame.left || right > frame.right || bottom > frame.bottom,
        );
        const baselines = [...card.querySelectorAll('text')].map((text) =>
          [text.getAttribute('x'), text.getAttribute('y')].join(),
        );
        return { outside: outside.length, places: new Set(baselines).size, texts: boxes.length };
      });
      expect(found.outside, path).toBe(0);
      expect(found.places, path).toBe(found.texts);
    });
  }
});

test('with the keyboard: the button opens and closes, Escape closes and goes back to it', async () => {
  await withPage('annex-1/2-1-3/', {}, async (page) => {
    expect(await isOpen(page)).toBe(false);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await svg(page).waitFor();
    expect(await isOpen(page)).toBe(true);
    expect(await button(page).evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('下载图片');
    await page.keyboard.press('Escape');
    expect(await svg(page).isVisible()).toBe(false);
    expect(await isOpen(page)).toBe(false);
    expect(await button(page).evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await svg(page).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await svg(page).isVisible()).toBe(false);
  });
});

describe('open', () => {
  test.each([360, 1440])(
    'at %i px axe finds nothing, in the dark neither, and nothing scrolls sideways',
    async (width) => {
      await withPage('annex-1/2-1-3/', { viewport: { width, height: 800 } }, async (page) => {
        await open(page);
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, 'colours')).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    },
  );
});

test('is not there on paper, nor without JavaScript', async () => {
  await withPage('annex-1/2-1-3/', {}, async (page) => {
    expect(await button(page).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.qr-card').isVisible()).toBe(false);
  });
  await withPage('annex-1/2-1-3/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.qr-card').isVisible()).toBe(false);
  });
});

test('nothing of it loads before it is asked for', async () => {
  await withPage('annex-1/2-1-3/', {}, async (page) => {
    const loaded = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /\/card\.[^/]*\.js$/.test(name)).length,
      );
    expect(await loaded()).toBe(0);
    await open(page);
    expect(await loaded()).toBe(1);
  });
});
