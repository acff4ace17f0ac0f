/** The site as it is served: headers, compression, missing pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/serve/headers-file.ts';
import { NOTICE } from '../pages.ts';

const origin = inject('origin');
const dist = inject('dist');
const get = (path: string, init?: RequestInit) => fetch(origin + path, { redirect: 'manual', ...init });

describe('served', () => {
  test.each(['/nothing/', `/${NOTICE}/annex-1/99/`, '/nothing.html', '/_headers', '/%E0%A4%A', '/..%2fpackage.json'])(
    '%s is missing, and says so on the site’s own page',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
    },
  );

  test('an address without its closing slash leads to the page', async () => {
    const response = await get(`/${NOTICE}/annex-1?q=1`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/${NOTICE}/annex-1/?q=1`);
  });

  test.each(['/', `/${NOTICE}/annex-1/2-1-3/`, '/nothing/', '/favicon.svg'])(
    '%s has the strict headers',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/=]{44}'; style-src 'self' 'sha256-[\w+/=]{44}';/,
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    },
  );

  // test/shelf/shelf.test.ts has the site of an office that did.
  test('until the office says so, nothing is said for other hosts of its domain, and nobody is named', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBe('max-age=63072000');
    expect((await get('/.well-known/security.txt')).status).toBe(404);
  });

  test('brotli for who takes it', async () => {
    const path = `/${NOTICE}/annex-4/`;
    const file = readFileSync(join(dist, path, 'index.html'));
    const compressed = await get(path, { headers: { 'Accept-Encoding': 'br' } });
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect(Number(compressed.headers.get('content-length'))).toBeLessThan(file.length / 2);
    expect(await compressed.text()).toBe(file.toString());
    const plain = await get(path, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(file.toString());
  });
});

describe('_headers', () => {
  const rules = parseHeaders('/*\n  A: 1\n  B: x: y\n# comment\n/:one/data/*\n  ! A\n  A: 2\n  b: z\n');

  test('patterns cover anything, or one step', () => {
    expect(Object.fromEntries(headersFor(rules, '/p/q/data/x'))).toEqual({ a: '1', b: 'x: y' });
  });

  test('a header is taken away, else its values are joined', () => {
    expect(Object.fromEntries(headersFor(rules, '/p/data/x'))).toEqual({ a: '2', b: 'x: y, z' });
  });

  test.each(['  A: 1\n', '/*\nA: 1\n', '/*\n  A\n'])('%j is refused', (text) => {
    expect(() => parseHeaders(text)).toThrow('expected a path, an indented header or # comment');
  });
});

test.each([
  ['data/SHA256SUMS', /^text\/plain; ?charset=utf-8$/],
  ['targets.xlsx', /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/],
  ['targets.csv', /^text\/csv; ?charset=utf-8$/],
  ['data/notice.json', /^application\/json$/],
  ['network.png', /^image\/png$/],
])('%s is served as what it is', async (path, type) => {
  expect((await get(`/${NOTICE}/${path}`)).headers.get('content-type')).toMatch(type);
  const part = await get(`/${NOTICE}/${path}`, { headers: { Range: 'bytes=0-3' } });
  expect(part.headers.get('content-type')).toMatch(type);
});
