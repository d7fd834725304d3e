/**
 * Finds a Chromium or Chrome to test with: the one named by CHROME_PATH, one that the machine has,
 * one that Playwright has, else it installs one through Playwright, else through apt. Tests are never
 * skipped in silence: without a browser this ends with an error that says what to do.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** Flags that keep the browser from asking any other machine; no sandbox only where root needs it. */
export const browserArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to start, undefined while there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file`);
    return named;
  }
  return [...known, chromium.executablePath()].find((file) => existsSync(file));
}

/** The browser to start; installs one when there is none. Throws when that fails too. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const [command, ...rest] of installers()) {
    try {
      execFileSync(command, rest, { stdio: 'inherit' });
    } catch {
      continue;
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'no Chromium or Chrome found, and none could be installed: install one, or set CHROME_PATH to its file',
  );
}

function installers(): [string, ...string[]][] {
  const playwright: [string, ...string[]] = ['npx', 'playwright', 'install', '--only-shell', 'chromium'];
  const apt: [string, ...string[]][] = [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-y', '-q', 'chromium'],
  ];
  return isRoot && existsSync('/usr/bin/apt-get') ? [playwright, ...apt] : [playwright];
}
