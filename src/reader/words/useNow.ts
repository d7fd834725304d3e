import { useSyncExternalStore } from 'react';
import { whenIdle } from '../whenIdle.ts';

const minute = 60_000;
const listeners = new Set<() => void>();
let now: number | null = null;
let isRunning = false;

/**
 * The time in milliseconds, new every minute; null while a page is pressed and until the browser that
 * took it over has nothing better to do, for a page holds no present. What is drawn from it must have
 * its place kept.
 */
export function useNow(): number | null {
  return useSyncExternalStore<number | null>(
    subscribe,
    () => now,
    () => null,
  );
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  // A reader sees the change, so even a busy browser must not put it off for long.
  if (!isRunning) whenIdle(tick, 1000);
  isRunning = true;
  return () => listeners.delete(onChange);
}

function tick(): void {
  isRunning = listeners.size > 0;
  if (!isRunning) return;
  now = Math.floor(Date.now() / minute) * minute;
  for (const listener of listeners) listener();
  setTimeout(tick, minute);
}
