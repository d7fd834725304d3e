import { offlinePath, savedPath } from '../../article/paths.ts';
import type { Told } from '../../offline/messages.ts';
import { whenIdle } from '../whenIdle.ts';
import { markOf } from './copyMark.ts';
import { versionEvent } from './registerWorker.ts';

/** The number of pages on the shelf, so that a page knows whether there is any; the shelf itself is in IndexedDB. */
export const shelfCountKey = 'dateline.saved';

/** A reader who was away for longer finds out what is new. In milliseconds. */
const longAway = 10 * 60_000;

/** A reader is told within this many milliseconds that the page is a copy, however busy the device is. */
const patience = 1000;

/**
 * Waits for what calls for saving and reading without a connection: a press on Save, a lost connection,
 * a page from a copy, word from the worker, something on the shelf, a return after long or by Back. Calls
 * back with the event, null where there was none. Gives the way to stop.
 */
export function standBy(path: string, onCall: (cause: Event | null) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let hidden = Infinity;
  whenIdle(() => {
    if (!signal.aborted && isCalledFor(path)) onCall(null);
  }, patience);
  // Heard so late, `pageshow` is of a page that was kept whole for Back, and has heard nothing meanwhile.
  for (const type of ['offline', 'pageshow', versionEvent]) addEventListener(type, onCall, { signal });
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[data-save], [data-keep]') !== null)
        onCall(event);
    },
    { signal },
  );
  document.addEventListener(
    'visibilitychange',
    (event) => {
      if (document.hidden) hidden = Date.now();
      else if (Date.now() - hidden > longAway) onCall(event);
    },
    { signal },
  );
  // Not there in a context that is not secure.
  (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.addEventListener(
    'message',
    (event: MessageEvent<Told>) => {
      if (event.data.type !== 'checked') onCall(event);
    },
    { signal },
  );
  return () => ending.abort();
}

function isCalledFor(path: string): boolean {
  return (
    !navigator.onLine ||
    path === savedPath ||
    path === offlinePath ||
    markOf(path) !== undefined ||
    hasSaved()
  );
}

function hasSaved(): boolean {
  try {
    return localStorage.getItem(shelfCountKey) !== null;
  } catch {
    return false;
  }
}
