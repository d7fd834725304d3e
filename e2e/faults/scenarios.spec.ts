/**
 * The twenty scenarios on which five well-known workers pass 5 to 14. In each, what has to be shown in the
 * end is the text of the last good story, or a page of ours; a stall within two seconds.
 */
import { expect, type Page } from '@playwright/test';
import { storyPath } from '../../src/article/paths.ts';
import type { Fault, FaultServer } from './FaultServer.ts';
import { canary, corrected, editionFolder, stories } from './paper.ts';
import { addressOf, firstView, soon, storedText, test, visit, waitFor } from './test.ts';

const { ferry, bridge, market } = stories;
const isPage = (path: string) => path.endsWith('/');
const isData = (path: string) => path.endsWith('/index.json');
const isText = (path: string) => isPage(path) || isData(path);
const portal: Fault = {
  kind: 'answer',
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><html><body><h1>Welcome to Hotel Wi-Fi</h1>Please sign in</body></html>',
};

/** The story is on the page, from the copy, and in time. */
async function readsFerry(page: Page, server: FaultServer, limit = soon): Promise<void> {
  const { text, time, isThere } = await visit(page, addressOf(server, ferry), ferry.last);
  expect(text).toContain(ferry.last);
  expect(isThere && time).toBeLessThan(limit);
}

test.beforeEach(async ({ page, server }) => {
  await firstView(page, addressOf(server, ferry));
});

test('1 offline, a story read twice before', async ({ page, server }) => {
  expect((await visit(page, addressOf(server, ferry), ferry.last)).isThere).toBe(true);
  await server.kill();
  await readsFerry(page, server);
});

test('2 offline after exactly one page view', async ({ page, server }) => {
  await server.kill();
  await readsFerry(page, server);
});

test('3 offline, a story never read: a page of ours', async ({ page, server }) => {
  await server.kill();
  const { text } = await visit(page, addressOf(server, market), 'The Quay');
  expect(text).not.toContain(market.last);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/offline|cannot be reached/);
  expect(await page.title()).toContain('The Quay');
});

test('4 the server answers 503 to all', async ({ page, server }) => {
  server.fault(/./, { kind: 'answer', status: 503, headers: { 'content-type': 'text/html' }, body: 'down' });
  await readsFerry(page, server);
});

test('5 no headers ever', async ({ page, server }) => {
  server.fault(/./, { kind: 'silence' });
  await readsFerry(page, server);
});

test('6 the body of data stalls', async ({ page, server }) => {
  server.fault(isData, { kind: 'stall', share: 0.5 });
  // Data is asked for by links in the app: from the front page to the story.
  await visit(page, `${server.url}/`, ferry.headline);
  await page.waitForLoadState('load');
  const begun = performance.now();
  await page.evaluate(
    async (path) => {
      const answer = await fetch(path);
      document.body.append(JSON.stringify(await answer.json()));
    },
    `${storyPath(ferry.slug)}index.json`,
  );
  expect(performance.now() - begun).toBeLessThan(soon);
  await expect(page.locator('body')).toContainText(ferry.last);
});

test('7 the body of a page stalls', async ({ page, server }) => {
  server.fault(isPage, { kind: 'stall', share: 0.5 });
  await readsFerry(page, server);
});

test('8 a portal answers everything', async ({ page, server }) => {
  server.fault(/./, portal);
  await readsFerry(page, server);
});

test('9 a portal answered, then offline', async ({ page, server }) => {
  server.fault(/./, portal);
  await readsFerry(page, server);
  await server.kill();
  await readsFerry(page, server);
  expect(await storedText(page)).not.toContain('Hotel');
});

test('10 data and pages that are cut, well framed', async ({ page, server }) => {
  server.fault(isText, { kind: 'cut', share: 0.7 });
  await readsFerry(page, server);
});

test('11 cut, then offline', async ({ page, server }) => {
  server.fault(isText, { kind: 'cut', share: 0.7 });
  await readsFerry(page, server);
  await page.evaluate(
    async (path) => fetch(path).then((answer) => answer.text()),
    `${storyPath(ferry.slug)}index.json`,
  );
  await server.kill();
  await readsFerry(page, server);
});

test('12 the connection breaks in the body, then offline', async ({ page, server }) => {
  server.fault(isText, { kind: 'reset', share: 0.5 });
  await readsFerry(page, server);
  await server.kill();
  await readsFerry(page, server);
});

test('13 a deploy under an open tab, which then needs a part that it has not loaded', async ({
  page,
  server,
}) => {
  await visit(page, addressOf(server, ferry), ferry.last);
  await page.waitForLoadState('networkidle');
  await server.deploy(editionFolder('build-B'));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const before = server.requests.length;
  // The front page is a part of its own, and the new build has it under another name.
  await page.getByRole('link', { name: 'The Quay' }).first().click();
  await expect(page.locator('body')).toContainText(market.headline);
  expect(server.requests.slice(before).filter((request) => request.includes('/assets/'))).toEqual([]);
});

test('14 a deploy: no torn page on three reloads', async ({ page, server }) => {
  await visit(page, addressOf(server, ferry), ferry.last);
  await server.deploy(editionFolder('build-B'));
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  for (let time = 0; time < 3; time++) {
    await readsFerry(page, server, 10_000);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'The Quay' }).first().click();
    await expect(page.locator('body')).toContainText(market.headline);
  }
  expect(faults).toEqual([]);
});

test('15 one file of the shell fails while a new worker is installed', async ({ page, server }) => {
  await server.deploy(editionFolder('build-B'));
  server.fault(/\/assets\/TopicsPage/, { kind: 'answer', status: 500, body: '' });
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => null);
  });
  // Until the attempt is over there is nothing to be seen.
  await waitFor(async () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).installing === null),
  );
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null)).toBe(true);
  await server.kill();
  await readsFerry(page, server);
});

test('16 no room: reading online goes on', async ({ page, server }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1000 });
  for (const { slug, last } of [market, stories.orchard]) {
    const { text } = await visit(page, server.url + storyPath(slug), last);
    expect(text).toContain(last);
  }
});

test('17 a story is killed and opened online, then offline', async ({ page, server }) => {
  await firstView(page, addressOf(server, bridge));
  expect((await visit(page, addressOf(server, bridge), canary)).isThere).toBe(true);
  await server.deploy(editionFolder('killed'));
  const { text } = await visit(page, addressOf(server, bridge), 'withdrawn');
  expect(text).not.toContain(canary);
  await waitFor(async () => !(await storedText(page)).includes(canary));
  await server.kill();
  expect((await visit(page, addressOf(server, bridge), canary, 3000)).isThere).toBe(false);
});

test('18 a story is killed and only the front page opened, then offline', async ({ page, server }) => {
  expect((await visit(page, addressOf(server, bridge), canary)).isThere).toBe(true);
  await server.kill();
  expect((await visit(page, addressOf(server, bridge), canary)).isThere).toBe(true);
  await server.revive();
  await server.deploy(editionFolder('killed'));
  expect((await visit(page, `${server.url}/`, ferry.headline)).isThere).toBe(true);
  await waitFor(async () => !(await storedText(page)).includes(canary), 5000);
  await server.kill();
  expect((await visit(page, addressOf(server, bridge), canary, 3000)).isThere).toBe(false);
});

test('19 a correction is there at the next opening', async ({ page, server }) => {
  await server.deploy(editionFolder('corrected'));
  expect((await visit(page, addressOf(server, ferry), corrected)).isThere).toBe(true);
  await server.kill();
  expect((await visit(page, addressOf(server, ferry), corrected)).isThere).toBe(true);
});

test('20 the caches are evicted, one online visit, then offline', async ({ page, server }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'cache_storage' });
  await visit(page, addressOf(server, ferry), ferry.last);
  await waitFor(async () => (await storedText(page)).includes('/offline/'));
  // A part that is cut off on its way makes the page load once more, in the middle of the next visit.
  await page.waitForLoadState('networkidle');
  await server.kill();
  await readsFerry(page, server);
});
