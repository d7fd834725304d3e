/**
 * The worker that ends all others (`"offline": false` in the paper's config). A `sw.js` that is missing
 * frees no reader: browsers keep what they have. This one takes its place, takes away what it stored, and
 * loads the pages that it had once more, now without a worker.
 */
import { cacheNames } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(
        names.filter((name) => name.startsWith(cacheNames.ours)).map((name) => caches.delete(name)),
      );
      // Controlled ones only: a page that registers this worker anew has none, and is not loaded again.
      const windows = await self.clients.matchAll({ type: 'window' });
      await self.registration.unregister();
      await Promise.allSettled(windows.map(async (page) => page.navigate(page.url)));
    })(),
  );
});
