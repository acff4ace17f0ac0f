/**
 * `node scripts/site/pictures.ts [dist]`, after `astro build`: pictures for sharing, from the data that the site publishes.
 *
 * A picture that was made before is taken from `node_modules/.cache/plan-atlas/`, named there by the hash of its SVG
 * and of what draws it. The font is cut down to the characters that the others need, once, because resvg reads a font
 * anew for each picture and the whole one has 10 MB.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { drawSharePicture } from '../../src/pictures/share-picture.ts';
import { readModel, shownModel } from '../../src/model/read-model.ts';
import { indexNotice } from '../../src/model/notice-index.ts';
import { noticePictures, shelfPicture } from '../../src/site/share/picture-words.ts';

const require = createRequire(import.meta.url);
const FAMILY = 'Noto Sans SC';
const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const WEIGHTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];
export const CACHE = join(import.meta.dirname, '../../node_modules/.cache/plan-atlas');
/** Few colours, blended: with more the file is larger and looks no different. */
const PNG = { palette: true, colours: 32, compressionLevel: 9, effort: 7 } as const;

/** Reads a package's version; its exports may hide package.json. */
function versionOf(name: string): string {
  const path = join(import.meta.dirname, '../../node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** SVG documents by the address of their picture. */
export async function drawPictures(dist: string): Promise<Map<string, string>> {
  const folders = globSync('*/data/notice.json', { cwd: dist })
    .sort()
    .map((path) => join(dist, dirname(path)));
  const shelf = await Promise.all(
    folders.map(async (folder) =>
      indexNotice(shownModel(await readModel((name) => readFileSync(join(folder, `${name}.json`), 'utf8')))),
    ),
  );
  const pictures = [shelfPicture(), ...shelf.flatMap((each) => [...noticePictures(each).values()])];
  return new Map(pictures.map(({ path, words }) => [path, drawSharePicture(words, FAMILY)]));
}

/** The font's weights with no characters but these, as files in a folder. */
async function cutFonts(characters: string, folder: string): Promise<string[]> {
  return Promise.all(
    WEIGHTS.map(async (weight, i) => {
      const whole = readFileSync(require.resolve(`${PACKAGE}/${weight}`));
      const file = join(folder, `${i}.ttf`);
      writeFileSync(file, await subsetFont(whole, characters, { targetFormat: 'sfnt', noHinting: true }));
      return file;
    }),
  );
}

async function drawPng(svg: string, fontFiles: string[]): Promise<Buffer> {
  const picture = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY } });
  return sharp(picture.pixels, { raw: { width: picture.width, height: picture.height, channels: 4 } })
    .flatten()
    .png(PNG)
    .toBuffer();
}

/** A cache by name; one that cannot be read or written is empty. */
function openCache(folder: string) {
  return {
    get: (name: string): Buffer | null => {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return null;
      }
    },
    set: (name: string, bytes: Buffer): void => {
      try {
        mkdirSync(folder, { recursive: true });
        // Renamed when whole: another build may read it now.
        const part = join(folder, `${name}.${process.pid}`);
        writeFileSync(part, bytes);
        renameSync(part, join(folder, name));
      } catch {
        // The next build makes it again.
      }
    },
  };
}

export interface Rendered {
  /** PNGs by address. */
  files: Map<string, Buffer>;
  /** How many were made, not found in the cache. */
  made: number;
}

/** Renders SVG documents by address, those that the cache has aside. */
export async function renderPictures(drawn: ReadonlyMap<string, string>, folder = CACHE): Promise<Rendered> {
  const cache = openCache(folder);
  const tools = [...[PACKAGE, 'subset-font', '@resvg/resvg-js', 'sharp'].map(versionOf), JSON.stringify(PNG)].join();
  const entries = Array.from(drawn, ([path, svg]) => {
    const name = `${createHash('sha256').update(`${tools}\n${svg}`).digest('hex')}.png`;
    return { path, svg, name, found: cache.get(name) };
  });
  const missing = entries.filter(({ found }) => found === null);
  const files = new Map(entries.flatMap(({ path, found }) => (found ? [[path, found] as const] : [])));
  if (missing.length === 0) return { files, made: 0 };
  const temporary = mkdtempSync(join(tmpdir(), 'plan-atlas-fonts-'));
  try {
    const fonts = await cutFonts([...new Set(missing.map(({ svg }) => svg).join(''))].sort().join(''), temporary);
    const queue = missing.values();
    const work = async () => {
      for (const { path, svg, name } of queue) {
        const png = await drawPng(svg, fonts);
        cache.set(name, png);
        files.set(path, png);
      }
    };
    // Both renderers work in threads of their own: two pictures at a time keep two cores busy.
    await Promise.all([work(), work()]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return { files, made: missing.length };
}

/** Makes the pictures of a built site and says how many and how large. */
export async function writePictures(dist: string): Promise<string> {
  const { files, made } = await renderPictures(await drawPictures(dist));
  let bytes = 0;
  for (const [path, png] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), png);
    bytes += png.length;
  }
  return `${files.size} pictures for sharing, ${made} of them drawn now, ${Math.round(bytes / 1000)} kB`;
}

if (import.meta.main) {
  console.log(await writePictures(process.argv[2] ?? 'dist'));
}
