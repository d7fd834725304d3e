/**
 * What every answer of a host says besides its body: how long it may be kept, what kind of thing it
 * is, and what the page may do. Pure tables, so that any host can be set up from them.
 */

/** The kinds of file in an edition, as caches see them. */
type FileClass = 'asset' | 'picture' | 'feed' | 'live' | 'page';

/** Hashes of the inline style and script that pages of the edition hold: `sha256-…`. */
export type Hashes = { styles: readonly string[]; scripts: readonly string[] };

type ClassRule = {
  name: FileClass;
  /** Which paths are of the class. Written so that JavaScript and PCRE read it alike. */
  paths: RegExp;
  /** The same for hosts that know only a star: none of these meets a path of another class. */
  globs: readonly string[];
  cacheControl: string;
  /** Whether other sites may show the file; the rest is for this paper's pages. */
  shared: boolean;
};

const immutable = 'public, max-age=31536000, immutable';
const revalidated = 'public, max-age=0, must-revalidate';

/** First match wins. Matched against the path of the file; a page may also go by its folder's address. */
export const fileClasses: readonly ClassRule[] = [
  { name: 'asset', paths: /^\/assets\//, globs: ['/assets/*'], cacheControl: immutable, shared: false },
  {
    name: 'picture',
    paths: /-[0-9a-f]{8,64}(?:-\d{1,5})?\.(?:avif|webp|jpe?g|png|svg)$/,
    globs: [
      '/card-*',
      ...['avif', 'webp', 'jpg', 'png', 'svg'].map((extension) => `/stories/*.${extension}`),
    ],
    cacheControl: immutable,
    shared: true,
  },
  {
    name: 'feed',
    paths: /\/(?:feed\.xml|atom\.xml|feed\.json)$/,
    globs: ['feed.xml', 'atom.xml', 'feed.json'].flatMap((name) => [`/${name}`, `/*/${name}`]),
    cacheControl: revalidated,
    shared: true,
  },
  {
    name: 'live',
    paths: /^\/(?:sw\.js|changes\.json|changes\/\d{1,9}\.json|routes\.json|edition\.json)$/,
    globs: ['/sw.js', '/changes.json', '/changes/*', '/routes.json', '/edition.json'],
    cacheControl: 'no-cache',
    shared: false,
  },
  { name: 'page', paths: /^\//, globs: [], cacheControl: revalidated, shared: false },
];

/** An answer that says that something is not there, or not allowed, is asked for anew each time. */
export const errorCacheControl = 'no-store';

/** A redirect is asked for anew each time too, so that no browser keeps an old one for ever. */
export const redirectCacheControl = revalidated;

/** @example classOf('/assets/main-B1x.js').name // 'asset' */
export function classOf(path: string): ClassRule {
  const found = fileClasses.find(({ paths }) => paths.test(path));
  if (found === undefined) throw new Error(`not a path: ${path}`);
  return found;
}

/**
 * The headers of every answer about a path, whatever its status. `Cache-Control` and `Content-Type`
 * depend on the status too: see {@link classOf} and {@link contentTypeOf}.
 *
 * The policy lets a page load only what the edition holds, run no script but its own files and the
 * one that applies the kept display settings, and make script addresses only through its one
 * Trusted Types policy.
 */
export function securityHeaders(path: string, hashes: Hashes): Record<string, string> {
  return { ...commonHeaders(hashes), 'Cross-Origin-Resource-Policy': resourcePolicy(classOf(path).shared) };
}

/** The part of {@link securityHeaders} that is the same whatever was asked for. */
export function commonHeaders(hashes: Hashes): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(hashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': permissionsPolicy,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  };
}

/** Who may show a file: everybody when it is shared, else only this paper's pages. */
export function resourcePolicy(shared: boolean): 'cross-origin' | 'same-origin' {
  return shared ? 'cross-origin' : 'same-origin';
}

function contentSecurityPolicy({ styles, scripts }: Hashes): string {
  return [
    "default-src 'none'",
    sources('script-src', scripts),
    sources('style-src', styles),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dateline',
  ].join('; ');
}

function sources(directive: string, hashes: readonly string[]): string {
  return [directive, "'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
}

/**
 * Browsers complain of a feature that they do not know, so this names only what is known on every
 * system. That is why `web-share` stands nowhere: unnamed, it is the page's own to use, as it should be.
 */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const permissionsPolicy = [
  ...deniedFeatures.map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
  'fullscreen=(self)',
].join(', ');

/** Types by file name where the name says more than its extension, else by extension. */
export const contentTypes: Record<string, string> = {
  'feed.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/**
 * What to call a file when it is sent. A name that nothing is known of is plain bytes, which no
 * browser runs or draws.
 *
 * @example contentTypeOf('/stories/x/index.json') // 'application/json; charset=utf-8'
 */
export function contentTypeOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return typeNamed(name) ?? typeNamed(extension) ?? 'application/octet-stream';
}

function typeNamed(name: string): string | undefined {
  return Object.hasOwn(contentTypes, name) ? contentTypes[name] : undefined;
}
