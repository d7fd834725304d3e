/** Reading goes on where nothing can be stored, and without scripts: 32 to 34 and 38 to 40 of the catalogue. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { topicsPath } from '../../src/article/paths.ts';
import { browserArguments, ensureBrowser } from '../../scripts/browser.ts';
import type { FaultServer } from './FaultServer.ts';
import { stories } from './paper.ts';
import { addressOf, test, textOf } from './test.ts';

const { ferry, market } = stories;

test('fault 32: all site data is blocked', async ({ server }) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'dateline-blocked-'));
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: browserArguments,
  });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    await readsEverything(page, server);
    // The block holds, or this test says nothing.
    expect(
      await page.evaluate(async () =>
        window.caches.open('x').then(
          () => 'open',
          ({ name }: Error) => name,
        ),
      ),
    ).toBe('SecurityError');
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('fault 33: databases that never open, or fail', async ({ page, server }) => {
  for (const how of ['never', 'error']) {
    await page.addInitScript((kind) => {
      indexedDB.open = () => {
        const request = new EventTarget() as IDBOpenDBRequest;
        if (kind === 'error') setTimeout(() => request.dispatchEvent(new Event('error')), 10);
        return request;
      };
    }, how);
    await readsEverything(page, server);
  }
});

test('fault 34: local storage that is full, throws, or holds nonsense', async ({ page, server }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    for (const name of ['dateline.display', 'dateline.keys']) {
      try {
        localStorage.setItem(name, '{"theme":[1],"size":{}');
      } catch {
        // Already broken.
      }
    }
  });
  await readsEverything(page, server);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await readsEverything(page, server);
  expect(faults).toEqual([]);
});

test('fault 38: no workers at all', async ({ browser, server }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await readsEverything(await context.newPage(), server);
  await context.close();
});

test('fault 39: without JavaScript', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf(server, ferry));
  await expect(page.locator('body')).toContainText(ferry.last);
  await page.getByRole('link', { name: 'The Quay' }).first().click();
  await expect(page.locator('body')).toContainText(market.headline);
  await context.close();
});

test('fault 40: scripts that do not come', async ({ page, server }) => {
  server.fault(/\/assets\/.*\.js$/, {
    kind: 'answer',
    status: 404,
    headers: { 'content-type': 'text/plain' },
    body: '',
  });
  await page.goto(addressOf(server, ferry));
  await page.waitForLoadState('load');
  await page.waitForTimeout(1000);
  expect(await textOf(page)).toContain(ferry.last);
  expect(await textOf(page)).not.toMatch(/loading/i);
});

/** A story, a list, and by links from one to another. */
async function readsEverything(page: Page, server: FaultServer): Promise<void> {
  await page.goto(addressOf(server, ferry));
  await expect(page.locator('body')).toContainText(ferry.last);
  await page.getByRole('link', { name: 'The Quay' }).first().click();
  await expect(page.locator('body')).toContainText(market.headline);
  await page.getByRole('link', { name: market.headline }).first().click();
  await expect(page.locator('body')).toContainText(market.last);
  await page.goto(server.url + topicsPath);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
