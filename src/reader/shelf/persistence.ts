/** Whether the browser lets what is kept last, and the wish that it may. */
import { cell } from './cell.ts';

const persistent = cell<boolean | null>(null);

/** Whether the browser keeps everything until the reader removes it; null where it does not say. */
export const usePersistent = persistent.use;

/** Asks the browser how it is. */
export async function askPersistence(): Promise<void> {
  try {
    persistent.set(await navigator.storage.persisted());
  } catch {
    // Not in every browser, and not where all data of the site is blocked.
  }
}

/** Asks the browser to keep everything until the reader removes it. */
export async function askToLast(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Not every browser can be asked; the page of saved stories says how it is.
  }
}
