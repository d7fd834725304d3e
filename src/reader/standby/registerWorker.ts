import type { Asked } from '../../offline/messages.ts';
import { workerAddress } from '../trusted.ts';

/** The event of the window that a newer version of the reader waits to be used. */
export const versionEvent = 'dateline:version';

/**
 * Registers the worker, once the page is taken over: it must never delay what a reader came for.
 * Where workers are unknown or forbidden the paper reads as before, only not without a connection.
 */
export async function registerWorker(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
    const tell = () => {
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
        dispatchEvent(new Event(versionEvent));
    };
    const follow = () => registration.installing?.addEventListener('statechange', tell);
    registration.addEventListener('updatefound', follow);
    // One that another page has found may be on its way, or here.
    follow();
    tell();
  } catch {
    // Forbidden, or not there: nothing of the page depends on it.
  }
}

/** Tells the worker which page is in view, so that it opens without a connection from now on. */
export async function tellShown(path: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  const drawn = [...document.querySelectorAll<HTMLImageElement>('main img')];
  const pictures = drawn.flatMap(({ currentSrc }) => (currentSrc === '' ? [] : [currentSrc]));
  active?.postMessage({ type: 'shown', path, pictures } satisfies Asked, [new MessageChannel().port2]);
}
