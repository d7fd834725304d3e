import { reloadOnce } from '../standby/reloadOnce.ts';
import { askOf } from '../shelf/askWorker.ts';
import { cell } from '../shelf/cell.ts';

/** A newer version of the reader that waits; the present one goes on working until it is used. */
export type Version = { use: () => void };

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
      navigator.serviceWorker.addEventListener('controllerchange', () => void reloadOnce(), { once: true });
      void askOf(waiting, { type: 'takeOver' });
      version.set(null);
    },
  };
}
