/** Shorter looks at something else are no leave. In milliseconds. */
const away = 60_000;

/** Calls back when the reader comes back to the window after a while. Gives the way to stop. */
export function watchReturn(onReturn: () => void): () => void {
  let left = Infinity;
  function follow() {
    if (document.hidden) left = Date.now();
    else if (Date.now() - left > away) onReturn();
  }
  document.addEventListener('visibilitychange', follow);
  return () => document.removeEventListener('visibilitychange', follow);
}
