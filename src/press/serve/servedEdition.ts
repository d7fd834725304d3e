/**
 * An edition on disk as a host sees it: where an address leads, which stories are gone or have
 * moved, and which hashes the policy must name. Read anew when the press has written it anew.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { routesPath } from '../../article/paths.ts';
import { isFileAddress } from './address.ts';
import { type Hashes } from './policy.ts';

/** Where an address leads. `file` is the path of a file inside the edition. */
export type Place =
  | Here
  | { kind: 'moved'; address: string }
  | { kind: 'gone'; address: string; file: string | null };

export type ServedEdition = {
  /** The folder, free of symbolic links. */
  root: string;
  hashes: () => Promise<Hashes>;
  /** Null when nothing is there. */
  locate: (address: string) => Promise<Place | null>;
};

type Here = { kind: 'here'; address: string; file: string };

/** An edition that cannot be served; the message says what to do. */
export class ServeError extends Error {
  override name = 'ServeError';
}

/** The page for what is missing: a page of its own, but no address. */
export const missingPage = '/404.html';

const hash = v.pipe(v.string(), v.regex(/^sha(?:256|384|512)-[A-Za-z0-9+/]{40,90}={0,2}$/));
const editionSchema = v.object({
  schema: v.literal(1),
  styles: v.array(hash),
  scripts: v.array(hash),
});
/** Plain characters and single slashes only: a redirect can never lead to another host. */
const address = v.pipe(v.string(), v.regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/));
const routesSchema = v.object({ gone: v.array(address), moved: v.record(address, address) });

type Routes = { gone: ReadonlySet<string>; moved: ReadonlyMap<string, string> };

/**
 * Opens a folder that the press wrote.
 *
 * @throws ServeError when the folder is none, or when what it says of itself cannot be read.
 */
export async function openEdition(out: string): Promise<ServedEdition> {
  const root = await realpath(out).catch(() => {
    throw new ServeError(
      `${out}: no such folder: press an edition into it first, or name one with --out DIR`,
    );
  });
  const hashes = await readAnew(root, '/edition.json', parseHashes);
  const routes = await readAnew(root, routesPath, parseRoutes);
  return { root, hashes, locate: async (asked) => locate(root, await routes(), asked) };
}

async function locate(root: string, { gone, moved }: Routes, asked: string): Promise<Place | null> {
  if (asked === missingPage) return null;
  const page = isFileAddress(asked) ? null : toPageAddress(asked);
  const target = page === null ? null : follow(moved, page);
  if (target !== null) return { kind: 'moved', address: target };
  const isGone = foldersOf(page ?? asked).some((folder) => gone.has(folder));
  const found = await find(root, asked);
  if (!isGone) return found;
  const isNotice = found !== null && /\/index\.(?:html|json)$/.test(found.file);
  return { kind: 'gone', address: found?.address ?? page ?? asked, file: isNotice ? found.file : null };
}

/** @example toPageAddress('/topics/index.html') // '/topics/' */
function toPageAddress(asked: string): string {
  if (asked.endsWith('/index.html')) return asked.slice(0, -'index.html'.length);
  return asked.endsWith('/') ? asked : `${asked}/`;
}

/** Follows moves to their end, so that a reader hops once; null when there is none, or no end. */
function follow(moved: ReadonlyMap<string, string>, from: string): string | null {
  const seen = new Set([from]);
  let end: string | null = null;
  for (let to = moved.get(from); to !== undefined; to = moved.get(to)) {
    if (seen.has(to)) return null;
    seen.add(to);
    end = to;
  }
  return end;
}

/** @example foldersOf('/stories/x/index.json') // ['/', '/stories/', '/stories/x/'] */
function foldersOf(asked: string): string[] {
  return [...asked.matchAll(/\//g)].map(({ index }) => asked.slice(0, index + 1));
}

async function find(root: string, asked: string): Promise<Here | null> {
  // Precompressed files are another form of the file beside them, not addresses.
  if (/\.(?:br|gz)$/.test(asked)) return null;
  const found = await resolveInside(root, asked);
  if (found === null) return null;
  if (found.isFolder) return findPage(root, found.path === '/' ? '/' : `${found.path}/`);
  // What hosts read about an edition (`_headers`) lies in it, but has no address.
  if (!isFileAddress(asked) && !asked.endsWith('/index.html')) return null;
  return { kind: 'here', address: found.path.replace(/\/index\.html$/, '/'), file: found.path };
}

async function findPage(root: string, folder: string): Promise<Here | null> {
  const page = await resolveInside(root, `${folder}index.html`);
  return page === null || page.isFolder ? null : { kind: 'here', address: folder, file: page.path };
}

/**
 * The file or folder at a path. Null when it is missing, cannot be read, or is reached through a
 * link that leaves the edition. Where file systems ignore case, gives the path as it is on disk.
 */
async function resolveInside(
  root: string,
  asked: string,
): Promise<{ path: string; isFolder: boolean } | null> {
  try {
    const real = await realpath(path.join(root, asked));
    if (real !== root && !real.startsWith(root + path.sep)) return null;
    const onDisk = `/${path.relative(root, real).replaceAll(path.sep, '/')}`;
    const plain = asked.length > 1 && asked.endsWith('/') ? asked.slice(0, -1) : asked;
    const isSame = onDisk.toLowerCase() === plain.toLowerCase();
    return { path: isSame ? onDisk : plain, isFolder: (await stat(real)).isDirectory() };
  } catch {
    return null;
  }
}

function parseHashes(value: unknown): Hashes {
  return v.parse(editionSchema, value);
}

function parseRoutes(value: unknown): Routes {
  const { gone, moved } = v.parse(routesSchema, value);
  return { gone: new Set(gone), moved: new Map(Object.entries(moved)) };
}

/** Reads a JSON file now and whenever it has changed. A bad one leaves the last good one standing. */
async function readAnew<T>(
  root: string,
  file: string,
  parse: (value: unknown) => T,
): Promise<() => Promise<T>> {
  const full = path.join(root, file);
  let [stamp, value] = await Promise.all([stampOf(full), read()]).catch((error: unknown) => {
    throw new ServeError(`${root} is not an edition: ${file}: ${reasonOf(error)}: run dateline press first`);
  });
  return async () => {
    const now = await stampOf(full).catch(() => stamp);
    if (now !== stamp) {
      stamp = now;
      value = await read().catch(() => value);
    }
    return value;
  };

  async function read(): Promise<T> {
    return parse(JSON.parse(await readFile(full, 'utf8')));
  }
}

async function stampOf(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file);
  return `${mtimeMs} ${size}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'no such file';
  return error instanceof Error ? error.message : String(error);
}
