import { defineConfig, devices } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../../scripts/browser.ts';

/** Apart from the journeys: these tests break a server, a network and a device, and take their time. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/faults/output',
  globalSetup: './pressEditions.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    serviceWorkers: 'allow',
    trace: 'off',
    launchOptions: { executablePath: ensureBrowser(), args: browserArguments },
  },
});
