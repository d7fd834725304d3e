import { useSyncExternalStore } from 'react';

const minute = 60_000;

/**
 * The time in milliseconds, new every minute; null while a page is pressed and while it is taken over,
 * for a page holds no present. What is drawn from it must have its place kept.
 */
export function useNow(): number | null {
  return useSyncExternalStore<number | null>(subscribe, thisMinute, () => null);
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, minute);
  return () => clearInterval(timer);
}

function thisMinute(): number {
  return Math.floor(Date.now() / minute) * minute;
}
