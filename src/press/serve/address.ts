/**
 * What a request asks for, read from the raw target of its first line: decoded once, then brought
 * to one form. Pure; whether the address exists is decided elsewhere.
 */

/** A path of plain characters, without empty, `.` or `..` segments, and the query as it came. */
export type Address = {
  /** Starts with one slash; a trailing slash is kept. */
  path: string;
  /** With its question mark; empty when there is none. */
  query: string;
  /** Whether the path came in this very form. */
  canonical: boolean;
};

/**
 * Reads a request target.
 *
 * Gives `'malformed'` for what no address can be (broken percent-encoding, control characters, a path
 * that climbs out of its root), and null for an address that no edition holds: every file of an edition
 * has a plain ASCII name, so a backslash, a colon or a hidden file never reaches the disk.
 *
 * @example parseTarget('/stories//x') // { path: '/stories/x', query: '', canonical: false }
 */
export function parseTarget(target: string): Address | 'malformed' | null {
  const [, sent = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(withoutOrigin(target)) ?? [];
  if (/%(?![0-9a-f]{2})/i.test(sent)) return 'malformed';
  const decoded = decode(sent);
  if (!decoded.startsWith('/') || /[\u0000-\u001f\u007f]/.test(decoded)) return 'malformed';
  const path = withoutDots(decoded);
  if (path === null) return 'malformed';
  if (!/^[\w.~/-]*$/.test(path) || isHidden(path)) return null;
  return { path, query: query === '?' ? '' : query, canonical: path === sent };
}

/** Whether an address names a file rather than a page: its last segment has an extension. */
export function isFileAddress(path: string): boolean {
  return path.startsWith('/assets/') || (/\.\w+$/.test(path) && !/\.html$/i.test(path));
}

/** Proxies may send the whole address; whose host it names does not matter to an edition. */
function withoutOrigin(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '');
}

/** Byte by byte: what the bytes spell does not matter, for no name in an edition has any above ASCII. */
function decode(path: string): string {
  return path.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Null for a path that climbs out of its root: browsers send none, and hosts refuse it. */
function withoutDots(path: string): string | null {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const segment of segments) {
    if (segment === '..' && kept.pop() === undefined) return null;
    if (segment !== '' && segment !== '.' && segment !== '..') kept.push(segment);
  }
  const isFolder = ['', '.', '..'].includes(segments.at(-1) ?? '');
  return kept.length === 0 ? '/' : `/${kept.join('/')}${isFolder ? '/' : ''}`;
}

/** Hidden files are nobody's business, except the one folder that standards put in the open. */
function isHidden(path: string): boolean {
  return path.split('/').some((segment) => segment.startsWith('.') && segment !== '.well-known');
}
