/** A story that is killed leaves no byte on a reader's device once any page has been opened online. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { storyPath } from '../../src/article/paths.ts';
import { browserArguments, ensureBrowser } from '../../scripts/browser.ts';
import { canary, deckCanary, editionFolder, stories } from './paper.ts';
import { firstView, test, visitAgain, waitFor } from './test.ts';

const { bridge, ferry } = stories;

/** The goal, in milliseconds. */
const patience = 5000;

/** The files below a folder that hold one of the words, as UTF-8 or as UTF-16. */
function filesWith(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const file = path.join(folder, name);
      if (!statSync(file).isFile()) return false;
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    } catch {
      // Gone between the list and the look.
      return false;
    }
  });
}

for (const edition of ['killed', 'withheld'] as const)
  test(`G8 a story that is ${edition} is found nowhere in the edition and the profile`, async ({
    server,
  }) => {
    server.isPlain = true;
    const words = [canary, deckCanary];
    expect(filesWith(editionFolder('base'), words)).not.toEqual([]);
    expect(filesWith(editionFolder(edition), words)).toEqual([]);

    const profile = mkdtempSync(path.join(tmpdir(), 'dateline-profile-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser(),
      args: browserArguments,
      serviceWorkers: 'allow',
    });
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const url = server.url + storyPath(bridge.slug);
      // Read online, by way of the list that shows its first sentence, and again offline.
      await firstView(page, `${server.url}/`);
      expect(await reads(page, url, canary)).toBe(true);
      await server.kill();
      expect(await reads(page, url, canary)).toBe(true);
      // Both caches write when they have time.
      await waitFor(async () => filesWith(profile, [canary]).length > 0);
      await server.revive();

      await server.deploy(editionFolder(edition));
      expect(await reads(page, server.url + storyPath(ferry.slug), ferry.last)).toBe(true);
      const opened = performance.now();
      await waitFor(async () => filesWith(profile, words).length === 0, patience).catch(() => null);
      const time = performance.now() - opened;
      expect(filesWith(profile, words).map((name) => `${name}: ${keyOf(path.join(profile, name))}`)).toEqual(
        [],
      );
      test.info().annotations.push({ type: 'milliseconds', description: time.toFixed(0) });
      await server.kill();
      expect(await reads(page, url, canary, 3000)).toBe(false);
      await server.revive();

      await server.deploy(editionFolder('reinstated'));
      expect(await reads(page, url, canary)).toBe(true);
      await server.kill();
      expect(await reads(page, url, canary)).toBe(true);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });

/** What a file of the HTTP cache is kept under stands at its beginning. */
function keyOf(file: string): string {
  return readFileSync(file).subarray(24, 140).toString('latin1');
}

/** As a reader does, with the HTTP cache as it is: what it holds is part of what is looked for. */
async function reads(page: Page, url: string, text: string, limit = 10_000): Promise<boolean> {
  return (await visitAgain(page, url, text, limit)).isThere;
}
