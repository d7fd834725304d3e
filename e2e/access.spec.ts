import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { hydrated, overflowOf } from './page.ts';
import { test } from './test.ts';

test.use({ allowed: [/status of (?:404|410)/], colorScheme: 'light' });

test('axe finds nothing to mend on any kind of page', async ({ page, sample }) => {
  for (const address of sample.templates) {
    await page.goto(address);
    await hydrated(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect.soft(found, address).toEqual([]);
  }
});

test('no page is wider than its window', async ({ page, sample }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of sample.templates) {
      await page.goto(address);
      expect.soft(await overflowOf(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
