/** Tests of faults: each has a server of its own to break, and a browser that has read nothing yet. */
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { storiesPath, storyPath } from '../../src/article/paths.ts';
import type { Answer, Asked, Part } from '../../src/offline/messages.ts';
import { FaultServer } from './FaultServer.ts';
import { editionFolder, type Story } from './paper.ts';

type Fixtures = { server: FaultServer };

export const test = base.extend<Fixtures>({
  // Playwright knows what a fixture needs by how its first argument is written.
  // oxlint-disable-next-line eslint/no-empty-pattern
  server: async ({}, use) => {
    const server = new FaultServer();
    await server.deploy(editionFolder('base'));
    await use(server);
    await server.close();
  },
});

/**
 * How long a page may take that is shown from a copy (milliseconds): the goal is two seconds, which
 * `goals.spec.ts` counts; a machine that does other things besides may take longer.
 */
export const soon = 4000;

/**
 * Opens an address as a reader would on another day: from another page, and without what the HTTP cache
 * holds, which would hide what is missing. Gives the text of the page and the milliseconds until `text`
 * stood on it, or until `limit` was over. A browser's own error page has none of our text.
 */
export async function visit(page: Page, url: string, text: string, limit = 10_000): Promise<Visit> {
  await page.goto('about:blank');
  await clearHttpCache(page);
  return visitAgain(page, url, text, limit);
}

/** What a page showed: its text, whether the text that was looked for is in it, and after how long. */
type Visit = { text: string; time: number; isThere: boolean };

/** The same with the HTTP cache as it is. */
export async function visitAgain(page: Page, url: string, text: string, limit = 10_000): Promise<Visit> {
  await page.goto('about:blank');
  const begun = performance.now();
  // Neither a load that never ends nor one that fails says anything about the text.
  void page.goto(url, { timeout: limit + 5000 }).catch(() => null);
  for (;;) {
    const now = await textOf(page);
    const time = performance.now() - begun;
    const isThere = now.includes(text);
    if (isThere || time > limit) return { text: now, time, isThere };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function clearHttpCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

/** What a reader sees on the page as it stands. */
export async function textOf(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => document.body?.innerText ?? '');
  } catch {
    // Between two pages.
    return '';
  }
}

/** The address of a story on a server. */
export function addressOf(server: FaultServer, { slug }: Pick<Story, 'slug'>): string {
  return server.url + storyPath(slug);
}

/**
 * Reads a page for the first time and waits until the worker is at work and has stored it. Gives the
 * milliseconds from the load of the page to that. Without `asks` the worker is left alone until then.
 */
export async function firstView(page: Page, url: string, { asks = true } = {}): Promise<number> {
  await page.goto(url);
  const begun = performance.now();
  // Pages register it when they have time.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const { pathname } = new URL(url);
  // As pages do when they have loaded.
  if (asks) {
    const pictures = await page.evaluate(() =>
      [...document.images].map(({ currentSrc }) => currentSrc).filter(Boolean),
    );
    void askWorker(page, { type: 'shown', path: pathname, pictures }).catch(() => null);
  }
  await waitFor(async () => {
    if (!asks) return page.evaluate(isStored, pathname);
    const { copies } = await askWorker(page, { type: 'about', paths: [pathname] });
    // A list that was merely opened has the pictures that were in view.
    const mayLack = (part: Part) => part === 'pictures' && !pathname.startsWith(storiesPath);
    return copies[0]?.missing.every(mayLack) === true;
  });
  return performance.now() - begun;
}

async function isStored(path: string): Promise<boolean> {
  const found = await Promise.all(
    [path, `${path}index.json`, '/offline/'].map(async (file) => caches.match(file)),
  );
  return found.every((answer) => answer !== undefined);
}

/** Asks the worker as pages do. */
export async function askWorker<Type extends Asked['type']>(
  page: Page,
  asked: Extract<Asked, { type: Type }>,
): Promise<Answer<Type>> {
  const answer = await page.evaluate(async (question) => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise((resolve) => {
      port1.addEventListener(
        'message',
        ({ data }: MessageEvent<{ type: string }>) => data.type !== 'progress' && resolve(data),
      );
    });
    port1.start();
    active?.postMessage(question, [port2]);
    return answered;
  }, asked);
  return answer as Answer<Type>;
}

/** Waits until something holds; throws after `limit` milliseconds. */
export async function waitFor(holds: () => Promise<boolean>, limit = 15_000): Promise<void> {
  const begun = performance.now();
  while (!(await holds().catch(() => false))) {
    if (performance.now() - begun > limit)
      throw new Error(`did not come about in ${limit} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Stops the worker, as browsers do when it has nothing to do: whatever it had in memory is gone. */
export async function stopWorkers(context: BrowserContext): Promise<void> {
  // From a page of its own: one that is being loaded may be gone before the browser has answered.
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** Stops the worker that is being installed, and leaves the one at work alone. */
export async function stopInstalling(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const found = Promise.withResolvers<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const installing = versions.find(({ status }) => status === 'installing');
    if (installing !== undefined) found.resolve(installing.versionId);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopWorker', { versionId: await found.promise });
  await page.close();
}

/** Everything in the caches of the origin, as one text. */
export async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return texts.join('\n');
  });
}
