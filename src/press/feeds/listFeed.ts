import { countryPath, frontPath, topicPath } from '../../article/paths.ts';
import type { Place } from '../../article/schema.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { StoryText } from '../catalogue/Stories.ts';
import { newestChange, type Feed } from './feed.ts';
import { storyItem, type FeedContext } from './storyItem.ts';

/** Stories in a feed, and beside them stories that were taken back. Readers ask often enough to miss none. */
export const feedLength = 20;

/**
 * The feed of a list, by the path of its page: the newest stories of the paper, of a topic, a country or
 * a place. Null for a page that is no list, an archive's, or never had anything in it.
 *
 * Where all that a list had was taken back its page is gone, and its feed says so to those who follow
 * it: what to drop, and nothing of what it was about.
 */
export function listFeed(page: string, context: FeedContext): Feed | null {
  const { catalogue, paper } = context;
  const { rivers, stories } = catalogue;
  const { tagline: description, language } = paper;
  if (page === frontPath)
    return toFeed(
      { page, home: page, title: paper.name, description },
      stories.newestArticles(feedLength, language),
      context,
    );
  if (rivers.published(page) === 0) {
    const hasFeed = outlivesPage(page, catalogue);
    return hasFeed ? toFeed({ page, home: frontPath, title: paper.name, description }, [], context) : null;
  }
  const subject = subjectOf(page, context);
  if (subject === null) return null;
  const feed = { page, home: page, title: `${subject} · ${paper.name}`, description };
  return toFeed(feed, rivers.newestArticles(page, feedLength), context);
}

/** Whether a list of which nothing is left has feeds: as long as they have something to take back. */
export function outlivesPage(page: string, { corrections }: Pick<Catalogue, 'corrections'>): boolean {
  return corrections.takenBack(1, page).length > 0;
}

/** What a river is of. */
function subjectOf(page: string, { catalogue: { rivers }, words }: FeedContext): string | null {
  const [, kind, first = ''] = page.split('/');
  if (kind === 'topics') return rivers.topics().find(({ slug }) => topicPath(slug) === page)?.name ?? null;
  const country = first.toUpperCase();
  if (page === countryPath(country)) return words.country(country);
  const place = rivers.place(page);
  return place === null ? null : (JSON.parse(place) as Place).name;
}

function toFeed(
  feed: Pick<Feed, 'page' | 'home' | 'title' | 'description'>,
  stories: readonly StoryText[],
  context: FeedContext,
): Feed {
  const { catalogue, paper, ids } = context;
  const items = stories.map((story) => storyItem(story, context));
  const river = feed.page === frontPath ? null : feed.page;
  const deleted = catalogue.corrections
    .takenBack(feedLength, river)
    .map(({ id, time }) => ({ id: ids(id), time }));
  const updated = newestChange(items, deleted);
  return { ...feed, id: ids(feed.page), language: paper.language, updated, items, deleted };
}
