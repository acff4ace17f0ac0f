import { describe, expect, test } from 'vitest';
import { joinLines, readSource, readText } from '../../../src/text/source.ts';
import { said } from '../read.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const after = (text: string, ...values: number[]) => Uint8Array.from([...utf8(text), ...values]);

describe('unusable bytes give one message', () => {
  test.each([
    ['empty', bytes(), 'Expected a notice, found an empty file: put the notice’s text in it'],
    [
      'white space',
      utf8(' \n　\r\n\ufeff'),
      'Expected a notice, found only white space: put the notice’s text in the file',
    ],
    [
      'UTF-16 LE',
      bytes(0xff, 0xfe, 0x00, 0x4e),
      'Expected UTF-8, found UTF-16 (byte order mark at byte 1): save the file as UTF-8',
    ],
    [
      'UTF-16 BE',
      bytes(0xfe, 0xff, 0x4e, 0x00),
      'Expected UTF-8, found UTF-16 (byte order mark at byte 1): save the file as UTF-8',
    ],
    ['NUL', after('通知', 0), 'Expected text, found a binary file (NUL at byte 7): export the notice as plain text'],
    [
      'GBK 通告, whose first two bytes could be UTF-8',
      bytes(0xcd, 0xa8, 0xb8, 0xe6),
      'Expected UTF-8, found 0xB8 at byte 3: if the file is in GB 18030, convert it (iconv -f gb18030 -t utf-8)',
    ],
    [
      'GBK 关于',
      bytes(0xb9, 0xd8, 0xd3, 0xda),
      'Expected UTF-8, found 0xB9 at byte 1: if the file is in GB 18030, convert it (iconv -f gb18030 -t utf-8)',
    ],
    [
      'a bad byte after text',
      after('一、目标', 0xff, 0x41),
      'Expected UTF-8, found 0xFF at byte 13: if the file is in GB 18030, convert it (iconv -f gb18030 -t utf-8)',
    ],
    [
      'an overlong form',
      after('a', 0xc0, 0x80),
      'Expected UTF-8, found 0xC0 at byte 2: if the file is in GB 18030, convert it (iconv -f gb18030 -t utf-8)',
    ],
    [
      '10.5 MB',
      utf8('一'.repeat(3_670_016)),
      'Expected a notice of at most 10 MB, found 10.5 MB: is it the right file?',
    ],
  ])('%s', (_, data, reason) => {
    const { file, source } = readSource(data, 'x.txt');
    expect(source).toBeNull();
    expect(said(file)).toEqual([`unusable ${reason}`]);
    expect(file.messages[0]?.fatal).toBe(true);
  });

  test('a character cut off at the end is not UTF-8', () => {
    const { file, source } = readSource(after('a', 0xe4, 0xb8), 'x.txt');
    expect(source).toBeNull();
    expect(said(file)[0]).toMatch(/found 0x[0-9A-F]{2} at byte \d/);
  });
});

describe('lines and breaks', () => {
  test.each([
    ['a\nb\n', ['a', 'b'], [{ line: 1, text: '\n' }]],
    [
      'a\nb',
      ['a', 'b'],
      [
        { line: 1, text: '\n' },
        { line: 2, text: '' },
      ],
    ],
    ['a\r\nb\r\n', ['a', 'b'], [{ line: 1, text: '\r\n' }]],
    [
      'a\r\nb\nc',
      ['a', 'b', 'c'],
      [
        { line: 1, text: '\r\n' },
        { line: 2, text: '\n' },
        { line: 3, text: '' },
      ],
    ],
    [
      'a\n\n\nb',
      ['a', '', '', 'b'],
      [
        { line: 1, text: '\n' },
        { line: 4, text: '' },
      ],
    ],
    ['\na\n', ['', 'a'], [{ line: 1, text: '\n' }]],
    ['a\rb\n', ['a\rb'], [{ line: 1, text: '\n' }]],
  ])('%j', (text, lines, breaks) => {
    const source = readText(text, 'x.txt');
    expect(source).toMatchObject({ bom: false, lines, breaks });
    expect(joinLines(source)).toBe(text);
  });

  test('the byte order mark is no character of the first line', () => {
    const { source } = readSource(utf8('\ufeff通知\n'), 'x.txt');
    expect(source).toMatchObject({ bom: true, lines: ['通知'] });
    expect(source && joinLines(source)).toBe('\ufeff通知\n');
  });

  test('the hash is of the bytes', () => {
    expect(readSource(utf8('abc'), 'x.txt').source?.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
