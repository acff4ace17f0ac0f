/** A report of an error: the text to send, and the two kinds of link. */
import { expect, test } from 'vitest';
import { reportOf } from '../../../src/site/clause/report-link.ts';

const reported = { place: '附件1第3目', address: 'https://example.org/a/1/', quote: 'A&B=“1+1”#?' };
const TEXT = '报告差错：附件1第3目\nhttps://example.org/a/1/\n原文：A&B=“1+1”#?\n应为：';

test('without an address there is the text alone', () => {
  expect(reportOf(reported, null)).toEqual({ text: TEXT, href: null });
});

test('mail has subject and body, its lines broken as RFC 6068 asks', () => {
  const { href } = reportOf(reported, 'mailto:a@example.org');
  expect(href).toMatch(/^mailto:a@example\.org\?subject=[\w%.-]+&body=[\w%.-]+$/);
  expect(href?.match(/%0D%0A/g)).toHaveLength(3);
  expect(href).not.toMatch(/(?<!%0D)%0A/);
  const [, subject = '', body = ''] = /subject=(.*)&body=(.*)/.exec(href ?? '') ?? [];
  expect(decodeURIComponent(subject)).toBe('报告差错：附件1第3目');
  expect(decodeURIComponent(body)).toBe(TEXT.replaceAll('\n', '\r\n'));
});

test('what the address already asks for stays', () => {
  expect(reportOf(reported, 'mailto:a@example.org?cc=b@example.org').href).toMatch(/\?cc=b@example\.org&subject=/);
  const { searchParams } = new URL(reportOf(reported, 'https://example.org/new?label=slip').href ?? '');
  expect(searchParams.get('label')).toBe('slip');
});

test.each([
  ['https://example.org/new', 'title'],
  ['https://example.org/new?subject=', 'subject'],
])('the form %s takes %s and body', (to, name) => {
  const { searchParams } = new URL(reportOf(reported, to).href ?? '');
  expect([...searchParams]).toEqual([
    [name, '报告差错：附件1第3目'],
    ['body', TEXT],
  ]);
});

test.each(['a@example.org', 'http://example.org/', 'javascript:alert(1)'])('%s is no address for reports', (to) => {
  expect(() => reportOf(reported, to)).toThrow(`Expected mailto: or https: in reports, found ${to}`);
});
