/** Faults of the network and of hosts: 1 to 21 of the catalogue. */
import { expect, type Page } from '@playwright/test';
import { storyPath } from '../../src/article/paths.ts';
import type { Fault, FaultServer } from './FaultServer.ts';
import { corrected, editionFolder, stories } from './paper.ts';
import { addressOf, askWorker, firstView, soon, storedText, test, textOf, visit, waitFor } from './test.ts';

const { ferry, bridge, market } = stories;
const isPage = (path: string) => path.endsWith('/');
const isText = (path: string) => isPage(path) || path.endsWith('/index.json');
const ferryData = `${storyPath(ferry.slug)}index.json`;
const json = { 'content-type': 'application/json; charset=utf-8' };
const foreignPage = '<!doctype html><html><body><h1>Welcome to Hotel Wi-Fi</h1></body></html>';

test.beforeEach(async ({ page, server }) => {
  await firstView(page, addressOf(server, ferry));
});

/** The last good story is shown, marked as a copy, in time. */
async function readsCopy(page: Page, server: FaultServer): Promise<void> {
  const { text, time } = await visit(page, addressOf(server, ferry), ferry.last);
  expect(text).toContain(ferry.last);
  expect(time).toBeLessThan(soon);
  expect(await page.evaluate(() => document.documentElement.dataset.saved)).toMatch(/^\d{4}-/);
}

/** Data as a page gets it. */
async function fetchData(
  page: Page,
  path: string,
): Promise<{ status: number; text: string; saved: string | null }> {
  return page.evaluate(async (address) => {
    const answer = await fetch(address);
    return { status: answer.status, text: await answer.text(), saved: answer.headers.get('dateline-saved') };
  }, path);
}

/** What was asked for since `before`, but for what browsers look after by themselves. */
function askedSince(server: FaultServer, before: number): string[] {
  return server.requests
    .slice(before)
    .filter((request) => !/\/(?:sw\.js|favicon\.svg|site\.webmanifest)$/.test(request));
}

test('fault 1: offline, a story that was read', async ({ page, server, context }) => {
  await context.setOffline(true);
  await readsCopy(page, server);
});

test('fault 2: offline after one view', async ({ page, server }) => {
  await server.kill();
  await readsCopy(page, server);
});

test('fault 3: offline, a story that was never read', async ({ page, server }) => {
  await server.kill();
  await visit(page, addressOf(server, market), 'The Quay');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/offline|cannot be reached/);
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  await expect(page).toHaveTitle(/The Quay/);
  await server.revive();
  expect((await visit(page, addressOf(server, market), market.last)).isThere).toBe(true);
});

test('fault 4: offline, from the home screen, with any query', async ({ page, server }) => {
  await visit(page, `${server.url}/`, ferry.headline);
  await waitFor(async () => (await storedText(page)).includes('["page","/"]'));
  await server.kill();
  for (const address of ['/', '/?utm_source=home', '/index.html?a=b']) {
    expect((await visit(page, server.url + address, market.headline)).isThere).toBe(true);
    // Once scripts have taken the page over as well.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    await expect(page.locator('main')).toContainText(market.headline);
  }
});

for (const status of [500, 502, 503, 504])
  test(`fault 5: ${status} for pages, data and both`, async ({ page, server }) => {
    for (const matches of [isPage, /index\.json$/, isText]) {
      server.heal();
      server.fault(matches, {
        kind: 'answer',
        status,
        headers: { 'content-type': 'text/html' },
        body: 'down',
      });
      const { text } = await visit(page, addressOf(server, ferry), ferry.last);
      expect(text).toContain(ferry.last);
      expect((await fetchData(page, ferryData)).text).toContain(ferry.last);
    }
    // The last of them lasts: no storm.
    const before = server.requests.length;
    await visit(page, addressOf(server, ferry), ferry.last);
    await page.waitForTimeout(5000);
    expect(askedSince(server, before).length).toBeLessThanOrEqual(3);
  });

test('fault 5: a failure in our clothes', async ({ page, server }) => {
  await server.deploy(editionFolder('corrected'));
  for (const status of [404, 500, 503]) {
    server.heal();
    server.fault(isText, { kind: 'answer', status, body: (right) => right });
    await visit(page, addressOf(server, ferry), ferry.last);
    expect((await fetchData(page, ferryData)).text).not.toContain(corrected);
  }
  expect(await storedText(page)).not.toContain(corrected);
});

for (const [fault, status] of [
  [6, 503],
  [7, 429],
] as const)
  test(`fault ${fault}: ${status} with Retry-After`, async ({ page, server }) => {
    server.fault(/./, { kind: 'answer', status, headers: { 'retry-after': '600' }, body: 'later' });
    await readsCopy(page, server);
    const before = server.requests.length;
    await readsCopy(page, server);
    await readsCopy(page, server);
    // Links that lead to what there is no copy of are asked for all the same.
    expect(askedSince(server, before).filter((request) => /ferry|changes/.test(request))).toEqual([]);
  });

test('fault 8: headers never come', async ({ page, server }) => {
  server.fault(/./, { kind: 'silence' });
  await readsCopy(page, server);
});

for (const share of [0, 0.01, 0.5, 0.99])
  test(`fault 9: the body stalls at ${share * 100} %`, async ({ page, server }) => {
    server.fault(isText, { kind: 'stall', share });
    await readsCopy(page, server);
    const begun = performance.now();
    expect((await fetchData(page, ferryData)).saved).not.toBeNull();
    expect(performance.now() - begun).toBeLessThan(soon);
  });

test('fault 10: a trickle: the copy at once, the fresh page when it has come', async ({ page, server }) => {
  await server.deploy(editionFolder('corrected'));
  server.fault(isPage, { kind: 'trickle', rate: 16_000 });
  await readsCopy(page, server);
  expect(await textOf(page)).not.toContain(corrected);
  const told = await page.evaluate(
    async () =>
      new Promise<string[]>((resolve) => {
        const types: string[] = [];
        navigator.serviceWorker.addEventListener(
          'message',
          ({ data }: MessageEvent<{ type: string; path: string }>) => {
            types.push(`${data.type} ${data.path}`);
            if (data.type === 'arrived') resolve(types);
          },
        );
        navigator.serviceWorker.startMessages();
      }),
  );
  expect(told).toContain(`arrived ${storyPath(ferry.slug)}`);
  await server.kill();
  expect((await visit(page, addressOf(server, ferry), corrected)).isThere).toBe(true);
});

test('fault 11: the connection is reset in the body', async ({ page, server }) => {
  for (const share of [0.1, 0.9]) {
    server.heal();
    server.fault(isText, { kind: 'reset', share });
    await readsCopy(page, server);
  }
  await server.kill();
  await readsCopy(page, server);
});

test('fault 12: data that is cut, well framed', async ({ page, server }) => {
  server.fault(isText, { kind: 'cut', share: 0.6 });
  const { text, saved } = await fetchData(page, ferryData);
  expect(JSON.parse(text)).toMatchObject({ slug: ferry.slug });
  expect(saved).not.toBeNull();
  await readsCopy(page, server);
  await server.kill();
  await readsCopy(page, server);
});

test('fault 12: the list of changes is cut, and the HTTP cache has it so', async ({ page, server }) => {
  const check = async () => (await askWorker(page, { type: 'check' })).isFresh;
  server.fault(/^\/changes\.json$/, { kind: 'cut', share: 0.6 });
  // One that was under way before is joined.
  await waitFor(async () => !(await check()));
  server.heal();
  // The host confirms what the browser has by its tag.
  expect(await check()).toBe(true);
});

test('fault 13: another page with 200, for data and for pages', async ({ page, server }) => {
  server.fault(isText, { kind: 'answer', headers: { 'content-type': 'text/html' }, body: foreignPage });
  expect((await fetchData(page, ferryData)).text).toContain(ferry.last);
  await readsCopy(page, server);
  const { text } = await visit(page, addressOf(server, market), 'The Quay');
  expect(text).not.toContain('Hotel');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('Hotel');
  expect(await storedText(page)).not.toContain('Hotel');
});

test('fault 14: data of another story, of another schema, with keys that bite', async ({ page, server }) => {
  const changes: [string, (right: string) => string][] = [
    ['another story', (right) => right.replace('"slug":"ferry"', '"slug":"market"')],
    ['an old schema', (right) => right.replace('"schema":1', '"schema":0')],
    ['a schema to come', (right) => right.replace('"schema":1', '"schema":2')],
    ['a field of another type', (right) => right.replace('"version":1', '"version":"1"')],
  ];
  for (const [, body] of changes) {
    server.heal();
    server.fault(/ferry\/index\.json$/, { kind: 'answer', headers: json, body });
    const { text, saved } = await fetchData(page, ferryData);
    expect(JSON.parse(text)).toMatchObject({ schema: 1, slug: 'ferry', version: 1 });
    expect(saved).not.toBeNull();
  }
  server.heal();
  server.fault(/ferry\/index\.json$/, {
    kind: 'answer',
    headers: json,
    body: (right) => right.replace('{', '{"__proto__":{"polluted":1},"extra":[1],'),
  });
  await fetchData(page, ferryData);
  await server.kill();
  await readsText(page, addressOf(server, ferry), ferry.last);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('fault 15: 200 with nothing, 204, 304 that nobody asked for', async ({ page, server }) => {
  const answers: Fault[] = [
    { kind: 'answer', status: 200, body: '' },
    { kind: 'answer', status: 204 },
    { kind: 'answer', status: 304 },
  ];
  for (const answer of answers) {
    server.heal();
    server.fault(isText, answer);
    await readsText(page, addressOf(server, ferry), ferry.last);
    expect((await fetchData(page, ferryData)).text).toContain(ferry.last);
    await visit(page, addressOf(server, market), 'The Quay');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('fault 16: redirects in a circle, to another host, and of data', async ({ page, server }) => {
  for (const location of [storyPath(ferry.slug), 'http://127.0.0.1:9/elsewhere/']) {
    server.heal();
    server.fault(isText, { kind: 'answer', status: 302, headers: { location } });
    await readsCopy(page, server);
    expect((await fetchData(page, ferryData)).text).toContain(ferry.last);
  }
  server.heal();
  server.fault(/ferry\/index\.json$/, {
    kind: 'answer',
    status: 301,
    headers: { location: '/stories/market/index.json' },
  });
  expect((await fetchData(page, ferryData)).text).toContain(ferry.last);
  await readsText(page, addressOf(server, ferry), ferry.last);
});

test('fault 17: a network that flaps', async ({ page, server, context }) => {
  await visit(page, addressOf(server, ferry), ferry.last);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const counted = window as unknown as { changes: number; loads: boolean };
    counted.changes = 0;
    counted.loads = true;
    const observer = new MutationObserver((changes) => {
      if (
        changes.some(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role=status]'),
        )
      )
        counted.changes++;
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  for (let turn = 0; turn < 20; turn++) {
    await context.setOffline(turn % 2 === 0);
    await page.waitForTimeout(500);
  }
  await context.setOffline(false);
  const counted = await page.evaluate(() => {
    const { changes, loads } = window as unknown as { changes: number; loads: boolean };
    return { changes, loads };
  });
  expect(counted.loads).toBe(true);
  expect(counted.changes).toBeLessThanOrEqual(2);
  expect(await textOf(page)).toContain(ferry.last);
});

test('fault 18: the port answers, but not in HTTP', async ({ page, server }) => {
  server.babble();
  await readsCopy(page, server);
});

test('fault 19: clocks that are ten years off', async ({ page, server }) => {
  await server.deploy(editionFolder('corrected'));
  for (const date of ['Tue, 24 Nov 2036 12:00:00 GMT', 'Tue, 24 Nov 2016 12:00:00 GMT']) {
    server.heal();
    server.fault(isText, { kind: 'answer', headers: { date }, body: (right) => right });
    await readsText(page, addressOf(server, ferry), corrected);
  }
  await server.kill();
  await readsText(page, addressOf(server, ferry), corrected);
});

test('fault 20: a part of a file, and a POST', async ({ page }) => {
  const answers = await page.evaluate(async (data) => {
    const asset =
      performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'))?.name ?? '';
    const part = await fetch(asset, { headers: { range: 'bytes=2-9' } });
    const post = await fetch(data, { method: 'POST', body: 'x' });
    const keys = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return {
      part: part.status,
      post: post.status,
      methods: [...new Set(keys.flat().map(({ method }) => method))],
    };
  }, ferryData);
  expect(answers).toEqual({ part: 206, post: 405, methods: ['GET'] });
});

test('fault 21: a slow line and a slow processor: the text comes before any script', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  server.fault(/\/assets\/.*\.js$/, { kind: 'silence' });
  void page.goto(addressOf(server, bridge)).catch(() => null);
  await waitFor(async () => (await textOf(page)).includes(bridge.last), 10_000);
  await context.close();
});

/** The text is there, from whomever it came. */
async function readsText(page: Page, url: string, last: string): Promise<void> {
  expect((await visit(page, url, last)).text).toContain(last);
}
