import type { BreadcrumbList, CollectionPage, NewsArticle, Thing, WithContext } from 'schema-dts';
import type { Paper } from '../../article/pages.ts';
import {
  correctionsPath,
  countryPath,
  frontPath,
  placesPath,
  riverPath,
  storyPath,
  topicPath,
  topicsPath,
} from '../../article/paths.ts';
import { absolute } from '../../article/absolute.ts';
import type { PageData } from '../render.tsx';
import type { Words } from '../words/words.ts';
import { descriptionOf } from './descriptionOf.ts';
import { newsArticle } from './newsArticle.ts';
import { isStory, type ShownPage } from './shownPage.ts';

/** What stands in a page as JSON-LD, one thing a script. */
export type StructuredData = WithContext<NewsArticle | BreadcrumbList | CollectionPage>;

/**
 * The page as schema.org says it: a story as NewsArticle, a list as CollectionPage, and the way to
 * either from the front page. Nothing of a page that is missing or was withdrawn.
 */
export function structuredData({ path, data, paper, words }: ShownPage): StructuredData[] {
  const trail = data === null ? [] : trailTo(data, paper, words);
  if (data === null || trail.length === 0) return [];
  const crumbs = trail.length > 1 ? [inContext(breadcrumbs(trail, paper))] : [];
  if (isStory(data)) return [inContext(newsArticle(data, paper)), ...crumbs];
  const name = trail.at(-1)?.name ?? paper.name;
  return [inContext(collectionPage(name, path, data, paper, words)), ...crumbs];
}

function inContext<T extends Thing>(thing: T): WithContext<T> {
  return { '@context': 'https://schema.org', ...(thing as object) } as WithContext<T>;
}

type Crumb = { name: string; path: string };

/** The pages from the front page to this one; none where the page stands in no order. */
function trailTo(data: PageData, paper: Paper, words: Words): Crumb[] {
  const front = { name: paper.name, path: frontPath };
  const topics = { name: words.say('topics'), path: topicsPath };
  const places = { name: words.say('places'), path: placesPath };
  if ('headline' in data) {
    const [topic] = data.topics;
    const section = topic === undefined ? [] : [{ name: topic.name, path: topicPath(topic.slug) }];
    return [front, ...section, { name: data.headline, path: storyPath(data.slug) }];
  }
  if ('rows' in data) return [front];
  if ('topics' in data) return [front, topics];
  if ('entries' in data) return [front, { name: words.say('corrections'), path: correctionsPath }];
  if ('continents' in data) return [front, places];
  if ('topic' in data)
    return [front, topics, { name: data.topic.name, path: topicPath(data.topic.slug, data.page) }];
  if ('country' in data)
    return [front, places, { name: words.country(data.country), path: countryPath(data.country, data.page) }];
  if ('place' in data) {
    const { name, country, path } = data.place;
    const above = country === null ? [] : [{ name: words.country(country), path: countryPath(country) }];
    return [front, places, ...above, { name, path: riverPath(path ?? placesPath, data.page) }];
  }
  return [];
}

function breadcrumbs(trail: readonly Crumb[], { url }: Paper): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path, url),
    })),
  };
}

function collectionPage(
  name: string,
  path: string,
  data: PageData,
  paper: Paper,
  { language }: Words,
): CollectionPage {
  const description = descriptionOf(data, paper);
  const stories = 'stories' in data ? data.stories : [];
  return {
    '@type': 'CollectionPage',
    name,
    ...(description === null ? {} : { description }),
    url: absolute(path, paper.url),
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: paper.name, url: absolute(frontPath, paper.url) },
    publisher: { '@type': 'NewsMediaOrganization', name: paper.publisher },
    ...(stories.length === 0
      ? {}
      : {
          mainEntity: {
            '@type': 'ItemList',
            itemListElement: stories.map(({ slug }, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              url: absolute(storyPath(slug), paper.url),
            })),
          },
        }),
  };
}
