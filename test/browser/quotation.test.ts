/**
 * Quotation links: 500 selections, the same each time. Each link's fragment is the clause of the words, and its terms
 * find them first in the page's text; where the browser searches pages (the one that npm installs has no data for it:
 * CHROMIUM_PATH names another), it is opened and the words that it marks are those selected.
 */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { firstMatch, type Directive } from '../../src/cite/text-fragment.ts';
import { NOTICE } from '../pages.ts';
import { random } from '../setup/seed.ts';
import { browser, givePage, takePage } from './chromium.ts';

const SELECTIONS = Number(process.env['SELECTIONS'] ?? 500);
const PAGES = [
  'letter',
  'plan',
  ...[1, 2, 3, 4, 5, 6].map((n) => `annex-${n}`),
  'campaign-2',
  'annex-1/2-1-3',
  'annex-4/2-3-3',
];
const SIZE = { width: 900, height: 1400 };
/** What stands of ours between clauses. */
const SIGNS = '.permalink, .slip, .campaign h2.ours';
const MARK = '::target-text { background: #f0f !important; color: #f0f !important; }';

const origin = inject('origin');

/** Offsets in the shown text of all clauses of a page, joined. */
interface Chosen {
  start: number;
  end: number;
}

interface Made extends Chosen {
  path: string;
  link: string;
  /** Its id: the clause in which the words begin. */
  clause: string;
  /** The notice's words, without white space. */
  words: string;
}

/** In the page: the notice's text in a range between two offsets, a range for each text. */
const HELPERS = `
  globalThis.sourceTexts = () => [...document.querySelectorAll('.clause [data-source]')].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  });
  globalThis.sourceRanges = ({ start, end }) => {
    let at = 0;
    return sourceTexts().flatMap((node) => {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)];
      at += node.length;
      if (from >= to) return [];
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [range];
    });
  };
`;

type InPage = typeof globalThis & { sourceTexts: () => Text[]; sourceRanges: (chosen: Chosen) => Range[] };

/** What the page offers for a selection; null where nothing but white space is selected. All of it in the page, at once. */
async function linkFor(page: Page, path: string, chosen: Chosen): Promise<Made | null> {
  const found = await page.evaluate(async (at) => {
    const ranges = (globalThis as InPage).sourceRanges(at);
    const [first, last] = [ranges[0], ranges.at(-1)];
    const words = ranges.join('').replace(/\s/g, '');
    if (!first || !last || words === '') return null;
    /** Looks again after each task of the page until there is one. */
    const until = async <T>(look: () => T | null | undefined | false): Promise<T> => {
      for (;;) {
        const seen = look();
        if (seen) return seen;
        await new Promise((done) => setTimeout(done));
      }
    };
    getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    const button = await until(() =>
      [...document.querySelectorAll<HTMLElement>('.sentence-box:not([hidden]) button')].find(
        ({ textContent }) => textContent === '引用所选',
      ),
    );
    button.click();
    const dialog = await until(() => document.querySelector<HTMLDialogElement>('dialog[open]'));
    const link = await until(() => dialog.querySelector('[data-form="quotation"]')?.textContent);
    dialog.close();
    // Browsers tell of a selection a little later: the next one is not to be taken for this.
    getSelection()?.removeAllRanges();
    await until(() => button.closest<HTMLElement>('.sentence-box')?.hidden);
    return { words, link, clause: first.startContainer.parentElement?.closest('.clause')?.id ?? '' };
  }, chosen);
  return found && { ...chosen, ...found, path };
}

async function makeLinks(): Promise<Made[]> {
  const next = random();
  const context = await browser.newContext({ viewport: SIZE });
  await context.addInitScript(HELPERS);
  const page = await context.newPage();
  const made: Made[] = [];
  for (const [i, path] of PAGES.entries()) {
    await page.goto(`${origin}/${NOTICE}/${path}/`);
    const length = await page.evaluate(() =>
      (globalThis as InPage).sourceTexts().reduce((sum, { data }) => sum + data.length, 0),
    );
    while (made.length < (SELECTIONS * (i + 1)) / PAGES.length) {
      const start = Math.floor(next() * (length - 1));
      const end = Math.min(length, start + 1 + Math.floor(next() ** 2 * 160));
      const one = await linkFor(page, path, { start, end });
      if (one) made.push(one);
    }
  }
  await context.close();
  return made;
}

/** The terms of a link, as the draft's grammar parts them. */
function readDirective(link: string): Directive | null {
  const terms = /:~:text=(.*)$/.exec(link)?.[1]?.split(',');
  if (!terms) return null;
  const read = (term: string | undefined) => (term === undefined ? undefined : decodeURIComponent(term));
  const prefix = terms[0]?.endsWith('-') ? read(terms.shift()?.slice(0, -1)) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? read(terms.pop()?.slice(1)) : undefined;
  const [start = '', end] = terms.map(read);
  return { start, ...(prefix && { prefix }), ...(suffix && { suffix }), ...(end && { end }) };
}

const links = await makeLinks();

test(`${SELECTIONS} selections: the fragment is the clause of the words`, () => {
  expect(links).toHaveLength(SELECTIONS);
  const strayed = links.filter(({ link, clause }) => {
    const id = /#([^:]*)/.exec(link)?.[1] ?? '';
    return id !== clause && !id.startsWith(`${clause}-s`);
  });
  expect(strayed).toEqual([]);
});

test(`${SELECTIONS} selections: the terms find the words first in the text of their page`, async () => {
  const page = await takePage({ viewport: SIZE });
  const blocks = new Map<string, string[]>();
  const signs = new Map<string, string[]>();
  for (const path of PAGES) {
    await page.goto(`${origin}/${NOTICE}/${path}/`);
    blocks.set(path, await page.evaluate(() => document.body.innerText.split('\n')));
    signs.set(path, await page.locator(SIGNS).allInnerTexts());
  }
  await givePage(page);
  const missed = links.filter(({ path, link, words }) => {
    const directive = readDirective(link);
    const text = blocks.get(path) ?? [];
    const found = directive && firstMatch(text, directive);
    if (!found) return true;
    const { start, end } = found;
    const marked = text
      .slice(start.block, end.block + 1)
      .map((block, i, all) => block.slice(i === 0 ? start.offset : 0, i === all.length - 1 ? end.offset : block.length))
      // Signs of ours stand on lines of their own, between those of the notice.
      .filter((block, i, all) => i === 0 || i === all.length - 1 || !signs.get(path)?.includes(block.trim()))
      .join('')
      .replace(/\s/g, '');
    // Widened to words, and no further.
    return !marked.includes(words) || marked.length > words.length + 12;
  });
  expect(missed.length, JSON.stringify(missed.slice(0, 3))).toBeLessThanOrEqual(SELECTIONS * 0.005);
});

interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Whether Chromium marked each line of the chosen words, and nothing far from them. */
async function isMarked(page: Page, chosen: Chosen): Promise<boolean> {
  const { rects, wide, signs } = await page.evaluate(
    ({ start, end, ours }) => {
      const plain = ({ left, top, width, height }: DOMRect): Rect => ({ left, top, width, height });
      const rectsOf = (part: Chosen) =>
        (globalThis as InPage)
          .sourceRanges(part)
          .flatMap((range) => [...range.getClientRects()])
          .map(plain);
      return {
        rects: rectsOf({ start, end }),
        // Widened to words.
        wide: rectsOf({ start: start - 6, end: end + 6 }),
        // Signs of ours between clauses are in the range and marked with it.
        signs: Array.from(document.querySelectorAll(ours), (sign) => plain(sign.getBoundingClientRect())),
      };
    },
    { ...chosen, ours: SIGNS },
  );
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const marked = (x: number, y: number) => {
    const at = (Math.floor(y) * info.width + Math.floor(x)) * 3;
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
  };
  const seen = rects.filter(({ top, height, width }) => width > 2 && top > 0 && top + height < info.height);
  const words = seen.every(({ left, top, width, height }) => marked(left + width / 2, top + height / 2));
  const around = (x: number, y: number, across: number, down: number) => (rect: Rect) =>
    x > rect.left - across &&
    x < rect.left + rect.width + across &&
    y > rect.top - down &&
    y < rect.top + rect.height + down;
  for (let y = 0; y < info.height; y += 4) {
    for (let x = 0; x < info.width; x += 4) {
      if (!marked(x, y)) continue;
      if (!wide.some(around(x, y, 8, 8)) && !signs.some(around(x, y, 4, 4))) return false;
    }
  }
  return seen.length > 0 && words;
}

async function searchesPages(): Promise<boolean> {
  const page = await browser.newPage();
  await page.setContent('<p>开展文明超市评选活动</p>');
  const found = await page.evaluate(() => (globalThis as unknown as { find: (text: string) => boolean }).find('超市'));
  await page.close();
  return found;
}

test.runIf(await searchesPages())(
  `${SELECTIONS} selections: opened, the link marks the words`,
  async () => {
    const context = await browser.newContext({ viewport: SIZE, bypassCSP: true });
    await context.addInitScript(HELPERS);
    const page = await context.newPage();
    const missed: string[] = [];
    for (const { link, start, end } of links) {
      // Only a new page is searched.
      await page.goto('about:blank');
      await page.goto(link);
      await page.addStyleTag({ content: MARK });
      let marked = false;
      for (let look = 0; look < 8 && !marked; look += 1) {
        if (look > 0) await page.waitForTimeout(50 * 2 ** Math.min(look, 4));
        marked = await isMarked(page, { start, end });
      }
      if (!marked) missed.push(`${decodeURIComponent(link)} ${start}-${end}`);
    }
    await context.close();
    console.log(`quotation links: ${links.length - missed.length} of ${links.length} on the words`);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(SELECTIONS * 0.005);
  },
  20 * 60_000,
);
