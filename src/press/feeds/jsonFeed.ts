import { absolute } from '../../article/absolute.ts';
import type { Paper } from '../../article/pages.ts';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1. It has no word for what was taken back: that is left out. */
export function jsonFeed(feed: Feed, { url, publisher }: Paper): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed.home, url),
    feed_url: absolute(`${feed.page}feed.json`, url),
    ...(feed.description === null ? {} : { description: feed.description }),
    icon: absolute('/icons/icon-512.png', url),
    authors: [{ name: publisher }],
    language: feed.language,
    items: feed.items.map((item) => toItem(item, url)),
  });
}

function toItem(item: FeedItem, url: string | null) {
  return {
    id: item.id,
    url: absolute(item.path, url),
    title: item.title,
    content_html: item.html,
    ...(item.summary === null ? {} : { summary: item.summary }),
    ...(item.picture === null ? {} : { image: absolute(item.picture.path, url) }),
    date_published: item.published,
    date_modified: item.updated,
    authors: item.authors.map((name) => ({ name })),
    tags: item.topics,
    language: item.language,
  };
}
