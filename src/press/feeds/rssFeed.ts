import { x } from 'xastscript';
import { absolute } from '../../article/absolute.ts';
import type { Paper } from '../../article/pages.ts';
import type { Feed, FeedItem, FeedPicture } from './feed.ts';
import { plain, textElement, writeXml } from '../writeXml.ts';

/**
 * A feed as RSS 2.0 with the whole text of each story (`content:encoded`), its writers (Dublin Core) and
 * its picture with credit (Media RSS). RSS has no word for what was taken back: it is left out.
 */
export function rssFeed(feed: Feed, { url }: Paper): string {
  return writeXml(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      x('channel', [
        x('title', plain(feed.title)),
        x('link', absolute(feed.home, url)),
        x('description', plain(feed.description ?? feed.title)),
        x('language', feed.language),
        x('lastBuildDate', toHttpDate(feed.updated)),
        x('atom:link', {
          rel: 'self',
          type: 'application/rss+xml',
          href: absolute(`${feed.page}feed.xml`, url),
        }),
        ...feed.items.map((item) => entry(item, url)),
      ]),
    ),
  );
}

function entry(item: FeedItem, url: string | null) {
  return x('item', [
    x('title', plain(item.title)),
    x('link', absolute(item.path, url)),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', toHttpDate(item.published)),
    ...item.authors.map((name) => x('dc:creator', plain(name))),
    x('dc:language', item.language),
    ...item.topics.map((name) => x('category', plain(name))),
    textElement('description', item.summary),
    x('content:encoded', plain(item.html)),
    item.picture === null ? null : media(item.picture, url),
  ]);
}

function media({ path, width, height, alt, credit }: FeedPicture, url: string | null) {
  return x(
    'media:content',
    {
      url: absolute(path, url),
      medium: 'image',
      type: 'image/jpeg',
      width: String(width),
      height: String(height),
    },
    [textElement('media:description', alt), textElement('media:credit', credit)],
  );
}

/** @example toHttpDate('2025-05-04T18:20:00Z') // 'Sun, 04 May 2025 18:20:00 GMT' */
function toHttpDate(instant: string): string {
  return new Date(instant).toUTCString();
}
