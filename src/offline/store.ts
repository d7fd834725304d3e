/**
 * What lies in Cache Storage: the shell of each build, the two texts of each page, and files whose names
 * hold their hash. Nothing here throws: storage that is full, broken or blocked is storage with nothing
 * in it, and reading online goes on without.
 */
import { dataPath } from '../article/paths.ts';
import { savedMark } from './messages.ts';

/** The names of the caches. All of ours begin alike, so that they can be found and taken away. */
export const cacheNames = {
  ours: 'dateline-',
  /** One for each build. */
  shell: 'dateline-shell-',
  pages: 'dateline-pages',
  files: 'dateline-files',
  ledger: 'dateline-ledger',
} as const;

export type TextPart = 'document' | 'data';

/** A text of a page with the times of the copy, which its headers are free of. */
export type StoredText = { text: string; type: string; headers: Headers; saved: string; checked: string };

const [savedHeader, checkedHeader] = savedMark.headers;

/** The address of one of the two files of a page. */
export function addressOf(path: string, part: TextPart): string {
  return part === 'data' ? dataPath(path) : path;
}

export async function readText(path: string, part: TextPart): Promise<StoredText | null> {
  return quietly(async () => {
    const response = await (await caches.open(cacheNames.pages)).match(addressOf(path, part));
    if (response === undefined) return null;
    const headers = new Headers(response.headers);
    const saved = headers.get(savedHeader) ?? '';
    const checked = headers.get(checkedHeader) ?? saved;
    headers.delete(savedHeader);
    headers.delete(checkedHeader);
    return { text: await response.text(), type: headers.get('content-type') ?? '', headers, saved, checked };
  }, null);
}

/**
 * Puts a text in the place of what is there. The same bytes keep the time at which they first came.
 * Gives the times of the copy, null where there was no room.
 */
export async function writeText(
  path: string,
  part: TextPart,
  { text, headers }: { text: string; headers: Headers },
): Promise<Pick<StoredText, 'saved' | 'checked'> | null> {
  const before = await readText(path, part);
  const checked = new Date().toISOString();
  const saved = before?.text === text ? before.saved : checked;
  const stamped = new Headers(headers);
  stamped.set(savedHeader, saved);
  stamped.set(checkedHeader, checked);
  return quietly(async () => {
    const cache = await caches.open(cacheNames.pages);
    await cache.put(addressOf(path, part), new Response(text, { headers: stamped }));
    return { saved, checked };
  }, null);
}

export async function removeText(path: string, part: TextPart): Promise<void> {
  await quietly(async () => (await caches.open(cacheNames.pages)).delete(addressOf(path, part)), false);
}

/** The addresses in a cache, the oldest first. */
export async function listCache(name: string): Promise<string[]> {
  return quietly(async () => {
    const keys = await (await caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  }, []);
}

/** A file from whichever cache has it. */
export async function readFile(path: string): Promise<Response | null> {
  return quietly(async () => (await caches.match(path)) ?? null, null);
}

/** Gives whether there was room, and the body came whole. */
export async function writeFile(path: string, response: Response): Promise<boolean> {
  return quietly(async () => {
    await (await caches.open(cacheNames.files)).put(path, response);
    return true;
  }, false);
}

export async function removeFiles(paths: readonly string[]): Promise<void> {
  await quietly(async () => {
    const cache = await caches.open(cacheNames.files);
    await Promise.all(paths.map((path) => cache.delete(path)));
  }, undefined);
}

/** Whether an answer can be the file of this name: a portal's page is no picture and no script. */
export function isFileOf(path: string, response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  const isRight = path.endsWith('.js') ? /^(?:text|application)\/(?:x-)?javascript\b/i : /^(?!text\/)/i;
  return response.status === 200 && !response.redirected && isRight.test(type);
}

/** What a failing storage gives. */
export async function quietly<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}
