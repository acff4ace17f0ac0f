import { expect, test } from 'vitest';
import { readConfig, SITE } from '../../../src/site-config.ts';

const config = {
  name: '青山图谱',
  tagline: '一句话',
  url: null,
  reports: null,
  hsts: null,
  securityContact: null,
  securityExpires: null,
};

test('the file, environment variables before it, empty ones aside', () => {
  expect(readConfig(config, {})).toEqual(config);
  const env = { SITE_NAME: '某县图谱', SITE_URL: 'https://example.cn', REPORT_URL: '', SITE_TAGLINE: undefined };
  expect(readConfig(config, env)).toEqual({ ...config, name: '某县图谱', url: 'https://example.cn' });
  expect(SITE.name).not.toBe('');
});

test.each([
  [
    { SITE_URL: 'ftp://example.cn' },
    'the environment variable SITE_URL: url: expected an address, as https://example.cn, found "ftp://example.cn"',
  ],
  [{ REPORT_URL: 'javascript:alert(1)' }, 'REPORT_URL: reports: expected mailto:… or the https:… address of a form'],
  [{ REPORT_URL: 'http://example.cn/form' }, 'found "http://example.cn/form"'],
  [{ HSTS: 'preload' }, 'HSTS: hsts: expected includeSubDomains, or includeSubDomains; preload, found "preload"'],
  [
    { SECURITY_CONTACT: 'security@example.cn', SECURITY_EXPIRES: '2027-06-30' },
    'SECURITY_CONTACT: securityContact: expected https:…, mailto:… or tel:…, found "security@example.cn"',
  ],
  [{ SECURITY_CONTACT: 'http://example.cn', SECURITY_EXPIRES: '2027-06-30' }, 'expected https:…, mailto:… or tel:…'],
  [
    { SECURITY_CONTACT: 'tel:+86-730-0000000' },
    'site.config.ts: securityExpires: expected the day until which securityContact holds, as 2027-06-30, found null',
  ],
  [
    { SECURITY_CONTACT: 'tel:+86-730-0000000', SECURITY_EXPIRES: '2027-02-30' },
    'SECURITY_EXPIRES: securityExpires: expected a day, as 2027-06-30, found "2027-02-30"',
  ],
])('%j is refused', (env, message) => {
  expect(() => readConfig(config, env)).toThrow(message);
});

test('what goes beyond the site is set on purpose', () => {
  const set = { HSTS: 'includeSubDomains; preload', SECURITY_CONTACT: 'mailto:a@b.cn', SECURITY_EXPIRES: '2027-06-30' };
  expect(readConfig(config, set)).toEqual({
    ...config,
    hsts: 'includeSubDomains; preload',
    securityContact: 'mailto:a@b.cn',
    securityExpires: '2027-06-30',
  });
});

test('what is wrong in the file is said of the file', () => {
  expect(() => readConfig({ ...config, name: ' ' }, {})).toThrow(
    'site.config.ts: name: expected the site’s name, found " "',
  );
});
