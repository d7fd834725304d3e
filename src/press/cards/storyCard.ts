import { createHash } from 'node:crypto';
import type { LocatorMap, Paper } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import { topicInk } from '../../article/topicInk.ts';
import type { StoryCardSpec } from './CardSpec.ts';

/** The card of a story; `map` is that of its first place, and null where there is none. */
export function storyCard(article: Article, paper: Paper, map: LocatorMap | null): StoryCardSpec {
  const { name, tagline, language, wordmark } = paper;
  const { spot: _, ...shown } = whatIsShown(article, paper);
  return {
    kind: 'story',
    ...shown,
    map: shown.cover === null ? map : null,
    paper: { name, tagline, language, wordmark },
  };
}

/** Names what the card of a story shows: as long as it stays the same, so may the card. */
export function showsHash(article: Article, paper: Paper): string {
  return createHash('sha256')
    .update(JSON.stringify(whatIsShown(article, paper)))
    .digest('hex')
    .slice(0, 16);
}

function whatIsShown({ language, headline, dateline, topics, published, cover }: Article, paper: Paper) {
  const picture = cover?.picture ?? null;
  const [spot] = dateline?.places.filter(({ latitude }) => latitude !== null) ?? [];
  const names = dateline?.places.map(({ name }) => name) ?? [];
  return {
    language,
    headline,
    place: names.length > 0 ? names.join(' / ') : (dateline?.text ?? topics[0]?.name ?? null),
    day: formatDay(published, language, paper.timeZone),
    ink: topicInk(topics, paper) ?? 'meridian',
    cover: picture === null ? null : { picture, focus: cover?.focus ?? null },
    spot: spot === undefined || picture !== null ? null : [spot.latitude, spot.longitude],
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatDay(instant: string, language: string, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  formats.set(key, format);
  return format.format(new Date(instant));
}
