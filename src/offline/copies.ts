/** Copies of pages: stored, looked up, described and taken away as a unit. */
import { dataPath } from '../article/paths.ts';
import { changeLedger, nothingYet, readLedger, type Entry, type Ledger } from './ledger.ts';
import type { Copy, Part } from './messages.ts';
import { giveUpAfter, type Reply } from './network.ts';
import { fileFor, picturesOf, stemOf } from './pictures.ts';
import { isDrawing, isStory, liesIn } from './plan.ts';
import { recogniseData, recogniseDocument, type Recognised } from './recognise.ts';
import { readStart } from './shell.ts';
import * as store from './store.ts';

/** Pages that were merely opened, of which the oldest go. */
const mostOpened = 150;
/** Files of pictures and of former builds, beyond those of kept pages. */
const mostFiles = 600;

type Page = Extract<Recognised, { kind: 'page' }>;

/**
 * The text of a copy, held against the schema once more: what lies on a device can rot. A bad one is
 * taken away and counts as none.
 */
export async function readCopy(path: string, part: store.TextPart): Promise<store.StoredText | null> {
  const stored = await store.readText(path, part);
  if (stored === null) return null;
  const answered = { status: 200, type: stored.type, text: stored.text };
  const recognise = part === 'data' ? recogniseData : recogniseDocument;
  if (recognise(path, answered).kind === 'page') return stored;
  await store.removeText(path, part);
  return null;
}

/**
 * Stores a page that has come from the paper. A document brings its data along; data that differs from
 * what was there makes the document beside it an old one.
 */
export async function storePage(
  path: string,
  part: store.TextPart,
  reply: Reply,
  page: Page,
): Promise<'stored' | 'full'> {
  const data = { text: page.data, headers: part === 'data' ? reply.headers : asData(reply.headers) };
  const before = await store.readText(path, 'data');
  const write = async () => {
    if (part === 'document' && (await store.writeText(path, 'document', reply)) === null) return null;
    return store.writeText(path, 'data', data);
  };
  let stamps = await write();
  if (stamps === null) {
    await trim(0);
    stamps = await write();
    if (stamps === null) return 'full';
  }
  const times = stamps;
  if (part === 'data' && before !== null && before.text !== page.data)
    await store.removeText(path, 'document');
  const pictures = picturesOf(page.data);
  await changeLedger(({ pages }) => {
    const awaited = pages[path]?.changed;
    const entry: Entry = {
      keptAt: pages[path]?.keptAt ?? null,
      former: pages[path]?.former,
      bytes: Math.max(
        pages[path]?.bytes ?? 0,
        sizeOf(page.data) + (part === 'document' ? sizeOf(reply.text) : 0),
      ),
      pictures: pictures.map(({ sources }) => stemOf(sources[0]?.path ?? '')),
      // A host that lags behind has only what was there before.
      changed: (awaited?.version ?? 0) > (page.facts.version ?? Infinity) ? awaited : null,
      ...times,
      ...page.facts,
    };
    // Set anew, it goes to the end.
    delete pages[path];
    pages[path] = entry;
  });
  return 'stored';
}

/** Fetches those pictures of a page that are not there at any width, at about `width`. Gives their bytes. */
export async function storePictures(path: string, width: number): Promise<number> {
  const data = await store.readText(path, 'data');
  if (data === null) return 0;
  const here = await store.listCache(store.cacheNames.files);
  const missing = picturesOf(data.text).filter(
    ({ sources }) => !here.some((file) => file.startsWith(stemOf(sources[0]?.path ?? ''))),
  );
  const files = missing.map((picture) => fileFor(picture, width)).filter((file) => file !== null);
  return storeFiles(files);
}

/** Fetches files unless they are here, or all of them `isAnew`. Gives their bytes. */
export async function storeFiles(files: readonly string[], { isAnew = false } = {}): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      if (!isAnew && (await store.readFile(file)) !== null) return 0;
      const response = await store.quietly(
        async () => fetch(file, { signal: AbortSignal.timeout(giveUpAfter) }),
        null,
      );
      if (response === null || !store.isFileOf(file, response)) return 0;
      const bytes = Number(response.headers.get('content-length') ?? 0);
      return (await store.writeFile(file, response)) ? bytes : 0;
    }),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Takes a page away with all that is its own. With `staysKept` it is not forgotten that the reader wants
 * it, so that it comes back when the paper has it again. Gives the addresses of its pictures.
 */
export async function removePage(path: string, { staysKept = false } = {}): Promise<string[]> {
  await Promise.all([store.removeText(path, 'document'), store.removeText(path, 'data')]);
  const files = (await store.listCache(store.cacheNames.files)).filter(
    (file) => liesIn(file, path) && !isDrawing(file),
  );
  await store.removeFiles(files);
  await changeLedger(({ pages }) => {
    const { keptAt = null, former, changed } = pages[path] ?? {};
    if (staysKept && keptAt !== null) pages[path] = { ...nothingYet, keptAt, former, changed };
    else delete pages[path];
  });
  return files;
}

/** The copies of pages as they lie there now, looked for part by part; null where there is none. */
export async function describeCopies(paths: readonly string[] | null): Promise<(Copy | null)[]> {
  const ledger = await readLedger();
  const [texts, files, start] = await Promise.all([
    store.listCache(store.cacheNames.pages).then((list) => new Set(list)),
    store.listCache(store.cacheNames.files).then((list) => new Set(list.map(stemOf))),
    readStart(),
  ]);
  return (paths ?? Object.keys(ledger.pages)).map((path) => {
    const entry = ledger.pages[path];
    const isHere = { document: texts.has(path), data: texts.has(dataPath(path)), app: start !== null };
    if (entry === undefined || !(isHere.data || entry.keptAt !== null)) return null;
    const { keptAt, pictures, updated: _, ...known } = entry;
    const all = { ...isHere, pictures: pictures.every((stem) => files.has(stem)) };
    return {
      path,
      ...known,
      changed: entry.changed ?? null,
      isKept: keptAt !== null,
      checked: newestCheck(path, entry.checked, ledger),
      missing: parts.filter((part) => !all[part]),
    };
  });
}

const parts: readonly Part[] = ['document', 'data', 'pictures', 'app'];

/**
 * A story that `/changes.json` says nothing against was checked when that was read. Of the pages that
 * list stories it says nothing at all.
 */
export function newestCheck(
  path: string,
  own: string,
  { pages, checked }: Pick<Ledger, 'pages' | 'checked'>,
): string {
  const isKnown = isStory(path) && pages[path]?.changed === null;
  return isKnown && checked !== null && checked > own ? checked : own;
}

/** Makes room: of what was merely opened the oldest goes first, and of files those of no kept page. */
export async function trim(most = mostOpened): Promise<void> {
  const { pages } = await readLedger();
  const opened = Object.keys(pages).filter((path) => pages[path]?.keptAt === null);
  for (const path of opened.slice(0, Math.max(0, opened.length - most))) await removePage(path);
  const kept = Object.values(pages).flatMap((entry) => (entry.keptAt === null ? [] : entry.pictures));
  const files = await store.listCache(store.cacheNames.files);
  const loose = files.filter((file) => !kept.some((stem) => file.startsWith(stem)));
  await store.removeFiles(loose.slice(0, Math.max(0, loose.length - (most === 0 ? 0 : mostFiles))));
}

function sizeOf(text: string): number {
  return new Blob([text]).size;
}

function asData(headers: Headers): Headers {
  const data = new Headers(headers);
  data.set('content-type', 'application/json; charset=utf-8');
  data.delete('etag');
  return data;
}
