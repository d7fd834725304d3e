const key = 'dateline.reloaded';

/**
 * Loads the page again, but never twice for the same build of the reader, and not without a connection:
 * what a first load could not mend, a second one cannot.
 */
export function reloadOnce(): boolean {
  try {
    if (!navigator.onLine || sessionStorage.getItem(key) === import.meta.url) return false;
    sessionStorage.setItem(key, import.meta.url);
  } catch {
    // Without a memory there would be no end of it.
    return false;
  }
  location.reload();
  return true;
}
