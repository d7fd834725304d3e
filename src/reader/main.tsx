import { fetchJson } from './fetchJson.ts';
import { registerWorker } from './standby/registerWorker.ts';
import { reloadOnce } from './standby/reloadOnce.ts';
import { takeOver } from './takeOver.tsx';
import { whenIdle } from './whenIdle.ts';

// A part of an older build that the host has no more: the page is loaded as it is now.
addEventListener('vite:preloadError', (event) => {
  if (reloadOnce()) event.preventDefault();
});

await takeOver(fetchJson, (error) => {
  // A part that had to be drawn again still reads, but it is a fault of ours and must not go unseen.
  // oxlint-disable-next-line eslint/no-console
  console.error(error);
});
if (import.meta.env.PROD) whenIdle(() => void registerWorker());
