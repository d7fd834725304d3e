import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { direction } from '../../article/language.ts';
import { correctionsPath, storyPath } from '../../article/paths.ts';
import type { Draft } from '../../wire/draft.ts';
import { newestChange, type Feed, type FeedItem } from './feed.ts';
import { feedLength } from './listFeed.ts';
import type { FeedContext } from './storyItem.ts';

/**
 * The feed of what the paper put right: corrections as they stand under their stories, and stories that
 * were withdrawn. A correction goes with its story.
 */
export function correctionsFeed(context: FeedContext): Feed {
  const { catalogue, paper, words, ids } = context;
  const taken = catalogue.corrections.takenBack(feedLength, null);
  const corrections = catalogue.corrections.newest(feedLength).map((correction) => {
    const { id, rank, slug, language, headline, date, text } = correction;
    const title = `${words.correction(correction)}: ${headline}`;
    return note(
      { id: ids(nameOf(id, rank)), path: storyPath(slug), title, language, time: date, text },
      context,
    );
  });
  const withdrawals = taken.flatMap(({ id, slug, isCanceled, draft, time }) => {
    if (!isCanceled) return [];
    const { corrections: notes, language } = JSON.parse(draft) as Draft;
    const text = notes.at(-1)?.text ?? words.withdrawnText;
    const path = storyPath(slug);
    return note({ id: ids(`${id} withdrawal`), path, title: words.withdrawn, language, time, text }, context);
  });
  const items = [...corrections, ...withdrawals]
    .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, feedLength);
  const deleted = taken.flatMap(({ id, draft, time }) =>
    (JSON.parse(draft) as Draft).corrections.map((_, rank) => ({ id: ids(nameOf(id, rank)), time })),
  );
  return {
    page: correctionsPath,
    home: correctionsPath,
    id: ids(correctionsPath),
    title: `${words.corrections} · ${paper.name}`,
    description: words.correctionsDeck,
    language: paper.language,
    updated: newestChange(items, deleted),
    items,
    deleted,
  };
}

function nameOf(story: string, rank: number): string {
  return `${story} correction ${rank}`;
}

type Note = Pick<FeedItem, 'id' | 'path' | 'title' | 'language'> & { time: string; text: string };

function note({ time, text, ...rest }: Note, { paper }: FeedContext): FeedItem {
  return {
    ...rest,
    summary: text,
    html: toHtml(h('p', { lang: rest.language, dir: direction(rest.language) }, text)),
    published: time,
    updated: time,
    authors: [paper.publisher],
    topics: [],
    picture: null,
  };
}
