import { expect } from '@playwright/test';
import { storyPath } from '../src/article/paths.ts';
import { open } from './page.ts';
import { test } from './test.ts';

test.use({ javaScriptEnabled: false, allowed: [/status of (?:404|410)/] });

test('every page reads', async ({ page, sample }) => {
  for (const address of Object.values(sample.pages)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(30);
  }
});

test('a story is there from its first word to its last', async ({ page, sample, request }) => {
  const address = storyPath(sample.story.slug);
  await open(page, address);
  const { sections } = (await (await request.get(`${address}index.json`)).json()) as {
    sections: { heading: string | null; blocks: unknown[] }[];
  };
  const text = await page.getByRole('article').first().innerText();
  for (const { heading } of sections) if (heading !== null) expect(text).toContain(heading);
  expect(await page.getByRole('article').first().locator('p').count()).toBeGreaterThan(sections.length);
});

test('the reader can walk from the front to a story and its topic', async ({ page, sample }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: sample.story.headline }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.story.headline);
  await page.getByRole('article').getByRole('link', { name: sample.topic.name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.topic.name);
});

test('every link of the edition leads to a page', async ({ request, isMobile }) => {
  test.skip(isMobile, 'links do not differ by device');
  const seen = new Set(['/']);
  for (const address of seen) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect([response.status(), address]).toEqual([200, address]);
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
    const html = isPage ? await response.text() : '';
    for (const [, href = ''] of html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) seen.add(href);
  }
  expect([...seen].filter((address) => address.startsWith('/stories/')).length).toBeGreaterThan(8);
});
