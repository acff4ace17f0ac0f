/** Word styles of tables: read across and filled in by hand. */
import { AlignmentType, type IStylesOptions } from 'docx';
import { FONTS, SIZES } from './fonts.ts';

const LANGUAGE = { value: 'zh-CN', eastAsia: 'zh-CN' };

export const TABLE_STYLES: IStylesOptions = {
  default: { document: { run: { font: FONTS.song, size: SIZES.five, language: LANGUAGE } } },
  paragraphStyles: [
    {
      id: 'Title',
      name: 'Title',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
      run: { font: FONTS.title, size: SIZES.two },
    },
    {
      id: 'Heading1',
      name: 'heading 1',
      quickFormat: true,
      paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 280, after: 100 } },
      run: { font: FONTS.black, size: SIZES.four },
    },
    {
      id: 'Provenance',
      name: '出处',
      quickFormat: true,
      paragraph: { spacing: { after: 40 } },
      run: { color: '404040' },
    },
    {
      id: 'Cell',
      name: '表格',
      quickFormat: true,
      paragraph: { spacing: { line: 260 } },
      run: { size: SIZES.small },
    },
    { id: 'HeadCell', name: '表头', basedOn: 'Cell', quickFormat: true, run: { font: FONTS.black } },
  ],
};
