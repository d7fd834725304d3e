import { existsSync, watch as watchPath } from 'node:fs';
import { PressError, type ExitCode } from './PressError.ts';
import type { Reporter } from './Reporter.ts';

/** Editors save in several steps: the press waits until a folder has been quiet for this long. */
const quietMilliseconds = 200;

/**
 * Runs a press now, and again whenever something below one of the paths changes; one at a time. It ends
 * only by a signal, or when the first run finds that the paths or the config cannot be used.
 */
export async function watch(
  paths: readonly string[],
  run: () => Promise<ExitCode>,
  reporter: Reporter,
): Promise<ExitCode> {
  await run();
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isDue = false;
  for (const path of paths) if (existsSync(path)) watchPath(path, { recursive: true }, wait);
  reporter.say(`watching ${paths.join(' and ')}`);
  return new Promise(() => undefined);

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), quietMilliseconds);
  }

  async function again(): Promise<void> {
    isDue = true;
    if (isRunning) return;
    isRunning = true;
    while (isDue) {
      isDue = false;
      try {
        await run();
      } catch (error) {
        if (!(error instanceof PressError)) throw error;
        reporter.error(error.message);
      }
    }
    isRunning = false;
  }
}
