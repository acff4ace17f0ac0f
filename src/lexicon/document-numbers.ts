/** Document numbers (发文字号): agency code, year in brackets of any kind, number (GB/T 9704—2012 7.2.5): 岳云政办发〔2023〕4号. */
import { anyOf, entries } from './words.ts';

const DIGIT = '[\\d０-９]';
/** Sources of regular expressions: 〔2023〕4号, the year and the number in groups of these names where they are wanted. */
const year = (digits: string) => `[〔[［(（【]\\s*${digits}\\s*[〕\\]］)）】](?:\\s*第)?\\s*`;
export const YEAR_AND_NUMBER = `${year(`${DIGIT}{4}`)}${DIGIT}{1,5}\\s*号`;
export const YEAR_AND_NUMBER_NAMED = `${year(`(?<year>${DIGIT}{4})`)}(?<number>${DIGIT}{1,5})\\s*号`;

/** What is done with a document. */
const DONE = entries(
  `响应 响应国发〔2021〕1号
   落实 落实国发〔2021〕1号
   贯彻 贯彻国发〔2021〕1号
   执行 执行国发〔2021〕1号
   实施 实施国发〔2021〕1号
   学习 学习国发〔2021〕1号
   宣传 宣传国发〔2021〕1号
   按照 按照国发〔2021〕1号
   按 按国发〔2021〕1号
   根据 根据国发〔2021〕1号
   依据 依据国发〔2021〕1号
   依照 依照国发〔2021〕1号
   遵照 遵照国发〔2021〕1号
   参照 参照国发〔2021〕1号
   对照 对照国发〔2021〕1号
   结合 结合国发〔2021〕1号
   关于 关于国发〔2021〕1号
   印发 印发国发〔2021〕1号
   转发 转发国发〔2021〕1号
   下发 下发国发〔2021〕1号
   下达 下达国发〔2021〕1号
   出台 出台国发〔2021〕1号
   制定 制定国发〔2021〕1号
   发布 发布国发〔2021〕1号
   公布 公布国发〔2021〕1号
   废止 废止国发〔2021〕1号
   (?<!意)见 见国发〔2021〕1号`,
);
/** Who issued it; codes have 局, 厅 and 部 too, but before their last character: 人社部发, 厅字. */
const ISSUERS = entries(
  `政府 省政府湘政发〔2021〕1号
   办公厅 省政府办公厅湘政办发〔2021〕1号
   办公室 市政府办公室岳政办发〔2021〕1号
   委员会 发展改革委员会发改办〔2021〕1号
   国务院 国务院国发〔2021〕1号
   (?:局|厅|部)(?![发函字文办]) 省财政厅湘财预〔2021〕1号
   文件 文件国发〔2021〕1号`,
);
/** Particles. */
const PARTICLES = entries(
  `以及 以及国发〔2021〕1号
   及 及国发〔2021〕1号
   与 与国发〔2021〕1号
   或 或国发〔2021〕1号
   以 以国发〔2021〕1号
   的 印发的国发〔2021〕1号
   由 由国发〔2021〕1号
   好 抓好国发〔2021〕1号
   是 是国发〔2021〕1号
   把 把国发〔2021〕1号
   向 向国发〔2021〕1号`,
);
/** Words that end what stands before an agency code in running text: none of them is in a code. */
export const BEFORE_CODES = [...DONE, ...ISSUERS, ...PARTICLES];
export const BEFORE_CODE = `(?:${anyOf(BEFORE_CODES)})`;
