/** Does some work when the browser has nothing better to do, within so many milliseconds. */
export function whenIdle(work: () => void, within = 5000): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: within });
  else setTimeout(work, Math.min(500, within));
}
