import { expect } from '@playwright/test';
import { dataPath, frontPath, storyPath } from '../src/article/paths.ts';
import { hydrated, open } from './page.ts';
import { test } from './test.ts';

/** Browsers report every answer that is an error, even when it is what was asked for. */
const expected = [/status of (?:404|410)/];

test('a story opens cold from a link', async ({ page, sample }) => {
  await open(page, storyPath(sample.story.slug));
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.story.headline);
  await expect(page).toHaveTitle(new RegExp(sample.story.headline.slice(0, 20).replace(/\W/g, '.')));
  await expect(page.getByRole('main').getByRole('article').first()).toContainText(
    sample.story.dateline?.text ?? '',
  );
});

test('a link to a section opens at the section', async ({ page, sample }) => {
  await page.goto(storyPath(sample.story.slug));
  const id = await page.locator('main [id^="s-"], main [id^="p-"]').last().getAttribute('id');
  await page.goto('/about/');
  await open(page, `${storyPath(sample.story.slug)}#${id}`);
  await hydrated(page);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('an address without its slash or in capitals leads to the story', async ({ page, sample, baseURL }) => {
  const address = storyPath(sample.story.slug);
  for (const written of [
    address.slice(0, -1),
    address.toUpperCase(),
    `/${address}`,
    `${address}index.html`,
  ]) {
    await open(page, `${baseURL}${written}`);
    await expect(page).toHaveURL(address);
  }
});

test.describe('an address where nothing is', () => {
  test.use({ allowed: expected });

  test('says so and leads to the front page', async ({ page }) => {
    await open(page, '/stories/no-such-story/', 404);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await page.getByRole('main').getByRole('link', { name: 'To the front page' }).click();
    await expect(page).toHaveURL(frontPath);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('says so too when the reader goes there without a load', async ({ page, sample }) => {
    // The story is taken down after the page with the link to it was pressed.
    await page.route(`**${dataPath(storyPath(sample.story.slug))}`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not Found' }),
    );
    await page.goto(frontPath);
    await hydrated(page);
    const link = page.getByRole('main').getByRole('link', { name: sample.story.headline }).first();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no story at this address');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});

test.describe('a canceled story', () => {
  test.use({ allowed: expected });

  test('answers 410 with a notice that holds nothing of it', async ({ page, sample, request }) => {
    await open(page, sample.canceled, 410);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story has been withdrawn');
    const data = await request.get(dataPath(sample.canceled));
    expect(data.status()).toBe(410);
    const notice = (await data.json()) as Record<string, unknown>;
    expect(notice.status).toBe('canceled');
    for (const key of ['headline', 'standfirst', 'sections', 'byline', 'cover', 'dateline'])
      expect(notice).not.toHaveProperty(key);
    const front = await request.get(frontPath);
    expect(await front.text()).not.toContain(sample.canceled);
  });
});

test('copy that must not be out yet, or ever, is nowhere', async ({ sample, request }) => {
  for (const address of [sample.withheld, sample.embargoed]) {
    expect((await request.get(address)).status()).toBe(404);
    expect((await request.get(dataPath(address))).status()).toBe(404);
    for (const list of [...Object.values(sample.pages), '/changes.json', '/routes.json'])
      expect(await (await request.get(list)).text()).not.toContain(address);
  }
});
