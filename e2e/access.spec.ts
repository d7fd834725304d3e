import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { hydrated, overflowOf } from './page.ts';
import { pageNames } from './sample.ts';
import { test } from './test.ts';

test.use({ allowed: [/status of (?:404|410)/], colorScheme: 'light' });

for (const name of pageNames) {
  test(`axe finds nothing to mend on the ${name}`, async ({ page, sample }) => {
    await page.goto(sample.pages[name]);
    await hydrated(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  test(`the ${name} is never wider than its window`, async ({ page, sample }) => {
    await page.goto(sample.pages[name]);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflowOf(page), `at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}
