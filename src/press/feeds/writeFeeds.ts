import type { Paper } from '../../article/pages.ts';
import { correctionsPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Edition } from '../edition/Edition.ts';
import type { FeedWords } from '../edition/loadRenderer.ts';
import { atomFeed } from './atomFeed.ts';
import { correctionsFeed } from './correctionsFeed.ts';
import { feedIds } from './feedIds.ts';
import { jsonFeed } from './jsonFeed.ts';
import { listFeed } from './listFeed.ts';
import { rssFeed } from './rssFeed.ts';
import type { FeedContext } from './storyItem.ts';

type FeedsContext = { catalogue: Catalogue; edition: Edition; paper: Paper; words: FeedWords };

/** Writes the feeds of those lists among the pages that were drawn. They go with their page or outlive it. */
export function writeFeeds(
  pages: readonly string[],
  { catalogue, edition, paper, words }: FeedsContext,
): void {
  const context: FeedContext = {
    catalogue,
    paper,
    words,
    ids: feedIds(catalogue, paper),
    items: new Map(),
  };
  for (const page of pages) {
    const feed = page === correctionsPath ? correctionsFeed(context) : listFeed(page, context);
    if (feed === null) continue;
    edition.write(`${page}feed.xml`, rssFeed(feed, paper), page);
    edition.write(`${page}atom.xml`, atomFeed(feed, paper), page);
    edition.write(`${page}feed.json`, jsonFeed(feed, paper), page);
  }
}
