import { createServer } from 'node:net';
import { once } from 'node:events';
import { defineConfig, devices } from '@playwright/test';
import { browserArguments, ensureBrowser } from './scripts/browser.ts';

// Chosen once: the processes that run the tests load this file again and inherit the choice.
process.env.DATELINE_PORT ??= String(await findFreePort());
process.env.DATELINE_ARABIC_PORT ??= String(await findFreePort());
const url = `http://localhost:${process.env.DATELINE_PORT}`;

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'faults/**',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'e2e/looks/{projectName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  // Slow machines are as welcome as fast ones; what must be fast is measured elsewhere.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: url,
    serviceWorkers: 'allow',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: ensureBrowser(), args: browserArguments },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    command: 'node e2e/serveSample.mjs',
    url,
    // The first press builds the reader and makes every picture.
    timeout: 5 * 60_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}
