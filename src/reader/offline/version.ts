import { askOf } from '../shelf/askWorker.ts';
import { cell } from '../shelf/cell.ts';

/** A newer version of the reader that waits; the present one goes on working until it is used. */
export type Version = { use: () => void };

/** How long a reader who asked for the new version waits for it at most (milliseconds). */
const patience = 10_000;

const version = cell<Version | null>(null);

export const useVersion = version.use;

/** Looks whether a newer version waits for its turn. */
export async function lookForVersion(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const waiting = (await navigator.serviceWorker.getRegistration())?.waiting ?? null;
    version.set(waiting === null || navigator.serviceWorker.controller === null ? null : offerOf(waiting));
  } catch {
    // All data of the site is blocked.
  }
}

function offerOf(waiting: ServiceWorker): Version {
  return {
    use() {
      // Pressed on another page before: the worker has taken over, and this page only has to follow.
      if (waiting.state !== 'installed') return location.reload();
      // By the reader's word, so no memory of an earlier reload stands against it. The offer stands until
      // then: a worker that is at work is replaced when it is done.
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      // Browsers let the old one finish whatever it does; a press must not seem to do nothing.
      setTimeout(() => location.reload(), patience);
      void askOf(waiting, { type: 'takeOver' });
    },
  };
}
