import { expect, type Page } from '@playwright/test';
import { storyPath } from '../src/article/paths.ts';
import { hydrated } from './page.ts';
import { test } from './test.ts';

test('a passage is shared by a link that opens at it, cold and without a load', async ({
  page,
  sample,
  isMobile,
}) => {
  test.skip(isMobile, 'what differs on a phone is style');
  const path = storyPath(sample.story.slug);
  await page.goto(path);
  await hydrated(page);

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Share this story' });
  // Its style came with it, past the policy.
  await expect(panel).toHaveCSS('inline-size', '416px');
  await expect(panel.getByLabel('Link')).toHaveValue(new RegExp(`${path}$`));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();

  const id = await selectLastParagraph(page);
  await page.getByRole('button', { name: 'Share this passage' }).click();
  const link = await page.getByRole('dialog').getByLabel('Link').inputValue();
  const fragment = link.slice(link.indexOf('#'));
  expect(fragment).toContain(`#${id}:~:text=`);

  // Another page first: an address that differs by its fragment alone would load nothing.
  await page.goto('about:blank');
  await page.goto(`${path}${fragment}`);
  await hydrated(page);
  await expectToBeShown(page, id);

  await page.goto('/about/');
  await hydrated(page);
  await page.evaluate((address) => {
    const anchor = document.createElement('a');
    anchor.href = address;
    document.body.append(anchor);
    anchor.click();
  }, `${path}${fragment}`);
  await expectToBeShown(page, id);
  expect(await page.evaluate(() => CSS.highlights.get('passage')?.size)).toBe(1);
});

test('an opened picture is a place in the history, and gives the page back as it was', async ({
  page,
  sample,
  isMobile,
}) => {
  test.skip(!isMobile, 'fingers are those of a phone');
  await page.goto(storyPath(sample.story.slug));
  await hydrated(page);
  const opener = page.locator('article a[href="#photo"]');
  await opener.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await opener.tap();
  const view = page.getByRole('dialog');
  await expect(view).toBeVisible();
  await expect(page).toHaveURL(/#photo$/);
  // The whole of it, in the window.
  const box = await view.locator('img').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);

  await page.goBack();
  await expect(view).toBeHidden();
  await expect(opener).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);

  await page.goto('about:blank');
  await page.goto(`${storyPath(sample.story.slug)}#photo`);
  await expect(view).toBeVisible();
  await view.getByRole('button', { name: 'Close' }).tap();
  await expect(view).toBeHidden();
  await expect(page.locator('[id="photo"]')).toBeFocused();
});

async function expectToBeShown(page: Page, id: string): Promise<void> {
  const passage = page.locator(`[id="${id}"]`);
  await expect(passage).toHaveAttribute('data-passage');
  await expect(passage).toBeFocused();
  await expect(passage).toBeInViewport();
  // Clear of the bar that a scrolled story shows.
  expect((await passage.boundingBox())?.y).toBeGreaterThanOrEqual(48);
}

/** Selects some words of the last paragraph, and gives its id. */
async function selectLastParagraph(page: Page): Promise<string> {
  return page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article section > p[id]')].at(-2);
    const text = paragraph?.firstChild;
    if (paragraph === undefined || !(text instanceof Text)) throw new Error('no paragraph begins with words');
    paragraph.dispatchEvent(new Event('selectstart', { bubbles: true }));
    getSelection()?.setBaseAndExtent(text, 0, text, Math.min(40, text.length));
    return paragraph.id;
  });
}
