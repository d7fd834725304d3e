import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A request of the table: its target as it stands on the request's first line. */
export type UrlCase = { target: string; method?: string };

/** Files that every edition may have, at the root and in the folder of a list. */
const rootFiles =
  `index.json changes.json routes.json edition.json sitemap.xml news-sitemap.xml robots.txt sw.js
  site.webmanifest favicon.svg icons/icon-192.png schema/article.json licences/newsreader-OFL.txt`.split(
    /\s+/,
  );
const feeds = ['feed.xml', 'atom.xml', 'feed.json'];

/**
 * What is asked of both hosts. Names of hashed files are looked up in the edition: an asset, a picture
 * and a card are there under their own.
 */
export function urlCases(out: string): UrlCase[] {
  const asset = fileIn(out, 'assets', /\.js$/);
  const font = fileIn(out, 'assets', /\.woff2$/);
  const story = '/stories/ferry/';
  const picture = fileIn(out, story, /\.(?:avif|webp|jpg)$/);
  const card = fileIn(out, story, /^card-.*\.png$/);
  const there = [
    '/',
    story,
    '/topics/',
    '/topics/sea/',
    '/topics/sea/1/',
    '/places/',
    '/places/pt/',
    '/about/',
  ];
  const gets = [
    ...there,
    ...rootFiles.map((name) => `/${name}`),
    ...['/', '/topics/sea/', '/places/pt/', '/corrections/'].flatMap((page) =>
      feeds.map((feed) => page + feed),
    ),
    // The only story of this topic was withdrawn: its page is gone, its feeds say so.
    ...['', 'index.json', 'index.html', ...feeds].map((name) => `/topics/rain/${name}`),
    '/topics/rain',
    ...['index.json', 'index.txt', 'ninjs.json'].map((name) => story + name),
    ...['1.xml', 'pages.xml', '2.xml', ''].map((name) => `/sitemaps/${name}`),
    `/assets/${asset}`,
    `/assets/${font}`,
    ...[picture, card].map((name) => story + name),
    // A query is not the edition's business.
    '/?utm_source=chat',
    '/?',
    `${story}?from=%2F%2Fevil.example`,
    // One hop to the address that it should have been.
    '/stories/ferry',
    '/stories/ferry?q=sea',
    '/stories/ferry?',
    '/stories/ferry/index.html',
    '/index.html',
    '/INDEX.HTML',
    '/Stories/Ferry/',
    '/STORIES/FERRY',
    '/stories/FERRY/INDEX.JSON',
    '/About/',
    '/TOPICS/SEA/1',
    '/ROBOTS.TXT',
    '//',
    '//stories//ferry//',
    '/stories/./ferry/',
    '/topics/../stories/ferry',
    '/%73tories/ferry/',
    '/stories%2Fferry',
    '/stories/ferry/%69ndex.html',
    `/assets//${asset}`,
    // Moved.
    '/stories/old-name/',
    '/stories/old-name',
    '/stories/old-name?a=1&b=2',
    '/stories/Old-Name/index.html',
    '/stories/old-name/index.json',
    '/topics/sea/2/',
    '/topics/sea/2',
    // Gone.
    '/stories/killed/',
    '/stories/killed',
    '/stories/KILLED/',
    '/stories/killed/?a=1',
    '/stories/killed/index.html',
    '/stories/killed/index.json',
    '/stories/killed/index.txt',
    '/stories/killed/cover-0123456789-480.avif',
    '/stories/Killed/index.json',
    '/stories/was-killed/',
    // Missing pages.
    '/nothing',
    '/nothing/',
    '/Nothing/At/All',
    '/stories/',
    '/stories/ferrry/',
    '/stories/withheld/',
    '/stories/nothing/index.html',
    '/topics/sea/3/',
    '/404.html',
    '/404.HTML',
    '/404/',
    '/_headers',
    '/_redirects',
    '/robots.txt/',
    '/.git/config',
    '//evil.example/',
    '/%2F%2Fevil.example/',
    '/%5Cevil.example/',
    '/caf%C3%A9/',
    '/%FF/',
    '/%252e%252e/outside',
    `/${'a'.repeat(4000)}/`,
    // Missing files, in plain text.
    '/assets/',
    '/assets/none.js',
    `/assets/${asset}.map`,
    `/assets/${asset}.br`,
    `/assets/${asset}.gz`,
    '/assets/..%5c..%5coutside.txt',
    '/nothing.json',
    '/stories/nothing/index.json',
    '/stories/withheld/index.json',
    '/topics/none/feed.xml',
    '/stories/ferry/y.css',
    '/stories/ferry/cover-ffffffffff-960.avif',
    '/.env',
    '/stories/.half-written.tmp',
    // What no address can be.
    '/%zz',
    '/%',
    '/%00',
    '/a%0d%0aSet-Cookie:x',
    '/../outside.txt',
    '/%2e%2e/%2e%2e/etc/passwd',
  ];
  const methods = ['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'];
  return [
    ...gets.map((target) => ({ target })),
    ...methods.map((method) => ({ target: '/', method })),
    { target: '/nothing/', method: 'POST' },
    { target: '/stories/killed/', method: 'HEAD' },
  ];
}

/** The first file in a folder of the edition that has such a name; a name of none when there is none yet. */
function fileIn(out: string, folder: string, name: RegExp): string {
  return (
    readdirSync(path.join(out, folder))
      .sort()
      .find((file) => name.test(file)) ?? 'not-there-yet.png'
  );
}
