import { expect, type Page } from '@playwright/test';
import { dataPath, frontPath, storyPath, topicsPath } from '../src/article/paths.ts';
import { test } from './test.ts';
import { hydrated, listFetches } from './page.ts';

test('a reader goes from the front to a story, its topic, another story, and back to where they were', async ({
  page,
  sample,
}) => {
  await page.goto(frontPath);
  await hydrated(page);
  const loads = countLoads(page);

  await openStory(page, sample.story.headline);
  await expect(page).toHaveURL(storyPath(sample.story.slug));
  await page.getByRole('article').getByRole('link', { name: sample.topic.name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.topic.name);
  await expect(page).toHaveURL(sample.topic.path);

  const link = page.getByRole('main').getByRole('link', { name: sample.other.headline });
  await link.scrollIntoViewIfNeeded();
  const scroll = await scrollOf(page);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.other.headline);
  expect(await scrollOf(page)).toBe(0);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.topic.name);
  await expect.poll(async () => scrollOf(page)).toBe(scroll);
  await expect(link).toBeFocused();

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(frontPath);
  // The ruler names the story too: the focus is back on the very link that was followed.
  await expect(
    page.getByRole('main').getByRole('link', { name: sample.story.headline }).first(),
  ).toBeFocused();
  expect(loads()).toBe(0);
});

for (const name of ['front page', 'story', 'topic'] as const) {
  test(`the ${name} has come whole and asks for none of its data again`, async ({ page, sample }) => {
    const fetched = listFetches(page);
    await page.goto(sample.pages[name]);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(fetched()).not.toContain(dataPath(sample.pages[name]));
  });
}

test('the script takes over the page that is there and draws none of it anew', async ({ page, sample }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const first = document.querySelector('h1');
      Object.assign(globalThis, { isSameHeading: () => document.querySelector('h1') === first });
    });
  });
  await page.goto(storyPath(sample.story.slug));
  const before = await page.locator('main').innerText();
  await hydrated(page);
  expect(await page.evaluate('isSameHeading()')).toBe(true);
  expect(await page.locator('main').innerText()).toContain(before.split('\n')[0]);
});

test('a change of page moves the focus to its heading at once and says its title once', async ({
  page,
  sample,
}) => {
  await page.goto(frontPath);
  await hydrated(page);
  await page.evaluate(() => {
    const said: string[] = [];
    for (const region of document.querySelectorAll('[aria-live]'))
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    const old = document.querySelector('h1');
    let frames = 0;
    requestAnimationFrame(function count() {
      // Of those that show the new heading.
      if (document.querySelector('h1') !== old) frames++;
      requestAnimationFrame(count);
    });
    addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches('h1')) Object.assign(globalThis, { wait: frames });
    });
    Object.assign(globalThis, { said });
  });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

  await openStory(page, sample.story.headline);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(sample.story.headline.slice(0, 20).replace(/\W/g, '.')));
  expect(await page.evaluate('said')).toEqual([await page.title()]);
  // Until the focus is on it a screen reader does not know of it: 100 ms at most, which are six frames.
  expect(await page.evaluate('wait')).toBeLessThan(6);
});

test('a story opens by keyboard alone, from the skip link on', async ({ page, sample, isMobile }) => {
  test.skip(isMobile, 'phones have no tab key');
  await page.goto(sample.topic.path);
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const link = page.getByRole('main').getByRole('link', { name: sample.other.headline });
  for (let tabs = 0; tabs < 80 && !(await isFocused(page, sample.other.slug)); tabs++)
    await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.other.headline);
});

test('the wish to open a page is enough to have it at hand', async ({ page, isMobile }) => {
  await page.goto('/about/');
  await hydrated(page);
  const fetched = listFetches(page);
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Topics' });
  if (isMobile) await link.dispatchEvent('touchstart');
  else await link.hover();
  await expect.poll(fetched).toContain(dataPath(topicsPath));
  await page.waitForLoadState('networkidle');
  const before = fetched().length;
  await link.click();
  await expect(page).toHaveURL(topicsPath);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(fetched().slice(before)).not.toContain(dataPath(topicsPath));
});

async function openStory(page: Page, headline: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: headline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
}

async function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

async function isFocused(page: Page, slug: string): Promise<boolean> {
  return page.evaluate((path) => document.activeElement?.getAttribute('href') === path, storyPath(slug));
}

/** Counts documents that are loaded from now on; what the reader draws by itself is none. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => loads++);
  return () => loads;
}
