/**
 * Every address of an edition. An address is a folder: `index.html` is the page, `index.json` beside
 * it the page's data. Nothing else in the project builds one.
 */

export const frontPath = '/';
export const storiesPath = '/stories/';
export const topicsPath = '/topics/';
export const placesPath = '/places/';
export const aboutPath = '/about/';
/** Pages that are drawn from what lies on the reader's device. */
export const savedPath = '/saved/';
export const offlinePath = '/offline/';
export const correctionsPath = '/corrections/';
export const changesPath = '/changes.json';
export const routesPath = '/routes.json';
export const sitemapPath = '/sitemap.xml';
/** The folder of the sitemaps that it lists. */
export const sitemapsPath = '/sitemaps/';
export const newsSitemapPath = '/news-sitemap.xml';
export const robotsPath = '/robots.txt';
export const manifestPath = '/site.webmanifest';
export const articleSchemaPath = '/schema/article.json';

/** @example storyPath('flood-gates-hold') // '/stories/flood-gates-hold/' */
export function storyPath(slug: string): string {
  return `${storiesPath}${slug}/`;
}

/** The newest stories of a topic, or with `page` a page of its archive, counted from the oldest. */
export function topicPath(topic: string, page: number | null = null): string {
  return riverPath(`${topicsPath}${topic}/`, page);
}

/** @example countryPath('GT') // '/places/gt/' */
export function countryPath(country: string, page: number | null = null): string {
  return riverPath(`${placesPath}${country.toLowerCase()}/`, page);
}

/** @example placePath('GT', 'guatemala-city') // '/places/gt/guatemala-city/' */
export function placePath(country: string, place: string, page: number | null = null): string {
  return riverPath(`${countryPath(country)}${place}/`, page);
}

/**
 * The map of a place as a file beside its page: its shapes, without inks.
 *
 * @example mapPath('/places/gt/guatemala-city/') // '/places/gt/guatemala-city/map.svg'
 */
export function mapPath(place: string): string {
  return `${place}map.svg`;
}

/** The page of a list that stories join at the top: its head, or page n of its archive. */
export function riverPath(head: string, page: number | null): string {
  return page === null ? head : `${head}${page}/`;
}

/** The feeds of a list, by the name of the file beside its page, and their types. */
export const feedTypes = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;

/** The data of the page at an address. @example dataPath('/topics/') // '/topics/index.json' */
export function dataPath(page: string): string {
  return `${page}index.json`;
}

/**
 * The pages whose names begin with the same two characters: a page that is missing asks there for those
 * that may have been meant.
 *
 * @example nearPath('flood-gates-hold') // '/near/fl.json'
 */
export function nearPath(name: string): string {
  return `/near/${name.slice(0, 2)}.json`;
}
