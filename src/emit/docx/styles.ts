/** Word styles of an official document: what GB/T 9704—2012 7.2–7.3 says of each element. */
import { AlignmentType, LineRuleType, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { FrameRecord } from '../../model/schema/schema.ts';
import { FONTS, SIZES } from '../../docx/fonts.ts';
import { CHARACTER_SPACING, LINE } from '../../docx/paper.ts';

const LANGUAGE = { value: 'zh-CN', eastAsia: 'zh-CN' };

/** Two characters of 三号, also where they are as wide as the grid makes them. */
const TWO = { firstLine: 2 * SIZES.three * 10, firstLineChars: 200 };
/** From the right edge: 署名右空二字, 成文日期右空四字. */
const TWO_OFF = { right: 2 * SIZES.three * 10 };
const FOUR_OFF = { right: 4 * SIZES.three * 10 };
const PITCH = { line: LINE, lineRule: LineRuleType.EXACT };

/** Deeper clauses are as the fourth. */
export const DEEPEST = 4;

/** A clause with a heading, by its level: Word's navigation shows it. Its look is its runs'. */
const heading = (level: number) => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Body',
  next: 'Body',
  quickFormat: true,
  paragraph: { outlineLevel: level - 1 },
});

/** A paragraph style; each is after Body. */
const style = (id: string, name: string, paragraph: IBaseParagraphStyleOptions['paragraph'] = {}) => ({
  id,
  name,
  basedOn: 'Body',
  quickFormat: true,
  paragraph,
});

const NO_INDENT = { firstLine: 0, firstLineChars: 0 };

export const STYLES: IStylesOptions = {
  default: { document: { run: { font: FONTS.body, size: SIZES.three, language: LANGUAGE } } },
  paragraphStyles: [
    {
      id: 'Body',
      name: '公文正文',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: TWO,
        spacing: { ...PITCH, before: 0, after: 0 },
      },
      run: { characterSpacing: CHARACTER_SPACING },
    },
    ...[1, 2, 3, 4].map(heading),
    {
      ...style('Title', 'Title', {
        alignment: AlignmentType.CENTER,
        indent: NO_INDENT,
        outlineLevel: 0,
        // A line below the title, not between its lines.
        spacing: { ...PITCH, after: LINE },
        contextualSpacing: true,
      }),
      run: { font: FONTS.title, size: SIZES.two, characterSpacing: 0 },
    },
    style('DocumentNumber', '发文字号', {
      alignment: AlignmentType.CENTER,
      indent: NO_INDENT,
      spacing: { ...PITCH, after: LINE },
    }),
    style('Addressees', '主送机关', { indent: NO_INDENT }),
    style('Signature', '发文机关署名', {
      alignment: AlignmentType.RIGHT,
      indent: { ...NO_INDENT, ...TWO_OFF },
      spacing: { ...PITCH, before: LINE },
    }),
    style('Date', '成文日期', { alignment: AlignmentType.RIGHT, indent: { ...NO_INDENT, ...FOUR_OFF } }),
    style('AnnexListMark', '附件说明', { spacing: { ...PITCH, before: LINE } }),
    {
      ...style('AnnexMark', '附件标志', {
        indent: NO_INDENT,
        keepNext: true,
        spacing: { ...PITCH, after: LINE },
      }),
      run: { font: FONTS.black },
    },
    style('Blank', '空行', { indent: NO_INDENT }),
  ],
  characterStyles: [
    { id: 'FirstHeading', name: '一级标题字', quickFormat: true, run: { font: FONTS.black } },
    { id: 'SecondHeading', name: '二级标题字', quickFormat: true, run: { font: FONTS.kai } },
    { id: 'LowerHeading', name: '三四级标题字', quickFormat: true, run: { font: FONTS.body } },
  ],
};

/** The style of a line of the frame; the issuer above the title is part of it. */
export const FRAME_STYLES: Readonly<Record<FrameRecord['role'], string>> = {
  title: 'Title',
  issuer: 'Title',
  documentNumber: 'DocumentNumber',
  addressees: 'Addressees',
  signature: 'Signature',
  date: 'Date',
  note: 'Body',
  annexListMark: 'AnnexListMark',
  annexListItem: 'Body',
  annexMark: 'AnnexMark',
  blank: 'Blank',
};
