import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { hydrated, settled } from './page.ts';
import { type PageName } from './sample.ts';
import { test } from './test.ts';

/**
 * How pages look, against pictures that were looked at, and what screen readers are given, against trees
 * that were read. `npm run looks` records both anew; look at what it changes before it is committed.
 */
const shown: [PageName, string][] = [
  ['front page', 'front'],
  ['story', 'story'],
  ['topic', 'topic'],
  ['list of places', 'places'],
];

/** Two versions of a browser draw letters differently, and so do two systems. */
const recordedBy = path.join(import.meta.dirname, 'looks/chromium.txt');

test.use({
  colorScheme: 'light',
  // A worker that takes over between two pictures would only be waited for.
  serviceWorkers: 'block',
  allowed: [/Service Worker registration blocked/],
});

for (const [name, picture] of shown)
  test(`the ${name} looks as it did`, async ({ page, sample, browser }, { config }) => {
    skipForOthers(browser.version(), config.updateSnapshots);
    await openTwice(page, sample.pages[name]);
    await expectLook(page, `${picture}-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectLook(page, `${picture}-dark`);
  });

test('a story in Arabic looks as it did', async ({ page, sample, browser }, { config }) => {
  skipForOthers(browser.version(), config.updateSnapshots);
  await openTwice(page, sample.pages['story in Arabic']);
  await expectLook(page, 'arabic');
});

test('a printed story looks as it did', async ({ page, sample, browser, isMobile }, { config }) => {
  test.skip(isMobile, 'paper does not differ by device');
  skipForOthers(browser.version(), config.updateSnapshots);
  // What the margins leave of A4, at 96 dots an inch.
  await page.setViewportSize({ width: 643, height: 979 });
  await openTwice(page, sample.pages.story);
  await page.emulateMedia({ media: 'print' });
  await expectLook(page, 'print');
});

for (const [name, tree] of shown.slice(0, 3))
  test(`the ${name} says what it did to a screen reader`, async ({ page, sample, isMobile }) => {
    test.skip(isMobile, 'the tree is compared once');
    await atNoon(page);
    await page.goto(sample.pages[name]);
    await hydrated(page);
    await settled(page);
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${tree}.aria.yml` });
  });

/** Pictures are compared by the browser alone that recorded them; recording says which it was. */
function skipForOthers(version: string, update: string): void {
  const browser = `Chromium ${version}, ${process.platform} ${process.arch}\n`;
  if (update === 'all' || update === 'changed') {
    mkdirSync(path.dirname(recordedBy), { recursive: true });
    writeFileSync(recordedBy, browser);
    return;
  }
  const recorded = existsSync(recordedBy) ? readFileSync(recordedBy, 'utf8') : 'none';
  const reason = `pictures of ${recorded.trim()} are not compared under ${browser.trim()}`;
  // oxlint-disable-next-line eslint/no-console
  if (recorded !== browser) console.log(`skipped: ${reason}`);
  test.skip(recorded !== browser, reason);
}

/** Pages show the present; in these it is the moment of the press. */
async function atNoon(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-24T12:00:00Z');
}

/** Faces are `optional`: they are there from the second load on, on a busy machine from one a little later. */
async function openTwice(page: Page, address: string): Promise<void> {
  await atNoon(page);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  for (let loads = 1; loads === 1 || (loads < 8 && !(await hasFaces(page))); loads++) {
    await page.reload();
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    await settled(page);
  }
}

/** Whether the faces that came are those that letters are drawn in: one that was late is not, on that page. */
async function hasFaces(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const widthIn = (families: string, weight: string) => {
      probe.style.font = `${weight} 40px ${families}`;
      return probe.getBoundingClientRect().width;
    };
    const came = [...document.fonts].filter(
      ({ family, status }) => status === 'loaded' && /^DL (?:Display|Text|Sans|Naskh)$/.test(family),
    );
    const areDrawn = came.map(({ family, weight }) => {
      probe.textContent = family === 'DL Naskh' ? 'خبر' : 'miliw';
      const [lightest = '400'] = weight.split(' ');
      return widthIn(`"${family}", monospace`, lightest) !== widthIn('monospace', lightest);
    });
    probe.remove();
    return areDrawn.length > 0 && areDrawn.every(Boolean);
  });
}

async function expectLook(page: Page, name: string): Promise<void> {
  await expect(page).toHaveScreenshot(`${name}.png`, { scale: 'css', maxDiffPixelRatio: 0.002 });
}
