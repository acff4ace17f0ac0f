/** A notice's slug: 岳云政办发〔2023〕4号 → `yyzbf-2023-4`. */
import { pinyin } from 'pinyin-pro';
import { DOCUMENT_NUMBER } from '../../clause/frame-lines.ts';
import { asciiDigits } from '../../text/numerals.ts';

/** What an address may hold; `slug` of the data file and of notice.json. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longer ones make paths that some hosts and file systems refuse. */
const LONGEST = 64;
/** Addresses that are the site's own, now or by its design. */
const TAKEN = ['404', 'compare', 'index', 'list', 'orgs', 'pagefind', 'search', 'tasks', 'topics', 'try'];
/** Names that Windows keeps for devices, whatever they end in. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What a slug must be that this one is not, in words; null where it can be a notice's. */
export function slugProblem(slug: string): string | null {
  if (slug.length > LONGEST) return `of at most ${LONGEST} characters`;
  if (TAKEN.includes(slug)) return 'that is no address of the site’s own';
  return DEVICE.test(slug) ? 'that is no device’s name on Windows' : null;
}

/** Pinyin initials of the agency code, year and number; null when `documentNumber` is none or has a character without pinyin. */
export function slugOf(documentNumber: string): string | null {
  const { agency, year, number } = DOCUMENT_NUMBER.exec(asciiDigits(documentNumber))?.groups ?? {};
  if (!agency || !year || !number) return null;
  const initials = pinyin(agency, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
  const slug = `${initials}-${year}-${Number(number)}`;
  return SLUG.test(slug) ? slug : null;
}

/** A name's syllables without tones; what has no pinyin is left out. */
export function syllables(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
}

/** Pinyin without tones, joined: 区发改局 → `qufagaiju`; null when nothing of a name can be read. */
export function pinyinSlug(name: string): string | null {
  const slug = syllables(name).join('');
  return slug === '' ? null : slug;
}

/** The slug of a notice without a document number: its file's name, or, when that is no slug, its hash. */
export function fallbackSlug(path: string, sha256: string): string {
  const name = path.replace(/^.*[\\/]|\.[^.]*$/g, '').toLowerCase();
  return SLUG.test(name) ? name : `notice-${sha256.slice(0, 8)}`;
}
