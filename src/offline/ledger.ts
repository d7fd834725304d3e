/**
 * What the worker knows of its copies beyond their bytes. Kept in a cache of its own, for a worker is
 * stopped whenever it has nothing to do, and written by one hand: changes wait for each other.
 */
import type { Change } from './messages.ts';
import { cacheNames, quietly } from './store.ts';

/** A page of which there is a copy, or of which the reader wanted one. */
export type Entry = {
  /** Null for a page that was merely opened, else the width in pixels at which its pictures are kept. */
  keptAt: number | null;
  /** When its data came and was last confirmed; empty while there is none. */
  saved: string;
  checked: string;
  /** Bytes of its two texts and of its pictures, as far as they were counted. */
  bytes: number;
  /** How the addresses of its pictures begin, each up to the width. */
  pictures: string[];
  headline: string | null;
  language: string | null;
  version: number | null;
  updated: string | null;
  isWithdrawn: boolean;
  /** Addresses at which the reader had this story before it moved here; not in ledgers of older builds. */
  former?: string[] | undefined;
  /** What the paper says of a newer version that has not come; undefined where it could not be asked. */
  changed: Change | null | undefined;
};

export type Ledger = {
  schema: 1;
  /** The newest change that copies were held against; null when they never were. */
  sequence: number | null;
  /** When that was. */
  checked: string | null;
  /** Pages that were opened while there was no worker: the HTTP cache has them. */
  uncontrolled: string[];
  /** By address, the one stored last at the end. */
  pages: Record<string, Entry>;
};

/** A page of which nothing has come yet. */
export const nothingYet: Readonly<Entry> = {
  keptAt: null,
  saved: '',
  checked: '',
  bytes: 0,
  pictures: [],
  headline: null,
  language: null,
  version: null,
  updated: null,
  isWithdrawn: false,
  changed: null,
};

const address = '/ledger';
let last: Promise<unknown> = Promise.resolve();

export async function readLedger(): Promise<Ledger> {
  const empty: Ledger = { schema: 1, sequence: null, checked: null, uncontrolled: [], pages: {} };
  return quietly(async () => {
    const response = await (await caches.open(cacheNames.ledger)).match(address);
    const value: unknown = await response?.json();
    return isLedger(value) ? value : empty;
  }, empty);
}

/** Changes the ledger; `change` may change what it is given, and must not wait for anything. */
export async function changeLedger<T>(change: (ledger: Ledger) => T): Promise<T> {
  const result = last.then(async () => {
    const ledger = await readLedger();
    const given = change(ledger);
    await quietly(async () => {
      const cache = await caches.open(cacheNames.ledger);
      await cache.put(address, Response.json(ledger));
    }, undefined);
    return given;
  });
  last = result.catch(() => undefined);
  return result;
}

/** Where the reader finds a story that was had at this address; null where none was. */
export function movedTo(path: string, { pages }: Ledger): string | null {
  return Object.keys(pages).find((to) => pages[to]?.former?.includes(path)) ?? null;
}

/** Whether the reader wants a page kept. */
export function isKept(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.keptAt !== null;
}

/** Written by this worker or one before it: the schema is all that can differ. */
function isLedger(value: unknown): value is Ledger {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === 1;
}
