import path from 'node:path';
import { type Browser, type CDPSession, devices } from 'playwright';

/** Times in milliseconds, shift as a score, bytes as they came over the line. */
export type Visit = {
  lcp: number;
  blocking: number;
  cls: number;
  tap: number;
  requests: number;
  bytes: Record<string, number>;
};

type Seen = { lcp: number; cls: number; blocking: number; tap: number | null };

/** A phone on a slow line, as in the project's goals: a quarter of the speed, 150 ms, 1.6 Mbit/s. */
const slowdown = 4;
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** How long after `load` a page may still work: hydration, maps and prefetching happen in this time. */
const settling = 4000;
const patience = 60_000;

/**
 * Opens an address cold, as a phone on a slow line does, lets it settle, then taps a link and waits for
 * the next headline. A context of its own each time: no cache, no storage and no worker of before.
 *
 * @throws when the link is not there or no headline follows within a minute.
 */
export async function visit(
  browser: Browser,
  { url, link, withWorker }: { url: string; link: string; withWorker: boolean },
): Promise<Visit> {
  const context = await browser.newContext({
    ...devices['Pixel 7'],
    serviceWorkers: withWorker ? 'allow' : 'block',
  });
  try {
    await context.addInitScript({ path: path.join(import.meta.dirname, 'watchPage.js') });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const traffic = await watchTraffic(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await devtools.send('Network.emulateNetworkConditions', line);
    await page.goto(url, { waitUntil: 'load', timeout: patience });
    await page.waitForTimeout(settling);
    const { requests, bytes } = traffic();
    const { lcp, cls, blocking } = await read(devtools);
    const target = page.locator(link).first();
    await target.scrollIntoViewIfNeeded();
    // A reader looks before tapping.
    await page.waitForTimeout(1500);
    await target.tap({ noWaitAfter: true });
    const tap = await readTap(devtools);
    return { lcp, cls, blocking, tap, requests, bytes };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the line from now on; the answer gives the sums so far. */
async function watchTraffic(devtools: CDPSession) {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => ({ requests: kinds.size, bytes: { ...bytes } });
}

/** Asks through the protocol: the page's policy allows no evaluation of text. */
async function read(devtools: CDPSession): Promise<Seen> {
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: 'globalThis.measured?.()',
    returnByValue: true,
  });
  // Undefined while a document is being replaced.
  return (result.value ?? { tap: null }) as Seen;
}

async function readTap(devtools: CDPSession): Promise<number> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const { tap } = await read(devtools).catch(() => ({ tap: null }));
    if (tap !== null) return tap;
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  throw new Error('no headline followed the tap within a minute');
}
