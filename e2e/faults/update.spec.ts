/** A new build of the reader comes to readers who have the old one open: offered, never forced. */
import { expect, type Page } from '@playwright/test';
import type { FaultServer } from './FaultServer.ts';
import { editionFolder, stories, type Story } from './paper.ts';
import { addressOf, firstView, test } from './test.ts';

const { ferry, bridge, market, lantern } = stories;
const offer = 'A new version of the reader is ready';

/** A story that is being read: marked, so that a reload is known, and counted from then on. */
type Tab = {
  page: Page;
  loads: () => number;
  scripts: () => Promise<string[]>;
  /** Neither loaded again nor moved since it was opened. */
  isAsItWas: () => Promise<boolean>;
};

async function read(page: Page, server: FaultServer, story: Story): Promise<Tab> {
  await page.goto(addressOf(server, story));
  await expect(page.locator('body')).toContainText(story.last);
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  const position = await page.evaluate(() => scrollY);
  expect(position).toBeGreaterThan(100);
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
  let loads = 0;
  page.on('load', () => loads++);
  return {
    page,
    loads: () => loads,
    scripts: async () => page.evaluate(() => [...document.scripts].flatMap(({ src }) => src || [])),
    isAsItWas: async () =>
      page.evaluate((before) => 'isMarked' in window && Math.abs(scrollY - before) <= 1, position),
  };
}

/** Presses the offer of a page, which is loaded again for it, once. Gives its scripts. */
async function press({ page, loads, scripts }: Tab, { last }: Pick<Story, 'last'>): Promise<string[]> {
  const before = loads();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(loads).toBe(before + 1);
  await expect(page.locator('body')).toContainText(last);
  await page.waitForTimeout(500);
  expect(loads()).toBe(before + 1);
  expect(await page.locator('body').innerText()).not.toContain(offer);
  return scripts();
}

test.beforeEach(async ({ page, server }) => {
  await firstView(page, addressOf(server, ferry));
});

test('a new build is offered on pages that are open, and each takes it with one press', async ({
  page,
  server,
  context,
}) => {
  const first = await read(page, server, ferry);
  const second = await read(await context.newPage(), server, market);
  const old = await first.scripts();
  expect(await second.scripts()).toEqual(old);

  await server.deploy(editionFolder('build-B'));
  // Browsers look for a newer worker when any page of the site is opened.
  await (await context.newPage()).goto(addressOf(server, bridge));
  for (const tab of [first, second]) {
    await expect(tab.page.locator('body')).toContainText(offer);
    expect(await tab.isAsItWas()).toBe(true);
  }

  const fresh = await press(first, ferry);
  expect(fresh).not.toEqual(old);
  // The other is left alone, works, and can still have what it was offered.
  expect(await second.isAsItWas()).toBe(true);
  await second.page.getByRole('link', { name: 'The Quay' }).first().click();
  await second.page.waitForURL(`${server.url}/`);
  await expect(second.page.locator('main')).toContainText(lantern.headline);
  expect([second.loads(), await second.scripts()]).toEqual([0, old]);
  expect(await press(second, { last: lantern.headline })).toEqual(fresh);
});

test('a page that is opened while a new build is being fetched hears when it is there', async ({
  page,
  server,
  context,
}) => {
  const first = await read(page, server, ferry);
  await server.deploy(editionFolder('build-B'));
  server.fault(/\/assets\/shell-/, { kind: 'delay', time: 3000 });
  const since = server.requests.length;
  await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
  await expect.poll(() => server.requests.slice(since).join()).toContain('shell-');
  const second = await read(await context.newPage(), server, market);
  for (const tab of [first, second]) {
    await expect(tab.page.locator('body')).toContainText(offer);
    expect(await tab.isAsItWas()).toBe(true);
  }
});

test('a press on the offer loads the page again, once, though the new worker never takes over', async ({
  page,
  server,
}) => {
  const tab = await read(page, server, ferry);
  await server.deploy(editionFolder('build-B'));
  await page.evaluate(async () => {
    ServiceWorker.prototype.postMessage = () => {};
    await (await navigator.serviceWorker.ready).update();
  });
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(tab.loads, { timeout: 15_000 }).toBe(1);
  await expect(page.locator('body')).toContainText(ferry.last);
  await page.waitForTimeout(2000);
  expect(tab.loads()).toBe(1);
});
