/** The shelf of this device as the page shows it. */
import { shelfCountKey } from '../standby/standBy.ts';
import { cell } from './cell.ts';
import type { Kept } from './kept.ts';
import { openShelf, type Shelf } from './shelf.ts';

const device = openShelf('dateline', showShelf);
const shelf = cell<Shelf>({ kept: [], isLasting: true });
/** How often the shelf was changed. */
let changes = 0;

export const useShelf = shelf.use;
export const shelfNow = shelf.get;

/** Whether the reader wants a page kept. */
export function isOnShelf(path: string): boolean {
  return shelf.get().kept.some((one) => one.path === path);
}

/** Reads anew what is on the shelf of this device. */
export async function readShelf(): Promise<void> {
  const before = changes;
  const read = await device.read();
  // What was read before a change says nothing after it.
  if (changes === before) showShelf(read);
}

/** Changes what is on it. */
export async function changeShelf(change: (kept: Kept[]) => Kept[]): Promise<void> {
  changes++;
  showShelf(await device.change(change));
}

/** Shows what is on the shelf, or soon will be. */
export function showShelf(next: Shelf): void {
  shelf.set(next);
  try {
    if (next.kept.length > 0) localStorage.setItem(shelfCountKey, String(next.kept.length));
    else if (next.isLasting) localStorage.removeItem(shelfCountKey);
  } catch {
    // Storage is full or forbidden: the next page asks the shelf only when something calls for it.
  }
}
