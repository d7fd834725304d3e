import type { Copy, Part } from '../../offline/messages.ts';
import { askWorker, hasWorker } from './askWorker.ts';
import { cell } from './cell.ts';
import { isOfPaper } from './copy.ts';
import { followMoves, type Kept } from './kept.ts';
import { askPersistence, askToLast } from './persistence.ts';
import { changeShelf, isOnShelf, readShelf, shelfNow, showShelf } from './shelfInView.ts';

/** How keeping pages ended. */
export type Outcome =
  | { kind: 'ready'; isLasting: boolean }
  /** Kept, but these parts have not come. */
  | { kind: 'partly'; missing: Part[] }
  /** No worker, or none that answers: nothing was kept. */
  | { kind: 'impossible' }
  | { kind: 'full' }
  | { kind: 'failed' }
  /** The reader stopped it: what had come by then is kept. */
  | { kind: 'stopped' };

/** Pages that were not on the shelf before they were kept, and those of them of which there was no copy. */
export type Added = { paths: readonly string[]; unseen: readonly string[] };

/** What is being kept now: the pages, how many of them are there, and whether the reader has stopped it. */
export type Work = { paths: readonly string[]; done: number; total: number; isStopping: boolean };

/** Pages are asked for in handfuls, so that one can stop in between. */
const handful = 4;

const copies = cell<ReadonlyMap<string, Copy>>(new Map());
const work = cell<Work | null>(null);
let isStopped = false;

/** Every copy on the device, by its address. */
export const useCopies = copies.use;
export const useWork = work.use;

/** Reads anew what is kept, and which copies are there. */
export async function refreshCopies(): Promise<void> {
  const [answer] = await Promise.all([askWorker({ type: 'list' }), readShelf(), askPersistence()]);
  if (answer?.type !== 'list') return;
  copies.set(new Map(answer.copies.filter(isOfPaper).map((copy) => [copy.path, copy])));
  const moves = new Map(
    answer.copies.flatMap(({ path, former = [] }) => former.map((old) => [old, path] as const)),
  );
  if (shelfNow().kept.some(({ path }) => moves.has(path)))
    await changeShelf((kept) => followMoves(kept, moves));
}

/** Keeps pages, and completes those that are kept in part. Going on with what broke off is the same act. */
export async function keep(paths: readonly string[]): Promise<{ outcome: Outcome; added: Added }> {
  if (!(await hasWorker())) return { outcome: { kind: 'impossible' }, added: { paths: [], unseen: [] } };
  const isFirst = shelfNow().kept.length === 0;
  const before = new Set(shelfNow().kept.map(({ path }) => path));
  const fresh = paths.filter((path) => !before.has(path));
  const unseen = await lacking(fresh, (copy) => copy === null);
  const added = new Date().toISOString();
  await changeShelf((kept) => [
    ...fresh.filter((path) => !kept.some((one) => one.path === path)).map((path) => ({ path, added })),
    ...kept,
  ]);
  // Asked for when there is something to lose, never before.
  if (isFirst) void askToLast();
  const outcome = await fetchAll(paths);
  if (outcome.kind === 'stopped')
    // Left on the shelf, the next page would go on with them.
    await release(await lacking(fresh, (copy) => copy?.missing.length !== 0));
  else if (outcome.kind !== 'ready' && outcome.kind !== 'partly')
    // A worker that is only slow would keep them all the same, and nobody would know.
    await release(await lacking(fresh, (copy) => copy?.missing.includes('data') !== false));
  else await refreshCopies();
  return { outcome, added: { paths: fresh, unseen } };
}

/** Stops keeping after the handful that is on its way. */
export function stopKeeping(): void {
  isStopped = true;
  const now = work.get();
  if (now !== null) work.set({ ...now, isStopping: true });
}

/**
 * Takes pages off the shelf. Their copies stay as those of pages that were merely opened, so that no
 * network is needed to put them back. Gives what was there, for {@link keepAgain}.
 */
export async function release(paths: readonly string[]): Promise<Kept[]> {
  const taken = shelfNow().kept.filter(({ path }) => paths.includes(path));
  const withoutThem = (kept: Kept[]) => kept.filter(({ path }) => !paths.includes(path));
  // At once, however slow the database: what has just been saved is not to be called saved any more.
  showShelf({ ...shelfNow(), kept: withoutThem(shelfNow().kept) });
  await changeShelf(withoutThem);
  await askWorker({ type: 'drop', paths, leavesCopies: true });
  await refreshCopies();
  return taken;
}

/** Takes away the copies of pages, but of none that is on the shelf again. */
export async function dropCopies(paths: readonly string[]): Promise<void> {
  const gone = paths.filter((path) => !isOnShelf(path));
  copies.set(new Map([...copies.get()].filter(([path]) => !gone.includes(path))));
  if (gone.length > 0) await askWorker({ type: 'drop', paths: gone });
  await refreshCopies();
}

/** Takes back what keeping pages has added: what had been opened or kept before stays as it was. */
export async function takeBack({ paths, unseen }: Added): Promise<void> {
  await release(paths);
  await dropCopies(unseen);
}

/** Puts pages back on the shelf as they were, and completes their copies. */
export async function keepAgain(taken: readonly Kept[]): Promise<void> {
  await changeShelf((kept) => [...taken, ...kept].sort((a, b) => b.added.localeCompare(a.added)));
  await fetchAll(taken.map(({ path }) => path));
  await refreshCopies();
}

/** Adds pages of a list from elsewhere; gives those that were not there yet. */
export async function addKept(wanted: readonly Kept[]): Promise<string[]> {
  const known = new Set(shelfNow().kept.map(({ path }) => path));
  const fresh = wanted.filter(({ path }) => !known.has(path));
  await changeShelf((kept) => [...fresh, ...kept]);
  return fresh.map(({ path }) => path);
}

/** Kept pages of which something is missing, so that they can be completed. */
export function incomplete(): string[] {
  return shelfNow().kept.flatMap(({ path }) => {
    const copy = copies.get().get(path);
    const isWhole = copy !== undefined && copy.isKept && (copy.isWithdrawn || copy.missing.length === 0);
    return isWhole ? [] : [path];
  });
}

/** The copy of a page, as it was when they were read last; null where there is none. */
export function copyAt(path: string): Copy | null {
  return copies.get().get(path) ?? null;
}

/** About as many device pixels as the widest picture of a page takes. */
export function pictureWidth(): number {
  return Math.round(Math.min(innerWidth, 1240) * Math.min(devicePixelRatio, 2));
}

async function fetchAll(paths: readonly string[]): Promise<Outcome> {
  const missing = new Set<Part>();
  isStopped = false;
  try {
    for (let done = 0; done < paths.length; done += handful) {
      if (isStopped) return { kind: 'stopped' };
      // What was taken off the shelf meanwhile would be kept again.
      const some = paths.slice(done, done + handful).filter(isOnShelf);
      setWork(done);
      // One handful after the other: the line is shared with what the reader reads.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await askWorker({ type: 'keep', paths: some, width: pictureWidth() }, (progress) =>
        setWork(done + progress.done),
      );
      if (answer === null) return { kind: 'failed' };
      if (answer.type === 'refusal') return { kind: answer.reason };
      if (answer.copies.length < some.length) missing.add('data');
      for (const copy of answer.copies) for (const part of copy.missing) missing.add(part);
    }
  } finally {
    work.set(null);
  }
  if (missing.has('data')) return { kind: 'failed' };
  return missing.size > 0
    ? { kind: 'partly', missing: [...missing] }
    : { kind: 'ready', isLasting: shelfNow().isLasting };

  function setWork(done: number): void {
    work.set({ paths, done, total: paths.length, isStopping: isStopped });
  }
}

/** Those of some pages whose copy, null where there is none, lacks something. */
async function lacking(paths: readonly string[], lacks: (copy: Copy | null) => boolean): Promise<string[]> {
  const answer = await askWorker({ type: 'about', paths });
  const there = answer?.type === 'about' ? answer.copies : [];
  return paths.filter((_, index) => lacks(there[index] ?? null));
}
