import { rm } from 'node:fs/promises';
import { type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './serve.ts';
import { ask, sendBytes, styleHash, writeEditionFile, writeTinyEdition } from './tinyEdition.ts';

let out: string;
let served: Served;

beforeAll(async () => {
  out = await writeTinyEdition();
  served = await serve({ out, port: 0, host: 'localhost' });
});

afterAll(async () => {
  await served.close();
  await rm(path.dirname(out), { recursive: true });
});

function expectSecure(headers: IncomingHttpHeaders): void {
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining(`style-src 'self' '${styleHash}';`),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': expect.stringMatching(/^(?:same|cross)-origin$/),
    'permissions-policy': expect.stringContaining('camera=()'),
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'cache-control': expect.stringMatching(/./),
  });
}

describe('the headers of every answer', () => {
  it.each([
    ['/', 'GET', 200],
    ['/', 'HEAD', 200],
    ['/stories/ferry/index.json', 'GET', 200],
    ['/assets/main-B1xQz.js', 'GET', 200],
    ['/stories/ferry/card-0123456789ab.png', 'GET', 200],
    ['/feed.xml', 'GET', 200],
    ['/sw.js', 'GET', 200],
    ['/changes.json', 'GET', 200],
    ['/stories/ferry', 'GET', 301],
    ['/stories/first-name/', 'GET', 301],
    ['/%zz', 'GET', 400],
    ['/nothing/', 'GET', 404],
    ['/nothing.json', 'GET', 404],
    ['/', 'POST', 405],
    ['/stories/killed/', 'GET', 410],
    ['/stories/killed/index.json', 'GET', 410],
  ])('stand on %s, %s, %i', async (target, method, expected) => {
    const { status, headers } = await ask(served.url, target, { method });
    expect(status).toBe(expected);
    expectSecure(headers);
    expect(headers['server']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['/stories/ferry/card-0123456789ab.png', '/feed.xml'])(
    'let other sites show %s',
    async (target) => {
      const { headers } = await ask(served.url, target);
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    },
  );

  it.each([
    ['GET / HTTP/1.1\r\nHost: x\r\nBroken header\r\n\r\n', 400],
    ['GET /a b HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
  ])('stand even where there was no request to read (%#)', async (bytes, expected) => {
    const { status, headers } = await sendBytes(served.url, bytes);
    expect(status).toBe(expected);
    expectSecure(headers);
  });

  it('say the same whatever host, origin or proxy the request claims', async () => {
    const claims = {
      host: 'evil.example',
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'ftp',
      'x-original-url': '/nothing/',
      'x-http-method-override': 'DELETE',
      cookie: 'theme=evil',
      referer: 'https://evil.example/',
    };
    for (const target of ['/', '/stories/ferry', '/nothing/']) {
      const [usual, claimed] = [
        await ask(served.url, target),
        await ask(served.url, target, { headers: claims }),
      ];
      const { date: _, ...usualHeaders } = usual.headers;
      const { date: __, ...claimedHeaders } = claimed.headers;
      expect({ ...claimed, headers: claimedHeaders }).toEqual({ ...usual, headers: usualHeaders });
    }
  });
});

describe('validators', () => {
  it('confirm what the browser has, and name it', async () => {
    const first = await ask(served.url, '/stories/ferry/');
    const etag = first.headers.etag ?? '';
    expect(etag).toMatch(/^W\/"/);
    const again = await ask(served.url, '/stories/ferry/', { headers: { 'if-none-match': etag } });
    expect({ status: again.status, etag: again.headers.etag, body: again.body }).toEqual({
      status: 304,
      etag,
      body: '',
    });
    expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expectSecure(again.headers);
  });

  it('let a rewritten page through', async () => {
    const first = await ask(served.url, '/topics/sea/');
    await writeEditionFile(out, 'topics/sea/index.html', '<h1>Sea, anew</h1>');
    const again = await ask(served.url, '/topics/sea/', {
      headers: { 'if-none-match': first.headers.etag ?? '' },
    });
    expect({ status: again.status, body: again.body }).toEqual({ status: 200, body: '<h1>Sea, anew</h1>' });
    expect(again.headers.etag).not.toBe(first.headers.etag);
  });

  it('do not keep a withdrawn story', async () => {
    const headers = { 'if-none-match': 'W/"1-1"' };
    expect((await ask(served.url, '/stories/killed/', { headers })).status).toBe(410);
  });
});

describe('encodings', () => {
  it.each([
    ['br, gzip', 'br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', 'gzip', (body: Buffer) => gunzipSync(body)],
  ])('compress a page for who takes %s', async (accepted, encoding, unpack) => {
    const plain = await ask(served.url, '/stories/ferry/');
    const answer = await ask(served.url, '/stories/ferry/', { headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(unpack(answer.bytes).toString()).toBe(plain.body);
    expect(answer.bytes.length).toBeLessThan(plain.body.length / 4);
  });

  it.each([
    ['br', 'precompressed br'],
    ['gzip', 'precompressed gzip'],
  ])('take the %s twin of an asset as it is', async (encoding, body) => {
    const answer = await ask(served.url, '/assets/main-B1xQz.js', {
      headers: { 'accept-encoding': encoding },
    });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.body).toBe(body);
  });

  it('leave alone what is packed already', async () => {
    const answer = await ask(served.url, '/assets/face-Dd3.woff2', { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('give HEAD the length of the page and no body', async () => {
    const whole = await ask(served.url, '/stories/ferry/');
    const head = await ask(served.url, '/stories/ferry/', { method: 'HEAD' });
    expect(head.body).toBe('');
    expect(head.headers['content-length']).toBe(String(whole.body.length));
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=2-5', 206, 2, 6],
    ['bytes=10-', 206, 10, undefined],
    ['bytes=5-2', 200, 0, undefined],
    ['bytes=0-0', 200, 0, undefined],
    ['bytes=-5', 200, 0, undefined],
    ['bytes=0-1,4-5', 200, 0, undefined],
    ['lines=1-2', 200, 0, undefined],
  ])('answer %s with %i', async (range, expected, start, end) => {
    const whole = await ask(served.url, '/assets/plain-Cc2.css');
    const headers = { range, 'accept-encoding': 'br' };
    const part = await ask(served.url, '/assets/plain-Cc2.css', { headers });
    expect(part.status).toBe(expected);
    if (expected === 206) {
      expect(part.headers['content-encoding']).toBeUndefined();
      expect(part.body).toBe(whole.body.slice(start, end));
    }
  });

  it('refuse a range beyond the end', async () => {
    const { status, headers } = await ask(served.url, '/assets/plain-Cc2.css', {
      headers: { range: 'bytes=999999-' },
    });
    expect(status).toBe(416);
    expectSecure(headers);
  });
});
