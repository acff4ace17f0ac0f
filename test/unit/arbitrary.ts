/** Plausible notices for property tests: a frame that may be there, and lines of every kind in any order. */
import fc from 'fast-check';
import { SCHEMES } from '../../src/clause/markers.ts';

const among = (texts: string) => fc.constantFrom(...texts.split('|'));
const widen = (text: string) => text.replace(/[().0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** `一、`, `（２）`, `第三条　`. */
const marker = fc
  .tuple(fc.constantFrom(...SCHEMES), fc.integer({ min: 1, max: 12 }), fc.boolean(), among('|| |\u3000'))
  .map(([{ make }, value, wide, space]) => (wide ? widen(make(value)) : make(value)) + space);

const words = fc.oneof(
  among('加强组织领导|新建5G基站40个|增长7.5%|落实“一件事一次办”|加快公路一、二期建设|第一条款|S209清溪段|𠮷祥😀'),
  among(
    '分别达到8.1万人、3.2万人和1万人|由60%提高到75%|6月底前|每季度|力争全年|园区税收实现140亿元|2-3个|60-79岁人群|全覆盖',
  ),
  among('(区商粮局牵头)|（责任单位：区发改局；各镇、街道）|责任单位:区教体局|“未完。|《办法》(试行|10:30|1,000万元'),
  among('详见 http://example.invalid/a,b|{a}|<b>*c*</b>|`x`|[y](z)|&amp;|\\|1.|#|- |---|$|~|import a|<!--'),
  among('\u200b|\u202e|\u0007|\ufeff|\ufffd|\t|\u2028|\u0085|\u3000\u3000|  |\r'),
);
const stop = among('。|。|。。|；|;|，|:|！|');
const sentence = fc.tuple(fc.array(words, { maxLength: 4 }), stop).map(([parts, end]) => parts.join('') + end);
const body = fc
  .tuple(fc.option(marker, { nil: '' }), fc.array(sentence, { maxLength: 4 }))
  .map(([mark, text]) => mark + text.join(''));
const frame = fc.oneof(
  among(
    '青山县人民政府|关于印发《青山县方案》的通知|青政发〔2023〕4号|各乡镇，县直各单位:|2023年3月13日|2023年2月30日',
  ),
  among('附件:|附件1|附件２：责任表|附件|1.青山县工作方案|青山县工作方案|(此件公开发布)||　　| '),
);
const line = fc.tuple(among('|||　　| |\t'), fc.oneof(body, body, body, frame)).map(([indent, text]) => indent + text);

const HEAD =
  '青山县人民政府关于印发《青山县方案》的通知\n青政发〔2023〕4号\n各乡镇：\n现印发。\n青山县人民政府\n2023年3月13日\n青山县方案\n';

/** A letter that may be there, then lines in any order; byte order mark, line breaks of either kind. */
export const notice = fc
  .tuple(
    among('||\ufeff'),
    among(`|${HEAD}`),
    fc.array(fc.tuple(line, among('\n|\n|\n|\r\n')), { minLength: 1, maxLength: 14 }),
    among('|\n|\r\n'),
  )
  .map(([bom, head, lines, last]) => {
    const text = lines.map(([words, end], i) => words + (i < lines.length - 1 ? end : last));
    return bom + head + text.join('');
  });

/** Several on one line, long enough to be read as text without line breaks. */
export const runOn = fc
  .array(notice, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.join('').replace(/\r?\n|\ufeff/g, ''));

/** Any characters at all. */
export const raw = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), among('\n|\r\n|\r|\u3000\u3000|。')), { maxLength: 8 })
  .map((parts) => parts.join(''));
