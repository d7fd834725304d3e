/** Answers what pages ask of the worker. */
import { checkChanges } from './checkChanges.ts';
import { describeCopies, readCopy, removePage, storeFiles, storePictures, trim } from './copies.ts';
import { fetchPage, keepUp, refetchPage } from './fetchPage.ts';
import { changeLedger, isKept, movedTo, nothingYet, readLedger } from './ledger.ts';
import type { Answer, Asked, Copy, Progress, Told } from './messages.ts';
import type { Reply } from './network.ts';
import { fileFor, mapsOf, picturesOf } from './pictures.ts';
import { isStory, planRequest } from './plan.ts';

/** Kept pages at most, so that a list of them stays quick and a device is not filled by one paper. */
const mostKept = 500;
/** Pages that are fetched side by side. */
const abreast = 3;
/** Pictures in view at most that a page may ask for. */
const mostShown = 60;
/** The width of pictures of which it is not known how they are shown: most phones and half a desktop. */
const usualWidth = 960;

/** A reader keeps more than there is room for. */
export class FullError extends Error {
  override name = 'FullError';
}

type Saying = { tell: (told: Told) => void; report: (progress: Progress) => void };

/** @throws FullError when `keep` finds no room. */
export async function answerQuestion(asked: Asked, { tell, report }: Saying): Promise<Answer> {
  switch (asked.type) {
    case 'keep':
      return { type: 'keep', copies: await keep(asked.paths, asked.width, report) };
    case 'drop':
      return { type: 'drop', paths: await drop(asked) };
    case 'list':
      return { type: 'list', copies: (await describeCopies(null)).filter((copy) => copy !== null) };
    case 'about':
      return { type: 'about', copies: await describeCopies(asked.paths) };
    case 'measure':
      return { type: 'measure', bytes: await measure(asked.paths, asked.width) };
    case 'shown':
      return { type: 'shown', copy: await takeShown(asked.path, asked.pictures, tell) };
    case 'check':
      return checkChanges(tell);
    case 'takeOver':
      return { type: 'takeOver' };
  }
}

/** Stores a page that is open, with its pictures as they are drawn. Null where it could not be stored. */
export async function takeShown(
  path: string,
  pictures: readonly string[],
  tell: (told: Told) => void,
): Promise<Copy | null> {
  const checked = checkChanges(tell);
  const [data, document] = await Promise.all([readCopy(path, 'data'), readCopy(path, 'document')]);
  if (data === null || document === null) await refetchPage(path);
  const { origin } = self.location;
  const files = pictures.flatMap((url) => {
    if (!URL.canParse(url, origin)) return [];
    const plan = planRequest(
      { method: 'GET', mode: 'no-cors', url: new URL(url, origin).href, hasRange: false },
      origin,
    );
    return plan.kind === 'file' ? [plan.path] : [];
  });
  const text = (await readCopy(path, 'data'))?.text;
  const maps = text === undefined ? [] : mapsOf(text);
  await storeFiles([...new Set([...files, ...maps])].slice(0, mostShown));
  const { keptAt = null } = (await readLedger()).pages[path] ?? {};
  // A list that is merely opened has those that were in view: all of it may be more than a reader pays for.
  if (keptAt !== null || isStory(path)) await storePictures(path, keptAt ?? usualWidth);
  await checked;
  return (await describeCopies([path]))[0] ?? null;
}

async function keep(
  paths: readonly string[],
  width: number,
  report: (progress: Progress) => void,
): Promise<Copy[]> {
  const { pages } = await readLedger();
  const kept = new Set([...Object.keys(pages).filter((path) => isKept(pages[path])), ...paths]);
  if (kept.size > mostKept) throw new FullError(`more than ${mostKept} pages`);
  const waiting = [...new Set(paths)];
  const total = waiting.length;
  let [done, bytes] = [0, 0];
  report({ type: 'progress', done, total, bytes });
  await Promise.all(Array.from({ length: abreast }, work));
  await trim();
  const ledger = await readLedger();
  const there = new Set(paths.map((path) => movedTo(path, ledger) ?? path));
  return (await describeCopies([...there])).filter((copy) => copy !== null);

  async function work(): Promise<void> {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      bytes += await keepPage(path, width);
      done++;
      report({ type: 'progress', done, total, bytes });
    }
  }
}

/** Gives the bytes that had to be fetched. */
async function keepPage(asked: string, width: number): Promise<number> {
  const [before] = await describeCopies([asked]);
  const isWhole = before?.missing.length === 0 && before.changed === null;
  await changeLedger(({ pages }) => {
    pages[asked] = { ...(pages[asked] ?? nothingYet), keptAt: width };
  });
  if (!isWhole) await refetchPage(asked);
  // A list from another day may have the address that a story had then.
  const path = movedTo(asked, await readLedger()) ?? asked;
  const pictures = await storePictures(path, width);
  await changeLedger(({ pages }) => {
    if (pages[path] !== undefined) pages[path].bytes += pictures;
  });
  const { pages } = await readLedger();
  return isWhole ? pictures : (pages[path]?.bytes ?? 0);
}

async function drop({ paths, leavesCopies }: Extract<Asked, { type: 'drop' }>): Promise<string[]> {
  const dropped = await changeLedger(({ pages }) => {
    const known = (paths ?? Object.keys(pages)).filter((path) => isKept(pages[path]));
    for (const path of known) {
      const entry = { ...(pages[path] ?? nothingYet), keptAt: null };
      // Set anew, it goes to the end: the way back is still offered.
      delete pages[path];
      if (entry.saved !== '') pages[path] = entry;
    }
    return paths ?? known;
  });
  if (leavesCopies !== true) for (const path of dropped) await removePage(path);
  return [...dropped];
}

/** Data is fetched for it, which tells of the pictures; of those the host says how long they are. */
async function measure(paths: readonly string[], width: number): Promise<number> {
  const copies = await describeCopies(paths);
  const waiting = paths.filter((_, index) => copies[index]?.missing.length !== 0);
  const counted = new Set<string>();
  let bytes = 0;
  await Promise.all(
    Array.from({ length: abreast }, async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
        bytes += await measurePage(path, width, counted);
    }),
  );
  return bytes;
}

/** Leaves out the files of pictures that were `counted`: a list and its stories share them. */
async function measurePage(path: string, width: number, counted: Set<string>): Promise<number> {
  const outcome = await fetchPage(path, 'data');
  // Without the paper's answer nothing is known: 0 would say that nothing is left to fetch.
  if (outcome.reply === null || (outcome.recognised.kind === 'foreign' && !isGone(outcome.reply)))
    throw new Error(`${path} did not answer`);
  if (outcome.recognised.kind !== 'page') return 0;
  await keepUp(path, 'data', outcome);
  const { data } = outcome.recognised;
  const files = picturesOf(data).flatMap((picture) => fileFor(picture, width) ?? []);
  const fresh = files.filter((file) => !counted.has(file));
  for (const file of fresh) counted.add(file);
  const sizes = await Promise.all([path, ...fresh].map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, data.length);
}

/** Data that is missing says so by its status alone: on some hosts no word of the answer is ours. */
function isGone({ status }: Reply): boolean {
  return status === 404 || status === 410;
}

async function sizeOf(file: string): Promise<number> {
  try {
    const { headers } = await fetch(file, { method: 'HEAD' });
    return Number(headers.get('content-length') ?? 0);
  } catch {
    return 0;
  }
}
