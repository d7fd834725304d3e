import { createStore, get, update, type UseStore } from 'idb-keyval';
import { parseKept, type Kept } from './kept.ts';

/** `isLasting` is false where the browser forgets the shelf when the page goes. */
export type Shelf = { kept: Kept[]; isLasting: boolean };

/** The shelf on the device: read, or changed in one transaction; each gives what is then on it. */
export type OpenShelf = {
  read: () => Promise<Shelf>;
  change: (change: (kept: Kept[]) => Kept[]) => Promise<Shelf>;
};

/** More than that nobody finds again; the room on a device is finite. */
const most = 500;
/** A database that has not answered by then is taken for broken. In milliseconds. */
const patience = 200;
const key = 'kept';

/**
 * Opens the shelf in a database of this name. Where databases are blocked, full or broken it lies in
 * memory, for as long as the page lives. `onReturn` hears what is on it when a slow one has come back.
 */
export function openShelf(name: string, onReturn: (shelf: Shelf) => void = () => undefined): OpenShelf {
  let database: UseStore | undefined;
  /** What the database had on it last. */
  let seen: Kept[] = [];
  /** In the place of the database; null while that works. */
  let memory: Kept[] | null = null;

  async function read(): Promise<Shelf> {
    return withDatabase(
      async (store) => parseKept(await get<unknown>(key, store)),
      (kept) => kept,
    );
  }

  async function change(make: (kept: Kept[]) => Kept[]): Promise<Shelf> {
    const makeFew = (kept: Kept[]) => make(kept).slice(0, most);
    return withDatabase(async (store) => {
      let changed: Kept[] = [];
      await update<unknown>(key, (old) => (changed = makeFew(parseKept(old))), store);
      return changed;
    }, makeFew);
  }

  async function withDatabase(
    ask: (store: UseStore) => Promise<Kept[]>,
    inMemory: (kept: Kept[]) => Kept[],
  ): Promise<Shelf> {
    if (memory === null) {
      try {
        database ??= createStore(name, 'shelf');
        const answer = ask(database);
        const kept = await inTime(answer);
        if (kept !== null) {
          seen = kept;
          return { kept, isLasting: true };
        }
        answer.then(comeBack, () => null);
      } catch {
        // Blocked, full or broken.
      }
    }
    memory = inMemory(memory ?? seen);
    return { kept: memory, isLasting: false };
  }

  /** A database that only was slow takes over again, with what was kept in its absence. */
  function comeBack(): void {
    const meanwhile = memory ?? [];
    memory = null;
    const isUsed = meanwhile.length > 0;
    void (isUsed ? change((kept) => parseKept([...meanwhile, ...kept])) : read()).then(onReturn);
  }

  return { read, change };
}

async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
