/**
 * Goals that are counted: how quick, how often, how many. `FAULTS_REPEAT` sets the runs of each. For a
 * machine that does nothing else.
 */
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { dataPath, storyPath } from '../../src/article/paths.ts';
import { stories } from './paper.ts';
import { addressOf, firstView, storedText, test, visit } from './test.ts';

const { ferry } = stories;
const runs = Number(process.env.FAULTS_REPEAT ?? 3);

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0;
}

for (const [name, matches] of [
  ['headers', null],
  ['the body of the page', /\/$/],
  ['the body of data', /index\.json$/],
] as const)
  test(`G2 on a line that stalls before ${name}, the story is there in time`, async ({ page, server }) => {
    test.setTimeout(400_000);
    await firstView(page, addressOf(server, ferry));
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      // Each time as the first: an answer in time lets the worker forget that the line is bad.
      server.heal();
      await page.goto(`${server.url}/`);
      await page.waitForLoadState('networkidle');
      if (matches === null) server.fault(/./, { kind: 'silence' });
      else server.fault(matches, { kind: 'stall', share: 0.5 });
      if (name === 'the body of data') {
        const time = await page.evaluate(
          async (path) => {
            const begun = performance.now();
            await (await fetch(path)).text();
            return performance.now() - begun;
          },
          dataPath(storyPath(ferry.slug)),
        );
        times.push(time);
      } else times.push((await visit(page, addressOf(server, ferry), ferry.last)).time);
    }
    test
      .info()
      .annotations.push({ type: 'milliseconds, 95 of 100', description: percentile(times, 0.95).toFixed(0) });
    expect(percentile(times, 0.95)).toBeLessThan(2000);
  });

test('G3 offline after exactly one view, in fresh browsers', async ({ browser, server }) => {
  test.setTimeout(400_000);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext();
    // The worker alone: what pages ask of it once it is there would hide that it does nothing by itself.
    await context.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => {};
    });
    const page = await context.newPage();
    times.push(await firstView(page, addressOf(server, ferry), { asks: false }));
    await server.kill();
    expect((await visit(page, addressOf(server, ferry), ferry.last)).isThere).toBe(true);
    await server.revive();
    await context.close();
  }
  test
    .info()
    .annotations.push({ type: 'milliseconds, 95 of 100', description: percentile(times, 0.95).toFixed(0) });
});

test('G4 of a thousand broken answers none is stored', async ({ page, server }) => {
  test.setTimeout(400_000);
  await firstView(page, addressOf(server, ferry));
  const path = dataPath(storyPath(ferry.slug));
  const good = await page.evaluate(async (address) => (await fetch(address)).text(), path);
  const broken = fc.oneof(
    fc
      .double({ min: 0, max: 0.999, noNaN: true })
      .map((share) => good.slice(0, Math.floor(good.length * share))),
    fc.nat(good.length - 1).map((at) => `${good.slice(0, at)}\u0001${good.slice(at + 1)}`),
    fc.string({ maxLength: 300 }).map((text) => `<!doctype html><html><body>${text}</body></html>`),
    fc.json(),
    fc.integer({ min: 2, max: 99 }).map((schema) => good.replace('"schema":1', `"schema":${schema}`)),
    fc
      .constantFrom('market', 'bridge', '__proto__', '')
      .map((slug) => good.replace('"slug":"ferry"', `"slug":"${slug}"`)),
    fc
      .constantFrom('headline', 'sections', 'published', 'language', 'topics', 'version', 'words')
      .chain((key) =>
        fc
          .constantFrom('null', '{}', '-1.5')
          .map((value) =>
            good.replace(new RegExp(`"${key}":(?="[^"]*"|\\[|\\d+)`), `"${key}":${value},"x":`),
          ),
      ),
  );
  const type = fc.constantFrom(
    'application/json',
    'application/json',
    'application/json',
    'text/html',
    'text/plain',
  );
  const samples = fc.sample(
    fc.tuple(
      broken.filter((body) => body !== good),
      type,
    ),
    { numRuns: 1000, seed: 41 },
  );
  for (const [body, contentType] of samples) {
    server.heal();
    server.fault((asked) => asked === path, {
      kind: 'answer',
      headers: { 'content-type': contentType },
      body,
    });
    const shown = await page.evaluate(async (address) => (await fetch(address)).text(), path);
    expect(shown).toBe(good);
  }
  expect(await page.evaluate(async (address) => (await caches.match(address))?.text(), path)).toBe(good);
  await server.kill();
  expect((await visit(page, addressOf(server, ferry), ferry.last)).isThere).toBe(true);
  expect(await storedText(page)).toContain(good);
});
