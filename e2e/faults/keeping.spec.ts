/** Keeping a whole list: on its way, broken off, gone on with; and the list of what is kept as a file. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { storyPath } from '../../src/article/paths.ts';
import type { FaultServer } from './FaultServer.ts';
import { editionFolder, stories } from './paper.ts';
import { addressOf, askWorker, firstView, test, visit } from './test.ts';

const { ferry, bridge, market } = stories;
const topic = '/topics/water/';
const paths = [topic, ...Object.values(stories).map(({ slug }) => storyPath(slug))];
const count = paths.length;

/** Opens what keeps the topic, and begins. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep this topic' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
}

/** Of the kept pages those whose documents the host was asked for since. */
function askedSince({ requests }: FaultServer, since: number): string[] {
  const asked = requests.slice(since);
  return paths.filter((path) => asked.includes(`GET ${path}`));
}

/** The kept pages on the list of what is saved that are whole; what was merely opened cannot be removed. */
function readyOnes(page: Page): Locator {
  return page
    .getByRole('article')
    .filter({ hasText: 'Ready offline' })
    .filter({ has: page.getByRole('button', { name: /^Remove/ }) });
}

/** Waits until the host has been asked for nothing for two seconds. */
async function untilQuiet({ requests }: FaultServer): Promise<void> {
  let since = -1;
  while (since !== requests.length) {
    since = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

async function expectAllReady(page: Page, server: FaultServer): Promise<void> {
  await page.goto(`${server.url}/saved/`);
  await expect(page.locator('main')).toContainText(`${count} pages`);
  await expect(readyOnes(page)).toHaveCount(count);
}

test.describe('a topic', () => {
  test.beforeEach(async ({ page, server }) => {
    await firstView(page, server.url + topic);
    await page.goto(server.url + topic);
  });

  test('that is stopped half-way is gone on with where it was', async ({ page, server }) => {
    server.fault(/^\/stories\/[^/]+\/$/, { kind: 'delay', time: 700 });
    await begin(page);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText(`of ${count}`);
    await page.getByRole('button', { name: 'Stop' }).click();
    // Pages that are on their way are waited for.
    await expect(page.getByRole('button', { name: 'Stopping…' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeEnabled();
    server.heal();
    const had = new Set(askedSince(server, 0));
    expect(had.size).toBeLessThan(count);
    let since = server.requests.length;
    // Not by itself: a reader who has stopped it may have a reason.
    await page.goto(`${server.url}/saved/`);
    await expect(readyOnes(page)).toHaveCount(had.size);
    await page.waitForTimeout(2000);
    expect(askedSince(server, since)).toEqual([]);
    await page.goto(server.url + topic);
    since = server.requests.length;
    await page.getByRole('button', { name: 'Keep this topic' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('nothing left to load');
    expect(askedSince(server, since)).toEqual(paths.filter((path) => !had.has(path)));
    await expectAllReady(page, server);
  });

  test('whose host dies half-way is gone on with where it was', async ({ page, server }) => {
    server.fault(/^\/stories\/[^/]+\/$/, { kind: 'delay', time: 700 });
    await begin(page);
    await expect(page.getByRole('dialog')).toContainText(/Saving [3-5] of/);
    await server.kill();
    await expect(page.getByText(/still without the page as printed.*The rest follows/)).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText('size not known');
    server.heal();
    await server.revive();
    const since = server.requests.length;
    await page.getByRole('button', { name: 'Keep them' }).click();
    await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible();
    const asked = askedSince(server, since);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(count - 1);
    await expectAllReady(page, server);
  });

  test('whose page is closed half-way is gone on with by the next page', async ({
    page,
    server,
    context,
  }) => {
    server.fault(/^\/stories\/[^/]+\/$/, { kind: 'delay', time: 700 });
    await begin(page);
    await expect(page.getByRole('dialog')).toContainText(/Saving [2-5] of/);
    const next = await context.newPage();
    await page.close();
    // What the worker had begun, it ends.
    await untilQuiet(server);
    server.heal();
    await next.goto(`${server.url}/saved/`);
    await expect(readyOnes(next)).toHaveCount(count);
    const twice = paths.filter((path) => server.requests.filter((one) => one === `GET ${path}`).length > 1);
    expect(twice.filter((path) => path !== topic)).toEqual([]);
    await server.kill();
    for (const story of [bridge, market])
      expect((await visit(next, addressOf(server, story), story.last)).text).toContain(story.last);
  });

  test('is fetched anew when the paper has news, and says when it was seen last', async ({
    page,
    server,
  }) => {
    await begin(page);
    await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible();
    await firstView(page, `${server.url}/`);
    const look = async () => {
      const { copies } = await askWorker(page, {
        type: 'about',
        paths: [topic, '/', storyPath(market.slug)],
      });
      return copies.map((copy) => ({ saved: copy?.saved ?? '', checked: copy?.checked ?? '' }));
    };
    const before = await look();
    await server.deploy(editionFolder('corrected'));
    const since = server.requests.length;
    await askWorker(page, { type: 'check' });
    const now = await look();
    expect(server.requests.slice(since)).toContain(`GET ${topic}`);
    expect(now[0]?.checked).not.toBe(before[0]?.checked);
    // The list of changes speaks of stories; of a front page that was merely opened it says nothing.
    expect(now[1]).toEqual(before[1]);
    expect(now[2]?.checked).not.toBe(before[2]?.checked);
  });
});

for (const [host, fail] of [
  ['does not answer', async (server: FaultServer) => server.kill()],
  ['fails', (server: FaultServer) => server.fault(/index\.json$/, { kind: 'answer', status: 503, body: '' })],
] as const)
  test(`the size of a topic is said to be unknown where the host ${host}`, async ({ page, server }) => {
    await firstView(page, server.url + topic);
    await page.goto(server.url + topic);
    await expect(page.locator('main')).toContainText(market.headline);
    await fail(server);
    await page.getByRole('button', { name: 'Keep this topic' }).click();
    await expect(page.getByRole('dialog')).toContainText(`${count} pages · size not known`);
  });

test('a list is called ready with the pictures of its cards alone, and is kept with them', async ({
  page,
  server,
}) => {
  await firstView(page, addressOf(server, ferry));
  await page.goto(server.url + topic);
  await expect(page.locator('main')).toContainText(market.headline);
  await page.goto(`${server.url}/about/`);
  await page.evaluate(async () => caches.delete('dateline-files'));
  const missing = async () => (await askWorker(page, { type: 'about', paths: [topic] })).copies[0]?.missing;
  expect(await missing()).toEqual(['pictures']);
  await askWorker(page, { type: 'keep', paths: [topic], width: 800 });
  expect(await missing()).toEqual([]);
  await server.kill();
  expect((await visit(page, server.url + topic, market.headline)).text).toContain(market.headline);
  const pictures = page.locator('main article img');
  expect(await pictures.count()).toBeGreaterThan(0);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    const isDrawn = async () => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth > 0);
    await expect.poll(isDrawn).toBe(true);
  }
});

test('what is taken back in a tunnel can be put back there, and what is removed for good is gone', async ({
  page,
  server,
}) => {
  const address = addressOf(server, ferry);
  await firstView(page, address);
  await page
    .getByRole('button', { name: `Save: ${ferry.headline}` })
    .first()
    .click();
  await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible();
  await server.kill();
  const takeBack = async () => {
    expect((await visit(page, address, ferry.last)).text).toContain(ferry.last);
    await page
      .getByRole('button', { name: `Saved, remove: ${ferry.headline}` })
      .first()
      .click();
    await expect(page.getByText('1 page removed.')).toBeVisible();
  };
  await takeBack();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto(`${server.url}/saved/`);
  await expect(readyOnes(page)).toHaveCount(1);
  // Without the way back it is still a story that was opened.
  await takeBack();
  await page.goto(`${server.url}/saved/`);
  await expect(page.locator('main')).toContainText('No stories are saved yet.');
  await page.getByRole('button', { name: `Save: ${ferry.headline}` }).click();
  await expect(readyOnes(page)).toHaveCount(1);

  // At once: the row stands there before the page is called saved, which it is no more by then.
  await page.getByRole('button', { name: `Remove: ${ferry.headline}` }).click();
  await expect(page.locator('main')).not.toContainText(ferry.headline);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(readyOnes(page)).toHaveCount(1);
  await page.getByRole('button', { name: `Remove: ${ferry.headline}` }).click();
  // The page is left while the way back is still offered.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect((await visit(page, address, 'not on this device')).text).not.toContain(ferry.last);
});

test('the list of what is saved is taken along as a file, and brought back', async ({ page, server }) => {
  const all = [ferry, market];
  for (const story of all) {
    await firstView(page, addressOf(server, story));
    await page
      .getByRole('button', { name: `Save: ${story.headline}` })
      .first()
      .click();
    await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible();
  }
  await page.goto(`${server.url}/saved/`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the list' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('saved-stories.json');
  const file = await download.path();
  const { saved } = JSON.parse(readFileSync(file, 'utf8')) as { saved: { path: string; headline: string }[] };
  expect(saved.map(({ headline }) => headline)).toEqual([market.headline, ferry.headline]);

  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.locator('main')).toContainText('No stories are saved yet.');

  const bring = async (what: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByText('Import a list').click();
    await (await choosing).setFiles(what);
  };
  for (const text of ['{"schema":1,"saved":[{"path"', '[]', '{"saved":[{"path":"https://else.example/"}]}']) {
    await bring({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText('This file holds no list of saved stories.')).toBeVisible();
    await page.getByRole('button', { name: 'Close this notice' }).click();
  }
  await expect(page.locator('main')).toContainText('No stories are saved yet.');

  await bring(file);
  await expect(page.getByText('2 pages added from the list.')).toBeVisible();
  await expect(readyOnes(page)).toHaveCount(2);
  await server.kill();
  for (const story of all)
    expect((await visit(page, addressOf(server, story), story.last)).text).toContain(story.last);
});
