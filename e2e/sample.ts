import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type APIRequestContext } from '@playwright/test';
import { mappedPlace } from '../src/article/mappedPlace.ts';
import { type Summary } from '../src/article/pages.ts';
import { parseFrontPage, parseTopicPage } from '../src/article/parseLists.ts';
import {
  aboutPath,
  correctionsPath,
  dataPath,
  frontPath,
  offlinePath,
  placesPath,
  routesPath,
  savedPath,
  storyPath,
  topicPath,
  topicsPath,
} from '../src/article/paths.ts';

/**
 * Addresses of the sample edition by the part that they play. They are read from what the press
 * wrote, so that stories can come and go without a change here.
 */
export type Sample = {
  /** A story on the front page that shares a topic with others. */
  story: Summary;
  /** A topic of that story. */
  topic: { path: string; name: string };
  /** Another story of that topic. */
  other: Summary;
  /** A topic of which a story has a map in the place of a picture. */
  withMaps: string;
  canceled: string;
  withheld: string;
  embargoed: string;
  /** One page of each kind. */
  pages: Record<PageName, string>;
};

export const pageNames = [
  'front page',
  'story',
  'story in Arabic',
  'list of topics',
  'topic',
  'list of places',
  'country',
  'place',
  'about',
  'list of corrections',
  'list of what is saved',
  'page without a connection',
  'notice',
  'missing page',
] as const;
export type PageName = (typeof pageNames)[number];

/** Reads the edition that is being served. Throws when it lacks a part, and says which. */
export async function readSample(request: APIRequestContext): Promise<Sample> {
  const read = async (address: string): Promise<unknown> => (await request.get(address)).json();
  const { stories } = parseFrontPage(await read(dataPath(frontPath)));
  const story = need('a story in English with a place and a topic', stories.find(isTypical));
  const { slug, name } = need('a topic', story.topics[0]);
  const { stories: sameTopic } = parseTopicPage(await read(dataPath(topicPath(slug))));
  const other = need(
    `a second story under ${name}`,
    sameTopic.find((one) => one.slug !== story.slug),
  );
  const place = need('a place', story.dateline?.places[0]?.path);
  const arabic = storyPath(
    need(
      'a story in Arabic',
      stories.find(({ language }) => language === 'ar'),
    ).slug,
  );
  const mapped = need(
    'a story with a place and without a picture',
    stories.find(({ picture, dateline }) => picture === null && mappedPlace(dateline) !== null),
  );
  const { gone } = (await read(routesPath)) as { gone: string[] };
  const canceled = need('a canceled story', gone[0]);
  return {
    story,
    topic: { path: topicPath(slug), name },
    other,
    withMaps: topicPath(need('a topic', mapped.topics[0]).slug),
    canceled,
    withheld: findInCopy('a withheld story', /^status:\s*withheld/m),
    embargoed: findInCopy('a story under embargo', /^embargo:/m),
    pages: {
      'front page': frontPath,
      story: storyPath(story.slug),
      'story in Arabic': arabic,
      'list of topics': topicsPath,
      topic: topicPath(slug),
      'list of places': placesPath,
      country: place.replace(/[^/]+\/$/, ''),
      place,
      about: aboutPath,
      'list of corrections': correctionsPath,
      'list of what is saved': savedPath,
      'page without a connection': offlinePath,
      notice: canceled,
      'missing page': '/stories/no-such-story/',
    },
  };
}

function isTypical({ language, dateline, topics }: Summary): boolean {
  return language === 'en' && topics.length > 0 && typeof dateline?.places[0]?.path === 'string';
}

/** The address that a story would have, from copy that the press must not publish. */
function findInCopy(what: string, mark: RegExp): string {
  const copy = readdirSync('stories', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:txt|md)$/.test(file),
  );
  const file = need(
    what,
    copy.find((one) => mark.test(frontMatterOf(one))),
  );
  const slug = /^slug:\s*(\S+)/m.exec(frontMatterOf(file))?.[1] ?? path.parse(file).name;
  return storyPath(slug);
}

function frontMatterOf(file: string): string {
  return /^---\n([^]*?)\n---\n/.exec(readFileSync(path.join('stories', file), 'utf8'))?.[1] ?? '';
}

function need<T>(what: string, found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error(`the sample edition lacks ${what}`);
  return found;
}
