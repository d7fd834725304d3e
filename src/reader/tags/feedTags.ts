import { correctionsPath, countryPath, feedTypes, frontPath, topicPath } from '../../article/paths.ts';
import type { ShownPage } from './shownPage.ts';
import type { Tag } from './tag.ts';

/** Where feed readers find the feeds of a page: its own where it is a list, else those of the paper. */
export function feedTags({ data, paper, words }: ShownPage): Tag[] {
  const { path, title } = feedOf(data, words) ?? { path: frontPath, title: null };
  const name = title === null ? paper.name : `${title} · ${paper.name}`;
  return Object.entries(feedTypes).map(([file, type]) => [
    'link',
    { rel: 'alternate', type, title: name, href: `${path}${file}` },
  ]);
}

function feedOf(data: ShownPage['data'], words: ShownPage['words']): { path: string; title: string } | null {
  if (data === null) return null;
  if ('topic' in data) return { path: topicPath(data.topic.slug), title: data.topic.name };
  if ('country' in data) return { path: countryPath(data.country), title: words.country(data.country) };
  if ('place' in data && data.place.path !== null) return { path: data.place.path, title: data.place.name };
  if ('entries' in data) return { path: correctionsPath, title: words.say('corrections') };
  return null;
}
