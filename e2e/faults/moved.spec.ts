/** A story that is given another address: copies go along, and stay the paper's to correct and to withdraw. */
import { expect, type Page } from '@playwright/test';
import { storyPath } from '../../src/article/paths.ts';
import type { FaultServer } from './FaultServer.ts';
import { bridgeNote, canary, editionFolder, newSlug, stories } from './paper.ts';
import { addressOf, askWorker, firstView, storedText, test, visit, waitFor } from './test.ts';

const { bridge, ferry } = stories;
const [before, after] = [storyPath(bridge.slug), storyPath(newSlug)];

/** Publishes an edition, opens another page of it online, and waits until copies were held against it. */
async function hear(page: Page, server: FaultServer, edition: string): Promise<void> {
  await server.deploy(editionFolder(edition));
  await visit(page, addressOf(server, ferry), ferry.last);
  const { isFresh } = await askWorker(page, { type: 'check' });
  expect(isFresh).toBe(true);
}

/** The addresses that the worker has copies of, of those two. */
async function copiesOf(page: Page): Promise<string[]> {
  const { copies } = await askWorker(page, { type: 'list' });
  return copies.map(({ path }) => path).filter((path) => [before, after].includes(path));
}

test.describe('a story that was kept', () => {
  test.beforeEach(async ({ page, server }) => {
    await firstView(page, server.url + before);
    await page
      .getByRole('button', { name: `Save: ${bridge.headline}` })
      .first()
      .click();
    await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible();
  });

  test('and renamed opens at both addresses, and is on the shelf under the new one', async ({
    page,
    server,
  }) => {
    const topic = `${server.url}/topics/water/`;
    await firstView(page, topic);
    await hear(page, server, 'renamed');
    await waitFor(async () => (await copiesOf(page)).join() === after);
    await server.kill();
    for (const path of [before, after]) {
      expect((await visit(page, server.url + path, bridge.last)).text).toContain(bridge.last);
      await expect(page).toHaveURL(server.url + after);
    }
    await page.goto(`${server.url}/saved/`);
    const row = page.getByRole('article').filter({ hasText: bridge.headline });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('Ready offline');
    await expect(row.getByRole('link')).toHaveAttribute('href', after);
    await expect(row.getByRole('button', { name: /^Remove/ })).toBeVisible();
    // A list that was stored before still has the address of then.
    await visit(page, topic, bridge.headline);
    const link = page.getByRole('heading', { name: bridge.headline }).getByRole('link');
    await page.context().setOffline(true);
    await expect(page.locator('main a[aria-disabled]').first()).toBeAttached();
    await expect(link).toHaveAttribute('href', before);
    await link.click();
    await expect(page.locator('main')).toContainText(bridge.last);
    await expect(page).toHaveURL(server.url + after);
  });

  test('renamed and corrected carries its correction', async ({ page, server }) => {
    await hear(page, server, 'renamed');
    await hear(page, server, 'renamed and corrected');
    await server.kill();
    expect((await visit(page, server.url + before, bridge.last)).text).toContain(bridgeNote);
  });

  test('renamed and killed, all while its reader was away, is gone', async ({ page, server }) => {
    await hear(page, server, 'renamed and killed');
    expect((await storedText(page)).includes(canary)).toBe(false);
    await page.goto(`${server.url}/saved/`);
    await expect(page.locator('main')).toContainText('withdrawn');
    await server.kill();
    for (const path of [before, after])
      expect((await visit(page, server.url + path, canary, 3000)).isThere).toBe(false);
  });
});

test('a story that was opened, renamed and killed leaves nothing at either address', async ({
  page,
  server,
}) => {
  // Of this version: that it moves is all that happens to it next.
  await server.deploy(editionFolder('reinstated'));
  await firstView(page, server.url + before);
  expect((await storedText(page)).includes(canary)).toBe(true);
  await hear(page, server, 'renamed');
  await waitFor(async () => (await copiesOf(page)).join() === after);
  expect((await storedText(page)).includes(canary)).toBe(true);
  await hear(page, server, 'renamed and killed');
  expect((await storedText(page)).includes(canary)).toBe(false);
});

test('a list from before a story was renamed brings it from where it is now', async ({ page, server }) => {
  await firstView(page, addressOf(server, ferry));
  await server.deploy(editionFolder('renamed'));
  await page.goto(`${server.url}/saved/`);
  const choosing = page.waitForEvent('filechooser');
  await page.getByText('Import a list').click();
  const saved = [{ path: before, added: '2026-11-24T08:00:00Z' }];
  await (
    await choosing
  ).setFiles({
    name: 'list.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ saved })),
  });
  const row = page.getByRole('article').filter({ hasText: bridge.headline });
  await expect(row).toContainText('Ready offline');
  await expect(row.getByRole('link')).toHaveAttribute('href', after);
  await server.kill();
  expect((await visit(page, server.url + before, bridge.last)).text).toContain(bridge.last);
});

test('a page that is open at the address before shows the notice of its story', async ({
  page,
  server,
  context,
}) => {
  await firstView(page, server.url + before);
  const other = await context.newPage();
  await hear(other, server, 'renamed');
  await hear(other, server, 'renamed and killed');
  await expect(page.locator('main')).not.toContainText(canary);
  await expect(page.locator('main')).toContainText('withdrawn');
});
