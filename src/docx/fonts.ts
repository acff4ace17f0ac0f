/** Fonts of official documents (GB/T 9704—2012), and what stands in for them where they are not installed. */
import type { IFontAttributesProperties } from 'docx';

/** One font for all characters: the notice's digits and half-width punctuation are set in it too. */
const whole = (name: string): IFontAttributesProperties => ({
  ascii: name,
  hAnsi: name,
  eastAsia: name,
  cs: name,
  hint: 'eastAsia',
});

/** 小标宋, 仿宋, 黑体, 楷体, 宋体. */
export const FONTS = {
  title: whole('方正小标宋简体'),
  body: whole('仿宋_GB2312'),
  black: whole('黑体'),
  kai: whole('楷体_GB2312'),
  song: whole('宋体'),
} as const;

/** Half-points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 五号 10.5 pt, 小五 9 pt. */
export const SIZES = { two: 44, three: 32, four: 28, five: 21, small: 18 } as const;

const INSTEAD: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  黑体: 'SimHei',
  宋体: 'SimSun',
};

const font = ([name, other]: [string, string]) =>
  `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`;

/** `word/fontTable.xml`; charset 86 is Chinese, so that a substitute is at least that. */
export const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(INSTEAD).map(font).join('')}</w:fonts>
`;
