import { storiesPath } from '../../article/paths.ts';
import type { Routes } from '../page/routesJson.ts';
import { commonHeaders, contentTypes, fileClasses, resourcePolicy, type Hashes } from '../serve/policy.ts';

/** Where static hosts look for their rules. They read these files and do not serve them. */
export const headersFile = '/_headers';
export const redirectsFile = '/_redirects';

/**
 * The `_headers` of Netlify and Cloudflare Pages: a pattern, and below it what answers that it meets
 * say. Where two patterns meet the same path, such hosts join the values of a header with a comma, so
 * no header stands under two patterns that do; what both hosts say anyway (pages are revalidated, types
 * of common extensions) is left out.
 */
export function staticHeaders(hashes: Hashes): string {
  const ofClasses = fileClasses.flatMap(({ globs, cacheControl, shared }) =>
    globs.map((glob): [string, Record<string, string>] => [
      glob,
      {
        'Cache-Control': cacheControl,
        'Cross-Origin-Resource-Policy': resourcePolicy(shared),
        ...typeOf(glob),
      },
    ]),
  );
  return [['/*', commonHeaders(hashes)] as const, ...ofClasses]
    .map(([glob, headers]) => [
      glob,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Feeds have a type that their extension does not tell. */
function typeOf(glob: string): Record<string, string> {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  const type = contentTypes[name];
  return type === undefined ? {} : { 'Content-Type': type };
}

/**
 * The `_redirects` of the same hosts. A renamed story has moved for good; the page that an archive will
 * have next leads to its head only until it is there.
 */
export function staticRedirects({ moved }: Routes): string {
  return Object.entries(moved)
    .map(([from, to]) => `${from} ${to} ${from.startsWith(storiesPath) ? 301 : 302}\n`)
    .join('');
}
