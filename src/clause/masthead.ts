/** What the frame says of a notice: title, number, issuer, addressees, date (GB/T 9704—2012 7.2 and 7.3). */
import { EACH_SHARED } from '../lexicon/collectives.ts';
import { nesting } from '../text/marks/brackets.ts';
import { asciiDigits } from '../text/numerals.ts';
import { readDateLine } from './frame-lines.ts';
import { DOCUMENT_NUMBER } from './frame-lines.ts';
import type { FrameLine, FrameRole, NoticeTree, Part } from './nodes.ts';

export interface Masthead {
  title: string | null;
  /** Without brackets round it. */
  documentNumber: string | null;
  issuer: string | null;
  addressees: string[];
  /** ISO 8601. */
  issuedOn: string | null;
  /** The year of the number, else of the date. */
  year: number | null;
}

export function frameLinesOf(part: Part): FrameLine[] {
  return part.children.filter((child) => child.type === 'frame');
}

/** Frame lines of all parts, in the notice's order. */
export const frameLines = (tree: NoticeTree): FrameLine[] => tree.children.flatMap(frameLinesOf);

/** Several levels under one head are one addressee, with the mark that joins them. */
const SHARED = new RegExp(EACH_SHARED, 'gu');

/**
 * 主送机关: `各县(市、区)人民政府、街道办事处,区直及驻区各单位:` → three names, verbatim; `各省、自治区、直辖市人民政府,国务院各部委:`
 * → two.
 */
function readAddressees(line: string | undefined): string[] {
  const text = (line ?? '').replace(/[:：]\s*$/, '');
  const { outside } = nesting(text);
  const shared = [...text.matchAll(SHARED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const stops = [...text.matchAll(/[、,，]/g)]
    .map(({ index }) => index)
    .filter((stop) => outside(stop) && !shared.some(({ start, end }) => start < stop && stop < end));
  return [-1, ...stops].map((stop, i) => text.slice(stop + 1, stops[i]).trim()).filter((name) => name !== '');
}

/** Reads the masthead; what the frame does not say is null. */
export function readMasthead(tree: NoticeTree): Masthead {
  const lines = frameLines(tree);
  const first = (role: FrameRole) => lines.find((line) => line.role === role)?.value;
  const title = tree.children[0]?.title ?? '';
  const number = first('documentNumber');
  const issuedOn = readDateLine(first('date') ?? '');
  const year = DOCUMENT_NUMBER.exec(number ?? '')?.groups?.['year'] ?? issuedOn?.slice(0, 4);
  return {
    title: title === '' ? null : title,
    documentNumber: number?.trim().replace(/^[(（](.*)[)）]$/, '$1') ?? null,
    issuer: (first('issuer') ?? first('signature'))?.trim() ?? /^(.{3,40}?)关于/.exec(title)?.[1] ?? null,
    addressees: readAddressees(first('addressees')),
    issuedOn,
    year: year === undefined ? null : Number(asciiDigits(year)),
  };
}
