import { expect, type Page } from '@playwright/test';

/** Waits until the script has taken over the page: then React holds the root element. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.getElementById('root')?.firstElementChild;
    return app instanceof HTMLElement && Object.keys(app).some((key) => key.startsWith('__react'));
  });
}

/** The paths of what the page fetches from now on, in order. */
export function listFetches(page: Page): () => string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') paths.push(new URL(request.url()).pathname);
  });
  return () => paths;
}

/** How far the page reaches beyond the right edge of its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Opens an address and checks what the host answers. */
export async function open(page: Page, address: string, status = 200): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status()).toBe(status);
}

/** Waits until the page has been drawn as it is now: its faces are there and two frames have passed. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
