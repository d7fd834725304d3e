/** Hosts that lag behind what the paper said last, and pages that were elsewhere when it was said. */
import { expect, type Page } from '@playwright/test';
import { dataPath, storyPath } from '../../src/article/paths.ts';
import type { FaultServer } from './FaultServer.ts';
import { canary, corrected, deckCanary, editionFolder, stories, type Story } from './paper.ts';
import { addressOf, askWorker, firstView, storedText, test, visit, waitFor } from './test.ts';

const { bridge, ferry, market } = stories;

/** From now on the host answers a story as it stands now, whatever is published. */
async function lagWith(page: Page, server: FaultServer, { slug }: Story): Promise<void> {
  for (const path of [storyPath(slug), dataPath(storyPath(slug))]) {
    const answer = await page.request.get(server.url + path);
    const type = answer.headers()['content-type'] ?? '';
    const body = await answer.text();
    server.fault((asked) => asked === path, {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': type },
      body,
    });
  }
}

async function keep(page: Page, { headline }: Story): Promise<void> {
  await page
    .getByRole('button', { name: `Save: ${headline}` })
    .first()
    .click();
  await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible();
}

test.describe('a host that still has what was there before', () => {
  test('does not bring back a story that was kept and is withdrawn', async ({ page, server }) => {
    await firstView(page, addressOf(server, bridge));
    await keep(page, bridge);
    await lagWith(page, server, bridge);
    await server.deploy(editionFolder('killed'));
    await visit(page, addressOf(server, ferry), ferry.last);
    await askWorker(page, { type: 'check' });
    await askWorker(page, { type: 'check' });
    expect((await storedText(page)).includes(canary)).toBe(false);
  });

  test('leaves a story marked as corrected until the correction has come', async ({ page, server }) => {
    await firstView(page, addressOf(server, ferry));
    await keep(page, ferry);
    await lagWith(page, server, ferry);
    await server.deploy(editionFolder('corrected'));
    const paths = [storyPath(ferry.slug)];
    await askWorker(page, { type: 'check' });
    const { copies: before } = await askWorker(page, { type: 'about', paths });
    expect(before[0]?.changed).toMatchObject({ kind: 'correction' });
    server.heal();
    await askWorker(page, { type: 'check' });
    const { copies: now } = await askWorker(page, { type: 'about', paths });
    expect(now[0]).toMatchObject({ changed: null, missing: [] });
    expect((await storedText(page)).includes(corrected)).toBe(true);
  });
});

test('a copy that is as new as the list of changes says is not called older when it cannot be asked', async ({
  page,
  server,
}) => {
  await firstView(page, addressOf(server, ferry));
  await server.deploy(editionFolder('corrected'));
  server.fault(/^\/changes\.json$/, { kind: 'answer', status: 404, body: '' });
  await visit(page, addressOf(server, ferry), corrected);
  await waitFor(async () => (await storedText(page)).includes(corrected));
  server.heal();
  server.fault(/ferry/, { kind: 'answer', status: 404, body: '' });
  await waitFor(async () => (await askWorker(page, { type: 'check' })).isFresh);
  const { copies } = await askWorker(page, { type: 'about', paths: [storyPath(ferry.slug)] });
  expect(copies[0]).toMatchObject({ version: 2, changed: null });
});

test('the first story that was read stays whole when another one is withdrawn', async ({ page, server }) => {
  await firstView(page, addressOf(server, ferry));
  await server.deploy(editionFolder('killed'));
  await visit(page, addressOf(server, market), market.last);
  await askWorker(page, { type: 'check' });
  const { copies } = await askWorker(page, { type: 'about', paths: [storyPath(ferry.slug)] });
  expect(copies[0]?.missing).toEqual([]);
});

test('a kept story that is withheld is not taken away again at every look', async ({ page, server }) => {
  await firstView(page, addressOf(server, ferry));
  await firstView(page, addressOf(server, bridge));
  await keep(page, bridge);
  await server.deploy(editionFolder('withheld'));
  await visit(page, addressOf(server, market), market.last);
  await askWorker(page, { type: 'check' });
  const since = server.requests.length;
  const looks = 3;
  for (let look = 0; look < looks; look++) await askWorker(page, { type: 'check' });
  const asked = server.requests.slice(since);
  // Once at each look whether it is back; and no other page for its sake.
  expect(asked.filter((one) => one.includes(storyPath(bridge.slug))).length).toBeLessThanOrEqual(looks);
  expect(asked).not.toContain(`GET ${storyPath(ferry.slug)}`);
});

test('a page hears all that is said while it makes ready to hear', async ({ page, server, context }) => {
  await firstView(page, addressOf(server, bridge));
  const other = await context.newPage();
  // Of two stories: the withdrawal of the one that is open is told first.
  await server.deploy(editionFolder('killed'));
  await visit(other, addressOf(server, market), market.last);
  await expect(page.locator('main')).toContainText('withdrawn');
  await expect(page.locator('main')).not.toContainText(canary);
});

test('a list that is open loses a withdrawn story, and so do those that Back leads to', async ({
  page,
  server,
  context,
}) => {
  const card = { name: bridge.headline };
  await firstView(page, `${server.url}/topics/water/`);
  await page.getByRole('navigation').getByRole('link', { name: 'Front page' }).first().click();
  await expect(page).toHaveURL(`${server.url}/`);
  await expect(page.getByRole('heading', card)).toBeVisible();
  await page.mouse.wheel(0, 300);
  const other = await context.newPage();
  await server.deploy(editionFolder('killed'));
  await visit(other, addressOf(server, market), market.last);
  await expect(page.getByRole('heading', card)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(`${server.url}/topics/water/`);
  await expect(page.getByRole('heading', { name: market.headline })).toBeVisible();
  await expect(page.getByRole('heading', card)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(deckCanary);
});

test('the picture of a withdrawn story is in no cache', async ({ page, server }) => {
  await firstView(page, addressOf(server, bridge));
  await visit(page, addressOf(server, bridge), bridge.last);
  const picture = await page
    .locator('main img')
    .first()
    .evaluate((image: HTMLImageElement) => image.currentSrc);
  const look = async () =>
    page.evaluate(async (url) => {
      const answer = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
      return answer?.status === 200;
    }, picture);
  await waitFor(look);
  await server.deploy(editionFolder('killed'));
  await page.goto(addressOf(server, ferry));
  await waitFor(async () => !(await look()));
  expect(await page.evaluate(async (url) => (await caches.match(url)) === undefined, picture)).toBe(true);
});
