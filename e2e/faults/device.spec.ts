/** Faults of the worker, of storage and of deploys: of the catalogue 22 to 41, but for what `without.spec.ts` has. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { dataPath, storyPath } from '../../src/article/paths.ts';
import type { Fault, FaultServer } from './FaultServer.ts';
import { editionFolder, stories } from './paper.ts';
import {
  addressOf,
  askWorker,
  clearHttpCache,
  firstView,
  stopInstalling,
  stopWorkers,
  storedText,
  test,
  textOf,
  visit,
  visitAgain,
  waitFor,
} from './test.ts';

const { ferry, bridge, market, lantern } = stories;

async function reads(page: Page, url: string, text: string): Promise<void> {
  expect((await visit(page, url, text)).text).toContain(text);
}

/** Looks for a newer worker, as browsers do with each navigation, and gives what became of it. */
async function update(page: Page): Promise<'none' | 'waiting'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const failed = await registration.update().then(
      () => false,
      () => true,
    );
    const { installing } = registration;
    if (!failed && installing !== null)
      await new Promise<void>((resolve) => {
        installing.addEventListener('statechange', () => installing.state !== 'installing' && resolve());
      });
    return registration.waiting === null ? 'none' : 'waiting';
  });
}

/** Waits until nobody has asked the server for anything for half a second. */
async function untilQuiet({ requests }: FaultServer): Promise<void> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length;
    await new Promise((resolve) => void setTimeout(resolve, 500));
  }
}

/** Marks a page, so that it is known whether it was loaded again. */
async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
  return async () => page.evaluate(() => 'isMarked' in window);
}

async function caches(page: Page): Promise<string[]> {
  return page.evaluate(async () => window.caches.keys());
}

async function clear(
  context: BrowserContext,
  page: Page,
  origin: string,
  storageTypes: string,
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}

test.describe('with a story that was read', () => {
  test.beforeEach(async ({ page, server }) => {
    await firstView(page, addressOf(server, ferry));
  });

  test('fault 22: a new build while two tabs are read', async ({ page, server, context }) => {
    await reads(page, addressOf(server, ferry), ferry.last);
    const other = await context.newPage();
    await other.goto(addressOf(server, bridge));
    await page.evaluate(() => scrollTo(0, 300));
    const areMarked = [await mark(page), await mark(other)];
    const position = await page.evaluate(() => scrollY);
    await server.deploy(editionFolder('build-B'));
    expect(await update(page)).toBe('waiting');
    await page.waitForTimeout(1000);
    for (const isMarked of areMarked) expect(await isMarked()).toBe(true);
    expect(Math.abs((await page.evaluate(() => scrollY)) - position)).toBeLessThanOrEqual(1);
    for (const tab of [page, other]) {
      await tab.getByRole('link', { name: 'The Quay' }).first().click();
      await expect(tab.locator('body')).toContainText(market.headline);
    }
    for (const isMarked of areMarked) expect(await isMarked()).toBe(true);
  });

  test('fault 23: a part that is not on the host any more, with an empty HTTP cache', async ({
    page,
    server,
  }) => {
    await reads(page, addressOf(server, ferry), ferry.last);
    await page.waitForLoadState('networkidle');
    await server.deploy(editionFolder('build-B'));
    await clearHttpCache(page);
    const names = await page.evaluate(async () => {
      const shell = (await window.caches.keys()).find((name) => name.startsWith('dateline-shell-')) ?? '';
      const files = (await (await window.caches.open(shell)).keys()).map(({ url }) => new URL(url).pathname);
      const answers = await Promise.all(
        files.filter((file) => file.startsWith('/assets/')).map(async (file) => fetch(file)),
      );
      return answers.map(({ status }) => status);
    });
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names)).toEqual(new Set([200]));
  });

  test('fault 24: three builds behind', async ({ page, server }) => {
    await reads(page, addressOf(server, ferry), ferry.last);
    await page.waitForLoadState('networkidle');
    const isMarked = await mark(page);
    for (const letter of ['B', 'C', 'D']) {
      await server.deploy(editionFolder(`build-${letter}`));
      expect(await update(page)).toBe('waiting');
    }
    await page.getByRole('link', { name: 'The Quay' }).first().click();
    await expect(page.locator('body')).toContainText(market.headline);
    expect(await isMarked()).toBe(true);
    // A load brings the new build, one load.
    let loads = 0;
    page.on('load', () => loads++);
    await reads(page, addressOf(server, ferry), ferry.last);
    await page.waitForTimeout(1000);
    // The empty page, the story, and one more at most.
    expect(loads).toBeLessThanOrEqual(3);
    await server.kill();
    await reads(page, addressOf(server, ferry), ferry.last);
  });

  test('fault 25: each file of the shell is broken in turn', async ({ page, server }) => {
    const isWhole = process.env.FAULTS_ALL !== undefined;
    test.setTimeout(isWhole ? 1_800_000 : 400_000);
    const kinds: Fault[] = [
      { kind: 'answer', status: 404, body: '' },
      { kind: 'answer', status: 500, body: '' },
      { kind: 'answer', headers: { 'content-type': 'text/html' }, body: '<!doctype html>' },
      { kind: 'cut', share: 0.9 },
    ];
    await server.deploy(editionFolder('build-B'));
    // Past the worker, which has no business with the list of another build.
    const read = async (file: string) => (await page.request.get(server.url + file)).text();
    const list = /\/assets\/shell-[\w-]+\.txt/.exec(await read('/sw.js'))?.[0] ?? '';
    const files = [list, ...(await read(list)).split(' ')];
    expect(files.length).toBeGreaterThan(20);
    for (const [index, file] of [...files, '/offline/'].entries())
      for (const [turn, fault] of kinds.entries()) {
        // The document has a name that stays: what was cut of it once must not come back from the HTTP cache.
        if (!isWhole && file !== '/offline/' && turn !== index % kinds.length) continue;
        server.heal();
        server.fault((asked) => asked.endsWith(file), fault);
        // What came whole the last time would hide it, and some of that may still be on its way.
        await untilQuiet(server);
        await clearHttpCache(page);
        expect(await update(page), `${file} with ${JSON.stringify(fault)}`).toBe('none');
      }
    server.heal();
    await waitFor(async () => (await update(page)) === 'waiting');
  });

  test('fault 26: an installation that is killed half-way', async ({ page, server, context }) => {
    await server.deploy(editionFolder('build-B'));
    server.fault(/\/assets\/.*\.js$/, { kind: 'delay', time: 3000 });
    const updated = update(page).catch(() => null);
    const before = server.requests.length;
    await waitFor(async () => server.requests.length > before + 3);
    await stopInstalling(context);
    expect(await updated).not.toBe('waiting');
    server.heal();
    await waitFor(async () => (await update(page)) === 'waiting');
    await server.kill();
    await reads(page, addressOf(server, ferry), ferry.last);
  });

  test('fault 27: the script of the worker is missing, failing, HTML or broken', async ({ page, server }) => {
    const answers: Fault[] = [
      { kind: 'answer', status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' },
      { kind: 'answer', status: 500, body: '' },
      { kind: 'answer', headers: { 'content-type': 'text/html' }, body: '<!doctype html>' },
      { kind: 'answer', body: 'function {' },
    ];
    for (const answer of answers) {
      server.heal();
      server.fault(/\/sw\.js$/, answer);
      await reads(page, addressOf(server, ferry), ferry.last);
      expect(await update(page)).toBe('none');
    }
    await server.kill();
    await reads(page, addressOf(server, ferry), ferry.last);
  });

  test('fault 28: the worker that ends the worker', async ({ page, server, context }) => {
    await reads(page, addressOf(server, ferry), ferry.last);
    await page.waitForLoadState('networkidle');
    expect((await caches(page)).length).toBeGreaterThan(0);
    let loads = 0;
    page.on('load', () => loads++);
    await server.deploy(editionFolder('off'));
    // A worker that has something to do is not replaced before it is done, or five minutes are over.
    await stopWorkers(context);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await waitFor(async () => (await caches(page)).length === 0);
    await waitFor(async () => loads > 0);
    await page.waitForTimeout(3000);
    expect(loads).toBe(1);
    expect(await caches(page)).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await textOf(page)).toContain(ferry.last);
  });

  test('fault 29: the worker is stopped between and during requests', async ({ page, server, context }) => {
    await stopWorkers(context);
    await server.kill();
    await reads(page, addressOf(server, ferry), ferry.last);
    await server.revive();
    server.fault(/./, { kind: 'silence' });
    // On a page of its own, for its load never ends: the browser waits for a worker that is gone.
    const broken = await context.newPage();
    void broken.goto(addressOf(server, ferry)).catch(() => null);
    await page.waitForTimeout(600);
    await stopWorkers(context);
    await broken.close();
    await reads(page, addressOf(server, ferry), ferry.last);
  });

  for (const quotaSize of [0, 1000, 100_000, 1_000_000])
    test(`fault 30: room for ${quotaSize} bytes`, async ({ page, server, context }) => {
      const session = await context.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize });
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      for (const story of [market, lantern, bridge]) await reads(page, addressOf(server, story), story.last);
      await reads(page, `${server.url}/`, ferry.headline);
      expect(faults).toEqual([]);
      // The shell has stayed: any address gives a page of ours.
      await server.kill();
      await reads(page, `${server.url}/stories/never-there/`, 'The Quay');
    });

  test('fault 35: copies that have rotted', async ({ page, server }) => {
    const rot = async (kind: 'cut' | 'flip' | 'old') =>
      page.evaluate(
        async ([how, document, data]) => {
          const cache = await window.caches.open('dateline-pages');
          for (const address of [document, data]) {
            const answer = await cache.match(address ?? '');
            const text = (await answer?.text()) ?? '';
            const rotten =
              how === 'cut'
                ? text.slice(0, text.length / 2)
                : how === 'flip'
                  ? text.replaceAll('"slug"', '"sl\u0001g"')
                  : text.replaceAll('"schema":1', '"schema":0');
            await cache.put(address ?? '', new Response(rotten, { headers: answer?.headers ?? {} }));
          }
        },
        [kind, storyPath(ferry.slug), dataPath(storyPath(ferry.slug))] as const,
      );
    for (const kind of ['cut', 'flip', 'old'] as const) {
      await rot(kind);
      await reads(page, addressOf(server, ferry), ferry.last);
      await waitFor(
        async () =>
          (await askWorker(page, { type: 'about', paths: [storyPath(ferry.slug)] })).copies[0]?.missing
            .length === 0,
      );
      await server.kill();
      await reads(page, addressOf(server, ferry), ferry.last);
      await rot(kind);
      await visit(page, addressOf(server, ferry), 'The Quay');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/offline|cannot be reached/);
      await server.revive();
      await reads(page, addressOf(server, ferry), ferry.last);
    }
  });

  test('fault 36: a document of a build long gone', async ({ page, server }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('Failed to load'))
        faults.push(message.text());
    });
    await page.evaluate(async (address) => {
      const cache = await window.caches.open('dateline-pages');
      const answer = await cache.match(address);
      const text = ((await answer?.text()) ?? '').replace(
        /\/assets\/index-[\w-]+\.js/,
        '/assets/index-gonegone.js',
      );
      await cache.put(
        address,
        new Response(text.replace('<h1', '<h1 class="old"'), { headers: answer?.headers ?? {} }),
      );
    }, storyPath(ferry.slug));
    await server.kill();
    await reads(page, addressOf(server, ferry), ferry.last);
    await expect(page.locator('h1.old')).toHaveCount(0);
    await expect(page).toHaveTitle(new RegExp(ferry.headline));
    expect(faults).toEqual([]);
  });

  test('fault 37: ten thousand pages are on the list, and the list is quick', async ({ page, server }) => {
    await page.evaluate(async () => {
      const cache = await window.caches.open('dateline-ledger');
      const ledger = (await (await cache.match('/ledger'))?.json()) as { pages: Record<string, object> };
      const [entry] = Object.values(ledger.pages);
      for (let number = 0; number < 10_000; number++)
        ledger.pages[`/stories/s${number}/`] = { ...entry, keptAt: 960 };
      await cache.put('/ledger', Response.json(ledger));
    });
    const time = await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const begun = performance.now();
      const { port1, port2 } = new MessageChannel();
      const answered = new Promise((resolve) => port1.addEventListener('message', resolve, { once: true }));
      port1.start();
      active?.postMessage({ type: 'list' }, [port2]);
      await answered;
      return performance.now() - begun;
    });
    test.info().annotations.push({ type: 'milliseconds', description: time.toFixed(0) });
    expect(time).toBeLessThan(1500);
    const answer: unknown = await askWorker(page, {
      type: 'keep',
      paths: [storyPath(market.slug)],
      width: 960,
    });
    expect(answer).toEqual({ type: 'refusal', reason: 'full' });
    await reads(page, addressOf(server, ferry), ferry.last);
  });

  test('fault 41: back, frozen, resumed', async ({ page, server, context }) => {
    await visitAgain(page, addressOf(server, ferry), ferry.last);
    await page.goto(`${server.url}/`);
    await page.goBack();
    await expect(page.locator('body')).toContainText(ferry.last);
    const session = await context.newCDPSession(page);
    for (const state of ['frozen', 'active'] as const)
      await session.send('Page.setWebLifecycleState', { state });
    expect(await textOf(page)).toContain(ferry.last);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await page.getByRole('link', { name: 'The Quay' }).first().click();
    await expect(page.locator('body')).toContainText(market.headline);
  });
});

test('fault 31: each of the fifteen evictions is made good by one online view', async ({
  page,
  server,
  context,
}) => {
  test.setTimeout(300_000);
  await firstView(page, addressOf(server, ferry));
  const kinds = ['cache_storage', 'indexeddb', 'local_storage', 'service_workers'];
  for (let subset = 1; subset < 16; subset++) {
    const evicted = kinds.filter((_, index) => (subset & (1 << index)) !== 0).join(',');
    await page.goto('about:blank');
    await clear(context, page, server.url, evicted);
    await firstView(page, addressOf(server, ferry));
    await waitFor(async () => (await storedText(page)).includes('["page","/offline/"]'));
    await server.kill();
    await reads(page, addressOf(server, ferry), ferry.last);
    await server.revive();
  }
});
