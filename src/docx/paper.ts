/** Paper of official documents: size, margins and grid of GB/T 9704—2012 5, page numbers of 7.5, and what is ours. */
import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  DocumentGridType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import { FONTS, SIZES } from './fonts.ts';

/** Twips from line to line: 22 lines on 225 mm, 28.95 pt. */
export const LINE = 579;
/**
 * Twips between characters: 28 of 16 pt on 156 mm, 15.75 pt each. Said of the text and not of the page's grid, which
 * programs read differently (LibreOffice sets 19 characters a line on Word's grid of 28).
 */
export const CHARACTER_SPACING = -5;

/** A4 upright: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
export const PORTRAIT: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(37), left: mm(28), right: mm(210 - 28 - 156), bottom: mm(297 - 37 - 225), footer: mm(12) },
  },
  grid: { type: DocumentGridType.LINES, linePitch: LINE },
};

/** A4 across, for tables of many columns. Width and height are of the upright sheet: the library turns them. */
export const LANDSCAPE: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE },
    margin: { top: mm(25), left: mm(20), right: mm(20), bottom: mm(25), footer: mm(8) },
  },
};
/** Width between the margins of LANDSCAPE. */
export const LANDSCAPE_WIDTH = mm(297 - 40);

/** 四号半角阿拉伯数字, a dash on either side; odd pages at the right, even ones at the left, one character off. */
function pageNumber(alignment: 'left' | 'right'): Paragraph {
  return new Paragraph({
    alignment: AlignmentType[alignment === 'left' ? 'LEFT' : 'RIGHT'],
    indent: { [alignment]: SIZES.four * 10 },
    children: [new TextRun({ font: FONTS.song, size: SIZES.four, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/** What is ours stands below the page number, small and grey: never in the document's text. */
function mark(note: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: note, font: FONTS.song, size: SIZES.small, color: '595959' })],
  });
}

/** Footers of odd and even pages, with our notes. */
export function footers(notes: readonly string[]): { default: Footer; even: Footer } {
  const footer = (alignment: 'left' | 'right') => new Footer({ children: [pageNumber(alignment), ...notes.map(mark)] });
  return { default: footer('right'), even: footer('left') };
}
