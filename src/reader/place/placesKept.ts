/** Where a reader was in a story: the address of its page, and the id of the passage. */
export type PlaceKept = [path: string, id: string];

/** The latest stories are enough to come back to; older ones are forgotten. */
const most = 40;
const storageKey = 'dateline.places';

/**
 * Where the reader of this device was in the story at a path: the id of a passage, or null when none is
 * kept or storage is blocked.
 */
export function placeKept(path: string): string | null {
  return readPlaces().find(([kept]) => kept === path)?.[1] ?? null;
}

/**
 * Keeps on the device, and nowhere else, which passage of the story at a path its reader has come to; null
 * forgets it, for a story that was read to its end. Nothing happens when storage is full or blocked.
 */
export function keepPlace(path: string, id: string | null): void {
  const others = readPlaces().filter(([kept]) => kept !== path);
  const places = id === null ? others : [[path, id], ...others].slice(0, most);
  try {
    localStorage.setItem(storageKey, JSON.stringify(places));
  } catch {
    // Full or blocked: the story is read all the same.
  }
}

/** What is kept, newest first; nothing when it is not as it was written. */
function readPlaces(): PlaceKept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(kept: unknown): kept is PlaceKept {
  return Array.isArray(kept) && kept.length === 2 && kept.every((part) => typeof part === 'string');
}
