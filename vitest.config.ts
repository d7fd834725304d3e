import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { callInNode } from './scripts/callInNode.ts';
import { className } from './scripts/className.ts';
import { browserArguments, findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();

const browserDependencies = [
  'react',
  'react/jsx-dev-runtime',
  'react-dom/client',
  'react-router',
  'react-router/dom',
  '@tanstack/react-query',
  '@testing-library/react',
  '@testing-library/user-event',
  'valibot',
];

export default defineConfig({
  test: {
    projects: [
      {
        css: { modules: { generateScopedName: className } },
        test: {
          name: 'node',
          environment: 'node',
          css: { include: [/.+/], modules: { classNameStrategy: 'scoped' } },
          include: ['{src,scripts,bench}/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        // Found late, they would reload the page in the middle of a test.
        optimizeDeps: { include: browserDependencies },
        css: { modules: { generateScopedName: className } },
        test: {
          name: 'browser',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/reader/testSetup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: browserArguments,
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            commands: { callInNode },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
