import { expect, type Page } from '@playwright/test';
import { frontPath, savedPath, storyPath } from '../src/article/paths.ts';
import { hydrated } from './page.ts';
import { test } from './test.ts';

// A network that is gone is reported by every browser.
test.use({ allowed: [/ERR_(?:INTERNET_DISCONNECTED|FAILED)|status of 404/] });

test('a saved story reads without a connection, and the page says what it is', async ({
  page,
  context,
  sample,
  isMobile,
}) => {
  test.skip(isMobile, 'the network does not differ by device');
  const { slug, headline } = sample.story;
  await openWithWorker(page, storyPath(slug));
  await page.locator('#tools [data-save]').click();
  await expect(page.getByText('Saved. It opens without a connection.')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-shelf]')).toHaveAttribute('data-count', '1');

  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(storyPath(slug));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByText(/^Offline\. Saved copy from .+, last checked .+\./)).toBeVisible();

  await page.goto(savedPath);
  await expect(page.getByRole('article').filter({ hasText: headline })).toContainText('Ready offline');

  await page.goto('/stories/never-read/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await expect(page.getByRole('link', { name: headline })).toBeVisible();

  await context.setOffline(false);
  await page.goto(frontPath);
  await expect(page.getByText(/^Offline/)).toBeHidden();
});

test('the maps of its cards are there without a connection, after one view of a list', async ({
  page,
  context,
  sample,
  isMobile,
}) => {
  test.skip(isMobile, 'the network does not differ by device');
  await openWithWorker(page, sample.withMaps);
  const maps = page.locator('main use[href$="map.svg#land"]');
  const drawn = async () =>
    maps.evaluateAll((uses) => uses.filter((use) => (use as SVGUseElement).getBBox().width > 0).length);
  const count = await maps.count();
  expect(count).toBeGreaterThan(0);
  await expect.poll(drawn).toBe(count);

  await context.setOffline(true);
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await page.goto(sample.withMaps);
  await expect(page.getByText(/^Offline/)).toBeVisible();
  await expect.poll(drawn).toBe(count);
});

test('the manifest bears the name of the paper and icons that are there', async ({ request, isMobile }) => {
  test.skip(isMobile, 'a file does not differ by device');
  const manifest = (await (await request.get('/site.webmanifest')).json()) as {
    name: string;
    icons: { src: string }[];
    shortcuts: { url: string }[];
  };
  expect(manifest.name).toBe('Dateline');
  const files = [...manifest.icons.map(({ src }) => src), ...manifest.shortcuts.map(({ url }) => url)];
  for (const file of files) expect([file, (await request.get(file)).status()]).toEqual([file, 200]);
});

/** Opens a page and waits until it is taken over and its worker is at work. */
async function openWithWorker(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}
