import { useSyncExternalStore } from 'react';

/** A value that components show and plain code changes. */
export type Cell<T> = { get: () => T; set: (next: T) => void; use: () => T };

/** A cell that begins with a value. Whoever uses it is drawn anew when another one is set. */
export function cell<T>(first: T): Cell<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const get = () => value;
  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  return {
    get,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get, get),
  };
}
