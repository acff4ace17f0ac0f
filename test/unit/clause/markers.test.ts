import { describe, expect, test } from 'vitest';
import { readMarker, SCHEMES } from '../../../src/clause/markers.ts';

/** The enumerator is marked in the line: `‹一、›指导思想`. */
function marked(line: string): string {
  const marker = readMarker(line);
  return marker
    ? `${line.slice(0, marker.start)}‹${marker.text}›${line.slice(marker.end)} ${marker.scheme.name} ${marker.value}`
    : line;
}

describe('enumerators', () => {
  test.each([
    '‹第一部分›总则 part 1',
    '‹第二编›分则 part 2',
    '‹第一章›　总则 chapter 1',
    '‹第12章›附则 chapter 12',
    '‹第二节›　移植 section 2',
    '‹第一条›　为了加强保护 article 1',
    '‹第二十一条›本办法自发布之日起施行。 article 21',
    '‹一、›指导思想 first 1',
    '‹十二、›附则 first 12',
    '‹三.›保障措施 first 3',
    '‹四．›保障措施 first 4',
    '‹(一)›加强领导。 second 1',
    '‹（十一）›加强领导。 second 11',
    '‹（三)›两种宽度。 second 3',
    '‹1.›开展促销。 third 1',
    '‹10.›危险化学品 third 10',
    '‹１．›建设公园。 third 1',
    '‹2、›建设公园。 third 2',
    '‹1.›2023年省级重点民生实事项目 third 1',
    '‹3.›5G基站建设。 third 3',
    '‹(1)›建好用好平台。 fourth 1',
    '‹（１２）›建好用好平台。 fourth 12',
    '‹①›带班领导； circled 1',
    '‹⑳›其他。 circled 20',
    '　　‹一、›整治范围 first 1',
    ' \t‹(2)›缩进 fourth 2',
  ])('%s', (line) => {
    const plain = line.replace(/[‹›]/g, '').replace(/ [a-z]+ \d+$/, '');
    expect(marked(plain)).toBe(line);
  });
});

describe('no enumerators', () => {
  test.each([
    '7.5%的增长',
    '2.4万吨溶剂',
    '3.5亿元',
    'S209清溪段',
    '5G+工业互联网',
    '2023年完成',
    '公路一、二期建设',
    '尼龙-6聚合',
    '1:1配套',
    '一是加强领导。',
    '一季度完成',
    '第一条款项',
    '第一款规定',
    '第一条所称树木，不包括苗木。',
    '第三条第二款规定的证明',
    '第五条、第六条的规定',
    '第五条和第六条的规定',
    '第二章的规定',
    '第一节课',
    '第三节能源',
    '第一部分的内容',
    '(一期)建设',
    '(2021—2025年)',
    '（责任单位：区发改局）',
    '(区商粮局牵头)',
    '〇、无',
    '0.5万人',
    '1000.超过三位',
    '2.\t污水处理厂\t8000万元',
    '（三）\t高标准农田',
    '',
    '　　',
  ])('%j', (line) => {
    expect(readMarker(line)).toBeNull();
  });
});

test('every scheme reads what it makes, and schemes stand in the order of their rank', () => {
  for (const [rank, scheme] of SCHEMES.entries()) {
    for (const value of [1, 2, 10, 12]) {
      const text = scheme.make(value);
      expect(readMarker(`${text}加强领导`)).toMatchObject({ rank, value, start: 0, end: text.length });
    }
  }
  expect(SCHEMES.map(({ name }) => name).join(' ')).toBe(
    'part chapter section article first second third fourth circled',
  );
});
