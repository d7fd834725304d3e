import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { hydrated, settled } from './page.ts';
import { type PageName, pageNames, readSample } from './sample.ts';
import { arabicUrl, test } from './test.ts';

test.use({ allowed: [/status of (?:404|410)/], colorScheme: 'light' });

/** The ways to read that a page has to stand, each entered on the open page and left again. */
const modes: Record<string, (page: Page) => Promise<() => Promise<void>>> = {
  light: async () => async () => {},
  dark: async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    return async () => page.emulateMedia({ colorScheme: 'light' });
  },
  paper: async (page) => {
    await page.evaluate(() => void (document.documentElement.dataset.theme = 'paper'));
    return async () => page.evaluate(() => void delete document.documentElement.dataset.theme);
  },
  'forced colours': async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    return async () => page.emulateMedia({ forcedColors: 'none' });
  },
  '320 px': async (page) => {
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width: 320, height: 700 });
    return async () => page.setViewportSize(size);
  },
  'text at 200 %': async (page) => adoptStyle(page, ':root { font-size: 200% }'),
  // The values that WCAG 1.4.12 names.
  'wide spacing': async (page) =>
    adoptStyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    ),
};

for (const name of pageNames)
  test(`axe finds nothing to mend on the ${name}, however it is read`, async ({ page, sample, isMobile }) => {
    await page.goto(sample.pages[name]);
    await hydrated(page);
    for (const [mode, enter] of Object.entries(modes)) {
      // The modes do not differ by device; what is laid out for phones is looked at once.
      if (isMobile && mode !== 'light') continue;
      const leave = await enter(page);
      expect.soft(await findFaults(page), mode).toEqual([]);
      await leave();
    }
  });

test.describe('a paper in Arabic', () => {
  test.use({ baseURL: arabicUrl });

  for (const name of ['front page', 'story', 'topic', 'list of places', 'missing page'] satisfies PageName[])
    test(`has nothing for axe to mend on the ${name}`, async ({ page, request, isMobile }) => {
      test.skip(isMobile, 'the direction does not differ by device');
      await page.goto((await readSample(request)).pages[name]);
      await hydrated(page);
      expect(await findFaults(page)).toEqual([]);
    });
});

/**
 * What every rule of axe has to say, by rule and element. Only faults are listed, and no second page is
 * opened to gather them from frames, since there are none: a quarter of the time.
 */
async function findFaults(page: Page): Promise<string[]> {
  await settled(page);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Adds a style sheet as a reader's own browser would: the policy does not hold it. */
async function adoptStyle(page: Page, text: string): Promise<() => Promise<void>> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, text);
  return async () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}
