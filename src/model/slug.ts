/** A notice's slug: 岳云政办发〔2023〕4号 → `yyzbf-2023-4`. */
import { pinyin } from 'pinyin-pro';
import { DOCUMENT_NUMBER } from '../clause/frame.ts';

/** Pinyin initials of the agency code, year and number; null when `documentNumber` is none. */
export function slugOf(documentNumber: string): string | null {
  const [, agency, year, number] = DOCUMENT_NUMBER.exec(documentNumber) ?? [];
  if (!agency || !year || !number) return null;
  const initials = pinyin(agency, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
  return `${initials}-${year}-${Number(number)}`;
}

/** The slug of a notice without a document number: its file's name, or, when that is no slug, its hash. */
export function fallbackSlug(path: string, sha256: string): string {
  const name = path.replace(/^.*[\\/]|\.[^.]*$/g, '').toLowerCase();
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? name : `notice-${sha256.slice(0, 8)}`;
}
