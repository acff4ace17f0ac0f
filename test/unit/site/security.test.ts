import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/site/security.ts';

const config = { url: null, securityContact: 'mailto:anquan@example.cn', securityExpires: '2027-06-30' };

test('who is told, until when, in which languages; where the file is at home', () => {
  const fields = 'Contact: mailto:anquan@example.cn\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: zh, en\n';
  expect(securityTxt(config)).toBe(fields);
  expect(securityTxt({ ...config, url: 'https://example.cn' })).toBe(
    `${fields}Canonical: https://example.cn/.well-known/security.txt\n`,
  );
});

test('no contact, no file', () => {
  expect(securityTxt({ ...config, securityContact: null })).toBeNull();
});

test('a contact with line breaks adds no field', () => {
  const text = securityTxt({ ...config, securityContact: 'https://example.cn/a\nEncryption: https://evil.example' });
  expect(text?.split('\n')).toHaveLength(4);
  expect(text).not.toMatch(/^Encryption/m);
});
