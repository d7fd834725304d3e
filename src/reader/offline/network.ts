import { cell } from '../shelf/cell.ts';

/** A network that comes and goes faster than this is not told of. In milliseconds. */
const steady = 2000;

const offline = cell(!navigator.onLine);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the device has been without a connection for a while; a flicker of the network changes nothing. */
export const useOffline = offline.use;

/** Follows the network. `onReturn` hears once when a connection has come back and stayed. */
export function followNetwork(onReturn: () => void): () => void {
  function settle() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const wasOffline = offline.get();
      offline.set(!navigator.onLine);
      if (wasOffline && navigator.onLine) onReturn();
    }, steady);
  }
  addEventListener('online', settle);
  addEventListener('offline', settle);
  settle();
  return () => {
    clearTimeout(timer);
    removeEventListener('online', settle);
    removeEventListener('offline', settle);
  };
}
