/** Figures taken away as pictures: what they show now, with title, source, licence and address; and the page that may be framed. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { withPage } from './chromium.ts';

const origin = inject('origin');

/** The file that a button beside the page's n-th figure saves. */
async function take(page: Page, format: string, figure = 0): Promise<{ name: string; bytes: Buffer }> {
  const button = page.locator('.figure-files').nth(figure).locator(`[data-picture="${format}"]`);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const textsOf = (svg: Buffer): string[] => {
  const { root } = parseXml(svg.toString('utf8'));
  const texts = (root?.children ?? []).filter((child) => child instanceof XmlElement && child.name === 'text');
  return texts.map((text) => (text as XmlElement).children.map((child) => (child as XmlText).text).join(''));
};

const PLACES = [
  { path: '', title: '谁在哪一仗有任务', figure: 0 },
  { path: 'tasks/?view=network', title: '谁在哪一仗有任务', figure: 0 },
  { path: 'targets/', title: '要增长多少', figure: 0 },
  { path: 'targets/', title: '各仗承诺了几项、哪几类', figure: 1 },
  { path: 'orgs/qukegongju/', title: '区科工局和谁一起', figure: 0 },
  { path: 'calendar/', title: '2023年一览', figure: 0 },
  { path: 'network/', title: '经济增长主动仗的专班成员和任务', figure: 0 },
];

test.each(PLACES)('$path gives $title as SVG and PNG that stand on their own', async ({ path, title, figure }) => {
  await withPage(`${origin}/${NOTICE}/${path}`, { viewport: { width: 1440, height: 900 } }, async (page) => {
    // One that is shut is opened first.
    const shut = page.locator('details.target-figure:not([open]) > summary');
    if ((await shut.count()) > 0) await shut.click();
    const { name, bytes } = await take(page, 'svg', figure);
    expect(name).toBe(`岳阳市云溪区打好“发展六仗”总体方案：${title}.svg`);
    const texts = textsOf(bytes);
    const all = texts.join('');
    expect(all.slice(0, 80)).toContain(`岳阳市云溪区打好“发展六仗”总体方案：${title}`);
    expect(all).toContain('来源：岳阳市云溪区人民政府办公室，岳云政办发〔2023〕4号，2023年3月13日。');
    expect(all).toMatch(/非官方，以原文为准。可自由使用，请注明出处。/);
    expect(all).toContain(`${origin}/${NOTICE}/${path}`);
    // Colours are in it, not in style sheets; nothing is asked of elsewhere.
    expect(bytes.toString()).not.toMatch(/style=|class=|var\(|href=|NaN|undefined/);
    const shown = page
      .locator('section, figure, .target-figure')
      .filter({ has: page.locator('.figure-files') })
      .nth(figure);
    const words = await shown.locator('svg:not([aria-hidden])').first().locator('text').allTextContents();
    for (const word of words.flatMap((text) => text.trim().split(/\s+/)))
      expect.soft(all.replace(/\s/g, '')).toContain(word);

    const png = await take(page, 'png', figure);
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(bytes.toString()) ?? [];
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  });
});

test('a picture shows the selection, says so, and is on paper in the dark too', async () => {
  await withPage(
    `${origin}/${NOTICE}/tasks/?view=network&role=lead&c=3`,
    { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
    async (page) => {
      const { bytes } = await take(page, 'svg');
      const svg = bytes.toString();
      const sentence = await page.locator('[data-sentence]').innerText();
      expect(textsOf(bytes).join('')).toContain(sentence.trim());
      const ribbons = await page.locator('.network-svg a[data-edge]:not([hidden])').count();
      expect(ribbons).toBeGreaterThan(10);
      expect(svg.match(/<path [^>]*fill="none"[^>]*stroke="rgb\(156, 42, 32\)"/g)?.length).toBe(ribbons + 1);
      expect(svg).toMatch(/<rect x="0" y="0" [^>]*fill="#fbfaf6"/);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    },
  );
});

test('another site may show the figure’s page, and no other', async () => {
  await withPage(null, { viewport: { width: 1280, height: 900 } }, async (page) => {
    const frames = ['figure/', ''].map((path) => `<iframe src="${origin}/${NOTICE}/tasks/${path}"></iframe>`).join('');
    // A port of its own is a site of its own.
    const elsewhere = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end(`<!doctype html>${frames}`);
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const refused: string[] = [];
    page.removeAllListeners('console');
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    const [figure, tasks] = page.frames().slice(1);
    expect(await figure?.locator('main').innerText()).toContain('来源：岳阳市云溪区人民政府办公室');
    expect(await figure?.locator('header, footer, script[src]').count()).toBe(0);
    expect(await tasks?.locator('main').count()).toBe(0);
    expect(refused.join()).toContain('frame-ancestors');
    await page.goto('about:blank');
    elsewhere.close();
  });
});
