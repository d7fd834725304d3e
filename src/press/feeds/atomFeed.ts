import { x } from 'xastscript';
import { absolute } from '../../article/absolute.ts';
import type { Paper } from '../../article/pages.ts';
import type { Feed, FeedItem } from './feed.ts';
import { plain, textElement, writeXml } from '../writeXml.ts';

/** A feed as Atom (RFC 4287), what was taken back as `at:deleted-entry` (RFC 6721). */
export function atomFeed(feed: Feed, { url, publisher }: Paper): string {
  return writeXml(
    x(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
        'xml:lang': feed.language,
      },
      [
        textElement('id', feed.id),
        textElement('title', feed.title),
        textElement('subtitle', feed.description),
        textElement('updated', feed.updated),
        author(publisher),
        x('link', { rel: 'alternate', type: 'text/html', href: absolute(feed.home, url) }),
        x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(`${feed.page}atom.xml`, url) }),
        ...feed.items.map((item) => entry(item, url)),
        ...feed.deleted.map(({ id, time }) => x('at:deleted-entry', { ref: id, when: time })),
      ],
    ),
  );
}

function entry(item: FeedItem, url: string | null) {
  return x('entry', { 'xml:lang': item.language }, [
    textElement('id', item.id),
    // A title must be there even when none of its characters may be in XML.
    x('title', plain(item.title)),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(item.path, url) }),
    textElement('published', item.published),
    textElement('updated', item.updated),
    ...item.authors.map(author),
    ...item.topics.map((term) => x('category', { term: plain(term) })),
    textElement('summary', item.summary),
    x('content', { type: 'html' }, plain(item.html)),
  ]);
}

function author(name: string) {
  // A lone element in the second place would be taken for attributes.
  return x('author', [x('name', plain(name))]);
}
