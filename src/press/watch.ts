import { existsSync, watch as watchPath } from 'node:fs';
import { PressError, type ExitCode } from './PressError.ts';
import type { Reporter } from './Reporter.ts';

/** Editors save in several steps: the press waits until a folder has been quiet for this long. */
const quietMilliseconds = 200;

/**
 * Runs a press now, and again whenever something below one of the paths changes; one at a time, and the
 * one at work hears that there is news. It ends only by a signal, or when the first run finds that the paths or the config cannot be used.
 */
export async function watch(
  paths: readonly string[],
  run: (signal: AbortSignal) => Promise<ExitCode>,
  reporter: Reporter,
): Promise<ExitCode> {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = true;
  let isDue = false;
  let news = new AbortController();
  const ending = new AbortController();
  for (const path of paths)
    if (existsSync(path)) watchPath(path, { recursive: true, signal: ending.signal }, wait);
  try {
    await run(news.signal);
  } catch (error) {
    ending.abort();
    throw error;
  }
  reporter.say(`watching ${paths.join(' and ')}`);
  isRunning = false;
  if (isDue) void again();
  return new Promise(() => undefined);

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), quietMilliseconds);
  }

  async function again(): Promise<void> {
    isDue = true;
    news.abort();
    if (isRunning) return;
    isRunning = true;
    while (isDue) {
      isDue = false;
      news = new AbortController();
      try {
        await run(news.signal);
      } catch (error) {
        if (!(error instanceof PressError)) throw error;
        reporter.error(error.message);
      }
    }
    isRunning = false;
  }
}
