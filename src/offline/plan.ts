import { dataPath, frontPath, storiesPath } from '../article/paths.ts';

/** What a request says of itself, as far as the worker goes by it. */
export type Asking = {
  method: string;
  /** `Request.mode`: `navigate` for a document that becomes a page. */
  mode: string;
  /** The whole address. */
  url: string;
  /** Whether it asks for a part of a file only. */
  hasRange: boolean;
};

/** How a request is answered. `path` is the address of a page, or of a file. */
export type Plan =
  /** By the browser, as if there were no worker. */
  | { kind: 'pass' }
  /** The document of a page: from the paper if it answers in time, else from the copy. */
  | { kind: 'document'; path: string }
  /** The data of a page: the same. */
  | { kind: 'data'; path: string }
  /** A file whose name holds its hash, so that its bytes never change: the copy if there is one. */
  | { kind: 'file'; path: string }
  /** A file that a later press may draw anew under the same name: the copy at once, and the host's behind it. */
  | { kind: 'drawing'; path: string };

const hashedPicture = /-[0-9a-f]{8,40}(?:-\d{1,5})?\.(?:avif|webp|jpe?g|png|svg)$/;
const drawing = /^\/(?:places\/.+\/map\.svg|favicon\.svg|site\.webmanifest)$/;

/**
 * Decides how the worker at `origin` answers a request.
 *
 * Nothing but whole answers to plain reading is its business: other methods, other origins and ranges
 * pass through, and so do feeds, sitemaps and whatever else is no part of a page.
 *
 * @example planRequest({ method: 'GET', mode: 'navigate', url: 'https://a.example/?utm=1', hasRange: false },
 *   'https://a.example') // { kind: 'document', path: '/' }
 */
export function planRequest({ method, mode, url, hasRange }: Asking, origin: string): Plan {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || hasRange || asked !== origin) return { kind: 'pass' };
  if (mode === 'navigate') {
    const path = pageAt(pathname);
    return path === null ? { kind: 'pass' } : { kind: 'document', path };
  }
  if (pathname.endsWith(`/${dataName}`)) return { kind: 'data', path: pathname.slice(0, -dataName.length) };
  if (isDrawing(pathname)) return { kind: 'drawing', path: pathname };
  const isHashed = pathname.startsWith('/assets/') || hashedPicture.test(pathname);
  return isHashed ? { kind: 'file', path: pathname } : { kind: 'pass' };
}

const dataName = dataPath('');

/**
 * The address of the page that a path of a navigation leads to, whatever form it came in, null when it
 * leads to a file. Hosts redirect to the one form; offline there is none to do it.
 *
 * @example pageAt('/Stories/x/index.html') // '/stories/x/'
 */
export function pageAt(pathname: string): string | null {
  const folder = pathname
    .toLowerCase()
    .replace(/\/index\.html$/, '/')
    .replace(/\/{2,}/g, '/');
  if (folder.endsWith('/')) return folder;
  return folder.includes('.', folder.lastIndexOf('/')) ? null : `${folder}/`;
}

/** Whether a page is that of a story, and not a list or a page of the app. */
export function isStory(path: string): boolean {
  return path.startsWith(storiesPath) && path !== storiesPath;
}

/**
 * Whether an address is one that the paper has pages at. A host may have other things at other addresses,
 * and they are not the worker's to hide.
 */
export function isOfPaper(path: string): boolean {
  const [, section = ''] = path.split('/');
  return ['', 'stories', 'topics', 'places', 'corrections', 'search', 'saved', 'offline', 'about'].includes(
    section,
  );
}

/** Whether a file keeps its name when it changes: the map of a place, the sign and the manifest of the paper. */
export function isDrawing(path: string): boolean {
  return drawing.test(path);
}

/** The files that lie in the folder of a page, and nowhere deeper. */
export function liesIn(file: string, page: string): boolean {
  return page !== frontPath && file.startsWith(page) && !file.slice(page.length).includes('/');
}
