import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './serve.ts';
import { ask, writeTinyEdition } from './tinyEdition.ts';

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

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';
const plain = 'text/plain; charset=utf-8';
const forever = 'public, max-age=31536000, immutable';
const asked = 'public, max-age=0, must-revalidate';

describe('the table of addresses', () => {
  it.each([
    ['/', html, asked],
    ['/?utm_source=chat', html, asked],
    ['/?', html, asked],
    ['/index.json', json, asked],
    ['/stories/ferry/', html, asked],
    ['/stories/ferry/?from=%2F%2Fevil.example', html, asked],
    ['/stories/ferry/index.json', json, asked],
    ['/stories/ferry/index.txt', plain, asked],
    ['/stories/ferry/cover-0123456789ab-960.avif', 'image/avif', forever],
    ['/stories/ferry/card-0123456789ab.png', 'image/png', forever],
    ['/stories/first-name/index.json', json, asked],
    ['/topics/', html, asked],
    ['/topics/sea/2/', html, asked],
    ['/topics/sea/feed.xml', 'application/rss+xml; charset=utf-8', asked],
    ['/feed.xml', 'application/rss+xml; charset=utf-8', asked],
    ['/atom.xml', 'application/atom+xml; charset=utf-8', asked],
    ['/feed.json', 'application/feed+json; charset=utf-8', asked],
    ['/sitemap.xml', 'application/xml; charset=utf-8', asked],
    ['/news-sitemap.xml', 'application/xml; charset=utf-8', asked],
    ['/robots.txt', plain, asked],
    ['/inner.txt', plain, asked],
    ['/licences/OFL.txt', plain, asked],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', asked],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8', asked],
    ['/schema/article.json', json, asked],
    ['/blob.unheard', 'application/octet-stream', asked],
    ['/.well-known/security.txt', plain, asked],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/changes.json', json, 'no-cache'],
    ['/changes/4.json', json, 'no-cache'],
    ['/routes.json', json, 'no-cache'],
    ['/assets/main-B1xQz.js', 'text/javascript; charset=utf-8', forever],
    ['/assets/plain-Cc2.css', 'text/css; charset=utf-8', forever],
    ['/assets/face-Dd3.woff2', 'font/woff2', forever],
  ])('serves %s', async (target, type, cacheControl) => {
    const { status, headers } = await ask(served.url, target);
    expect({ status, type: headers['content-type'], cacheControl: headers['cache-control'] }).toEqual({
      status: 200,
      type,
      cacheControl,
    });
    expect(headers.location).toBeUndefined();
  });

  it.each([
    ['/stories/ferry', '/stories/ferry/'],
    ['/stories/ferry?q=sea', '/stories/ferry/?q=sea'],
    ['/stories/ferry?', '/stories/ferry/'],
    ['/stories/ferry/index.html', '/stories/ferry/'],
    ['/index.html', '/'],
    ['/INDEX.HTML', '/'],
    ['/Stories/Ferry/', '/stories/ferry/'],
    ['/stories/FERRY/INDEX.JSON', '/stories/ferry/index.json'],
    ['//', '/'],
    ['//stories//ferry//', '/stories/ferry/'],
    ['/stories/./ferry/', '/stories/ferry/'],
    ['/topics/../stories/ferry', '/stories/ferry/'],
    ['/%73tories/ferry/', '/stories/ferry/'],
    ['/stories%2Fferry', '/stories/ferry/'],
    ['/assets//main-B1xQz.js', '/assets/main-B1xQz.js'],
    ['/stories/second-name/', '/stories/ferry/'],
    ['/stories/first-name/', '/stories/ferry/'],
    ['/stories/First-Name/index.html?x=1', '/stories/ferry/?x=1'],
    ['/stories/first-name', '/stories/ferry/'],
    ['/stories/to-killed', '/stories/killed/'],
    ['/stories/killed', '/stories/killed/'],
    ['/stories/killed/index.html', '/stories/killed/'],
    ['/stories/killed-bare', '/stories/killed-bare/'],
  ])('sends %s to %s in one hop', async (target, location) => {
    const { status, headers } = await ask(served.url, target);
    expect({ status, location: headers.location }).toEqual({ status: 301, location });
    expect(headers['cache-control']).toBe(asked);
    const next = await ask(served.url, location);
    expect(next.status === 200 || next.status === 410).toBe(true);
  });

  it.each([
    '/nothing',
    '/nothing/',
    '/stories/nothing/',
    '/stories/nothing/index.html',
    '/stories/',
    '/notes/',
    '/Nothing/At/All',
    '/stories/round/',
    '/404.html',
    '/.git/config',
    '/leak/',
    '/robots.txt/',
    '//evil.example/',
    '/\\evil.example/',
    '/%5Cevil.example/',
    '/%2F%2Fevil.example/',
    '/https://evil.example/',
    '/caf%C3%A9/',
    '/%c0%ae%c0%ae/',
    '/_headers',
    '/404.HTML',
    '/%252e%252e/outside',
    `/${'a'.repeat(8000)}/`,
  ])('answers %s with the page for what is missing', async (target) => {
    const { status, headers, body } = await ask(served.url, target);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 404, type: html });
    expect(body).toBe('<h1>No such page</h1>');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.location).toBeUndefined();
  });

  it.each([
    '/.env',
    '/stories/.half-written.tmp',
    '/\\evil.example',
    '/%2F%2Fevil.example',
    '/assets/none.js',
    '/assets/',
    '/assets/main-B1xQz.js.map',
    '/assets/main-B1xQz.js.br',
    '/nothing.json',
    '/stories/nothing/index.json',
    '/stories/ferry/y.css',
    '/stories/ferry/cover-ffffffffffff-960.avif',
    '/leak.txt',
    '/leak/outside.txt',
    '/assets/..%5c..%5coutside.txt',
  ])('answers %s in plain text, never with a page', async (target) => {
    const { status, headers, body } = await ask(served.url, target);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 404, type: plain });
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toBe('Not Found\n');
  });

  it.each([
    '/%zz',
    '/%',
    '/%00',
    '/stories/%00/',
    '/%0d%0aSet-Cookie:a',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2Foutside.txt',
  ])('refuses %s as malformed', async (target) => {
    const { status, headers } = await ask(served.url, target);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 400, type: plain });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['/stories/killed/', html, '<h1>Withdrawn</h1>'],
    ['/stories/killed/index.json', json, '{"schema":1,"slug":"killed","status":"canceled"}'],
    ['/stories/killed/cover-0123456789ab-960.avif', plain, 'Gone\n'],
    ['/stories/killed/index.txt', plain, 'Gone\n'],
    ['/stories/killed-bare/', html, '<h1>No such page</h1>'],
    ['/stories/killed-bare/index.json', plain, 'Gone\n'],
  ])('says that %s is gone', async (target, type, body) => {
    const got = await ask(served.url, target);
    expect({ status: got.status, type: got.headers['content-type'], body: got.body }).toEqual({
      status: 410,
      type,
      body,
    });
    expect(got.headers['cache-control']).toBe('no-store');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s and says what is allowed',
    async (method) => {
      for (const target of ['/', '/nothing/', '/assets/main-B1xQz.js']) {
        const { status, headers } = await ask(served.url, target, { method });
        expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
      }
    },
  );
});
