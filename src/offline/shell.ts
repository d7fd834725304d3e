/**
 * The shell: all that draws pages but is none, kept by build. A build's shell is whole or it is not used;
 * what marks it as whole is the document that starts it, which goes in last.
 */
import { digest, list } from 'virtual:shell';
import { offlinePath } from '../article/paths.ts';
import { ask } from './network.ts';
import { recogniseDocument, startScript } from './recognise.ts';
import { cacheNames, isFileOf, quietly, readFile } from './store.ts';

/** Shells of builds before this one that stay, for tabs and copies that were made by them. */
const keptBefore = 2;
const own = `${cacheNames.shell}${digest.slice(0, 12)}`;

/**
 * Fetches this build's shell.
 *
 * @throws Error when a file of it is missing, cut or another's: then this worker must not be installed.
 */
export async function installShell(): Promise<void> {
  const isNew = !(await caches.has(own));
  try {
    await fill();
  } catch (error) {
    if (isNew) await caches.delete(own);
    throw error;
  }
}

/** Fetches what an eviction took away. */
export async function refillShell(): Promise<void> {
  await quietly(fill, undefined);
}

/** Removes shells of builds long gone; to be called when this worker takes over. */
export async function removeOldShells(): Promise<void> {
  const others = (await shellNames()).filter((name) => name !== own);
  // Caches are listed in the order in which they were made.
  await Promise.all(others.slice(0, -keptBefore).map((name) => caches.delete(name)));
}

/** The document that draws any page from its data; null while no shell is whole. */
export async function readStart(): Promise<Response | null> {
  return quietly(async () => {
    const others = (await shellNames()).filter((name) => name !== own).toReversed();
    for (const name of [own, ...others]) {
      const found = (await caches.has(name)) ? await (await caches.open(name)).match(offlinePath) : undefined;
      // Rot is told by the clone; the document goes on as it lies there.
      if (found !== undefined && (await isStart(found.clone()))) return found;
    }
    return null;
  }, null);
}

/** Whether the scripts are here that a document needs. */
export async function canStart(document: string): Promise<boolean> {
  const script = startScript(document);
  return script !== null && (await readFile(script)) !== null;
}

async function fill(): Promise<void> {
  const cache = await caches.open(own);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const listed = await cache.match(list);
  if (listed === undefined || !(await namesIn(listed)).every((path) => kept.has(path))) {
    // What lies here or in the HTTP cache is good enough, unless it is not.
    const right =
      (await ifRight(async (path) => (await readFile(path)) ?? fetch(path))) ??
      (await ifRight(async (path) => fetch(path, { cache: 'reload' })));
    if (right === null) throw new Error('the shell: a file is missing, or is not of this build');
    await Promise.all([...right].map(async ([path, response]) => cache.put(path, response)));
  }
  if (!kept.has(offlinePath)) await addStart(cache);
}

/** The list and all files on it, if their bytes are the build's: nothing cut, changed or foreign comes through. */
async function ifRight(get: (path: string) => Promise<Response>): Promise<Map<string, Response> | null> {
  const first = await get(list);
  const paths = await namesIn(first.clone());
  const found = [first, ...(await Promise.all(paths.map(get)))];
  const digests = await Promise.all(
    found.map(async (response) => crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())),
  );
  const all = await crypto.subtle.digest('SHA-256', await new Blob(digests).arrayBuffer());
  if (btoa(String.fromCharCode(...new Uint8Array(all))) !== digest) return null;
  const files = found.map((response, index): [string, Response] => [paths[index - 1] ?? list, response]);
  return files.every(([path, response]) => path === list || isFileOf(path, response)) ? new Map(files) : null;
}

async function namesIn(response: Response): Promise<string[]> {
  return (await response.text()).split(' ').map((name) => `/assets/${name}`);
}

async function isStart(response: Response): Promise<boolean> {
  const type = response.headers.get('content-type') ?? '';
  return recogniseDocument(offlinePath, { status: 200, type, text: await response.text() }).kind === 'page';
}

async function addStart(cache: Cache): Promise<void> {
  // Asked whether what it has is the newest, a host may confirm what was once cut short on its way here.
  const reply = await ask(offlinePath, { cache: 'no-store' });
  if (reply === null || recogniseDocument(offlinePath, reply).kind !== 'page')
    throw new Error(`${offlinePath}: not the paper's page`);
  const script = startScript(reply.text);
  if (script === null || (await cache.match(script)) === undefined)
    throw new Error(`${offlinePath}: of another build`);
  await cache.put(offlinePath, new Response(reply.text, { headers: reply.headers }));
}

async function shellNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheNames.shell));
}
