import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShelf, type Shelf } from './shelf.ts';

const added = '2025-05-12T08:00:00Z';
const entry = { path: '/stories/a/', added };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the shelf', () => {
  it('is empty at first, and keeps what is put on it for the next page', async () => {
    const name = crypto.randomUUID();
    expect(await openShelf(name).read()).toEqual({ kept: [], isLasting: true });
    await openShelf(name).change((kept) => [...kept, entry]);
    expect(await openShelf(name).read()).toEqual({ kept: [entry], isLasting: true });
  });

  it('lies in memory where the database is forbidden', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    const shelf = openShelf(crypto.randomUUID());
    await shelf.change((kept) => [...kept, entry]);
    expect(await shelf.read()).toEqual({ kept: [entry], isLasting: false });
  });

  it('waits no longer than a blink for a database that does not answer', async () => {
    vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    const started = performance.now();
    expect(await openShelf(crypto.randomUUID()).read()).toEqual({ kept: [], isLasting: false });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('gives back to a database that only was slow what was kept meanwhile', async () => {
    const name = crypto.randomUUID();
    const open = indexedDB.open.bind(indexedDB);
    const slow = {} as IDBOpenDBRequest;
    vi.spyOn(indexedDB, 'open').mockReturnValueOnce(slow);
    const shelf = openShelf(name);
    expect((await shelf.change(() => [entry])).isLasting).toBe(false);

    const request = open(name);
    request.onupgradeneeded = () => request.result.createObjectStore('shelf');
    request.onsuccess = (event) => {
      Object.assign(slow, { result: request.result });
      slow.onsuccess?.(event);
    };
    await expect.poll(async () => shelf.read()).toEqual({ kept: [entry], isLasting: true });
  });

  it('tells what was on it once a slow database has come back', async () => {
    const name = crypto.randomUUID();
    await openShelf(name).change(() => [entry]);
    const open = indexedDB.open.bind(indexedDB);
    const slow = {} as IDBOpenDBRequest;
    vi.spyOn(indexedDB, 'open').mockReturnValueOnce(slow);
    const onReturn = vi.fn<(shelf: Shelf) => void>();
    expect((await openShelf(name, onReturn).read()).isLasting).toBe(false);

    const request = open(name);
    request.onsuccess = (event) => {
      Object.assign(slow, { result: request.result });
      slow.onsuccess?.(event);
    };
    await expect.poll(() => onReturn.mock.calls).toEqual([[{ kept: [entry], isLasting: true }]]);
  });

  it('still shows all that is on it when there is no room for more', async () => {
    const shelf = openShelf(crypto.randomUUID());
    await shelf.change(() => [entry]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const other = { path: '/stories/b/', added };
    expect(await shelf.change((kept) => [other, ...kept])).toEqual({
      kept: [other, entry],
      isLasting: false,
    });
  });

  it('holds no more than a reader finds again', async () => {
    const many = Array.from({ length: 700 }, (_, index) => ({ path: `/stories/s-${index}/`, added }));
    expect((await openShelf(crypto.randomUUID()).change(() => many)).kept).toHaveLength(500);
  });
});
