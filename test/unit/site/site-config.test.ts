import { expect, test } from 'vitest';
import { readConfig, SITE } from '../../../src/site-config.ts';

const config = { name: '青山图谱', tagline: '一句话', url: null, reports: null };

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
])('%j is refused', (env, message) => {
  expect(() => readConfig(config, env)).toThrow(message);
});

test('what is wrong in the file is said of the file', () => {
  expect(() => readConfig({ ...config, name: ' ' }, {})).toThrow(
    'site.config.ts: name: expected the site’s name, found " "',
  );
});
