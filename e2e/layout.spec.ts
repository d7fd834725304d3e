import { expect, type Page } from '@playwright/test';
import { hydrated, overflowOf, settled } from './page.ts';
import { pageNames } from './sample.ts';
import { arabicUrl, test } from './test.ts';

test.use({ allowed: [/status of (?:404|410)/] });

const widths = [320, 360, 390, 600, 768, 1024, 1280, 1920];

for (const name of pageNames) {
  test(`the ${name} is never wider than its window`, async ({ page, sample, isMobile }) => {
    test.skip(isMobile, 'the widths are set here');
    await page.goto(sample.pages[name]);
    await hydrated(page);
    await expectToFit(page);
  });

  test(`nothing on the ${name} moves when its faces come late`, async ({ page, sample }) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.addInitScript(watchShifts);
    await page.goto(sample.pages[name]);
    await hydrated(page);
    await settled(page);
    // The faces have come by now, and whatever is drawn once the page has loaded.
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('shifts')).toEqual([]);
  });
}

test.describe('a paper in Arabic', () => {
  test.use({ baseURL: arabicUrl });

  test('is never wider than its window', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the widths are set here');
    for (const address of ['/', '/topics/', '/places/', '/no-such-page/']) {
      await page.goto(address);
      await hydrated(page);
      await expectToFit(page);
    }
  });
});

async function expectToFit(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    expect.soft(await overflowOf(page), `${page.url()} at ${width}`).toBeLessThanOrEqual(0);
  }
}

/** Notes every shift that the reader did not cause, by what moved. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      if (!entry.hadRecentInput)
        shifts.push(
          `${entry.value}: ${entry.sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80)).join(', ')}`,
        );
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Not in TypeScript's own library: https://wicg.github.io/layout-instability/ */
type LayoutShift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
};
