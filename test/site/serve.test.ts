/** The site as it is served: headers, compression, missing pages. */
import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/serve/headers-file.ts';
import { serve, wantedHost } from '../../scripts/serve/serve.ts';
import { NOTICE } from '../pages.ts';

const origin = inject('origin');
const dist = inject('dist');
const get = (path: string, init?: RequestInit) => fetch(origin + path, { redirect: 'manual', ...init });

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** As it is written, where `fetch` would tidy the address up and add headers of its own. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('served', () => {
  test.each([
    '/nothing/',
    `/${NOTICE}/annex-1/99/`,
    '/nothing.html',
    '/_headers',
    '/%E0%A4%A',
    '/%',
    '/%00',
    `/${NOTICE}/%00/`,
    '/..%2fpackage.json',
    '/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/..%5cpackage.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '//',
    `//${NOTICE}`,
    `//${NOTICE}/`,
    '//example.cn/..',
    `/${'a'.repeat(300)}`,
    `/${'%E5%8E%BF'.repeat(300)}/`,
    `/${NOTICE}/index.html/`,
  ])('%s is missing, and says so on the site’s own page', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  });

  test.each(['*', `http://example.cn/${NOTICE}/`, 'nothing'])('%s is no path', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is not answered', async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('HEAD has the headers of GET', async () => {
    for (const path of ['/', '/nothing/', `/${NOTICE}/network.png`]) {
      const [head, all] = await Promise.all([ask(path, {}, 'HEAD'), ask(path)]);
      expect(head.body).toHaveLength(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...all.headers, date: '' });
    }
  });

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

  const page = `/${NOTICE}/annex-4/`;
  const file = readFileSync(join(dist, page, 'index.html'));

  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'br'],
    ['*', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.000, gzip;q=0', undefined],
    ['*;q=0', undefined],
    ['brotli, xbr', undefined],
    ['br;q=', 'br'],
    ['identity', undefined],
    ['', undefined],
    [';;,=,', undefined],
  ])('Accept-Encoding: %s has %s', async (accepted, encoding) => {
    const { headers, body } = await ask(page, { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    if (encoding !== undefined) expect(body.length).toBeLessThan(file.length / 2);
    const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(plain.equals(file)).toBe(true);
  });

  test.each([page, `/${NOTICE}/network.png`, `/${NOTICE}/data/notice.json`])(
    '%s is not sent again to who has it, however it travels',
    async (path) => {
      const tags = new Map<string, string>();
      for (const encoding of ['br', 'gzip', 'identity']) {
        const accept = { 'Accept-Encoding': encoding };
        const { headers } = await ask(path, accept);
        const etag = headers.etag ?? '';
        expect(etag).toMatch(/^"[\w-]{43}"$/);
        expect(headers['cache-control']).toBe('max-age=0, must-revalidate');
        tags.set(encoding, etag);
        for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
          const again = await ask(path, { ...accept, 'If-None-Match': known });
          expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
        }
        for (const unknown of ['"x"', 'x', '', ',,,']) {
          expect((await ask(path, { ...accept, 'If-None-Match': unknown })).status).toBe(200);
        }
      }
      // Other bytes, another tag.
      expect(new Set(tags.values()).size).toBe(path.endsWith('.png') ? 1 : 3);
    },
  );

  const size = file.length;

  test.each([
    ['bytes=0-3', 0, 4],
    ['bytes=5-5', 5, 6],
    [`bytes=${size - 2}-`, size - 2, size],
    ['bytes=-3', size - 3, size],
    [`bytes=10-${size + 99}`, 10, size],
    [`bytes=-${size + 99}`, 0, size],
    ['BYTES=0-3', 0, 4],
  ])('Range: %s is a part', async (range, start, end) => {
    const { status, headers, body } = await ask(page, { Range: range, 'Accept-Encoding': 'br' });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${start}-${end - 1}/${size}`);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(file.subarray(start, end))).toBe(true);
  });

  test.each([`bytes=${size}-`, 'bytes=-0', `bytes=${'9'.repeat(400)}-`])('Range: %s is none', async (range) => {
    const { status, headers, body } = await ask(page, { Range: range });
    expect([status, headers['content-range'], body.length]).toEqual([416, `bytes */${size}`, 0]);
  });

  test.each(['bytes=5-2', 'bytes=a-b', 'bytes=', 'bytes=-', 'bytes', '', 'lines=0-3', 'bytes=0-3,9-12', 'bytes=--5'])(
    'Range: %s has the whole',
    async (range) => {
      const { status, body } = await ask(page, { Range: range });
      expect(status).toBe(200);
      expect(body.equals(file)).toBe(true);
    },
  );

  test('a part of what has changed since is the whole', async () => {
    const range = { Range: 'bytes=0-3' };
    const { headers } = await ask(page, range);
    const statusOf = async (condition: string) => (await ask(page, { ...range, 'If-Range': condition })).status;
    expect(await statusOf(headers.etag ?? '')).toBe(206);
    // The tag of other bytes, a weak one, a date.
    const encoded = (await ask(page, { 'Accept-Encoding': 'br' })).headers.etag ?? '';
    for (const other of [encoded, `W/${headers.etag}`, new Date(0).toUTCString(), 'x']) {
      expect(await statusOf(other)).toBe(200);
    }
    expect((await ask('/nothing/', range)).status).toBe(404);
    expect((await ask(page, range, 'HEAD')).status).toBe(200);
  });
});

describe('the address', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    [undefined, '127.0.0.1'],
    ['', '127.0.0.1'],
    ['0.0.0.0', '0.0.0.0'],
  ])('HOST=%s is %s', (host, wanted) => {
    vi.stubEnv('HOST', host);
    expect(wantedHost()).toBe(wanted);
  });

  /** Whether a server is there for who asks for another address of this machine. */
  const isOpen = async (host?: string): Promise<boolean> => {
    const served = await serve(dist, host === undefined ? {} : { host });
    onTestFinished(served.close);
    expect(new URL(served.origin).hostname).toBe(host === undefined ? '127.0.0.1' : 'localhost');
    const { port } = new URL(served.origin);
    return fetch(`http://127.0.0.2:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  };

  // Elsewhere 127.0.0.1 alone is this machine.
  test.runIf(process.platform === 'linux')('is this machine’s alone unless another is asked for', async () => {
    expect(await isOpen()).toBe(false);
    expect(await isOpen('0.0.0.0')).toBe(true);
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
