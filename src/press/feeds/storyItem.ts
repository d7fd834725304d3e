import { authorsOf } from '../../article/authorsOf.ts';
import { cropsOf } from '../../article/cropsOf.ts';
import type { Paper, Summary } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Article } from '../../article/schema.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { StoryText } from '../catalogue/Stories.ts';
import type { FeedWords } from '../edition/loadRenderer.ts';
import type { FeedItem, FeedPicture } from './feed.ts';
import type { FeedIds } from './feedIds.ts';
import { storyHtml } from './storyHtml.ts';

/** What feeds are put together from; `items` holds the stories that a feed before already had. */
export type FeedContext = {
  catalogue: Catalogue;
  paper: Paper;
  words: FeedWords;
  ids: FeedIds;
  items: Map<string, FeedItem>;
};

/** A published story as an item of a feed. A story that is in several feeds is made into one once. */
export function storyItem({ id, article: json, summary }: StoryText, context: FeedContext): FeedItem {
  const { paper, ids, words, items } = context;
  const known = items.get(id);
  if (known !== undefined) return known;
  const article = JSON.parse(json) as Article;
  const item: FeedItem = {
    id: ids(id),
    path: storyPath(article.slug),
    title: article.headline,
    summary: (JSON.parse(summary) as Summary).deck,
    html: storyHtml(article, { url: paper.url, labelOf: words.correction }),
    language: article.language,
    published: article.published,
    updated: article.updated,
    authors: authorsOf(article, paper.publisher),
    topics: article.topics.map(({ name }) => name),
    picture: pictureOf(article),
  };
  items.set(id, item);
  return item;
}

function pictureOf({ cover }: Article): FeedPicture | null {
  const picture = cover?.picture ?? null;
  const [crop] = picture === null ? [] : cropsOf(picture, cover?.focus ?? null);
  if (picture === null || crop === undefined) return null;
  return { ...crop, alt: picture.alt, credit: cover?.credit?.text ?? null };
}
