import { queryOptions, type QueryFunction, type QueryMeta } from '@tanstack/react-query';
import type { Params } from 'react-router';
import { DataError } from '../article/DataError.ts';
import {
  correctionsPath,
  countryPath,
  dataPath,
  frontPath,
  placePath,
  placesPath,
  storyPath,
  topicPath,
  topicsPath,
} from '../article/paths.ts';
import { FetchError } from './fetchJson.ts';

/** Schemas come with the first data that is fetched: the page that is taken over needs no parsing. */
const stories = () => import('../article/parse.ts');
const lists = () => import('../article/parseLists.ts');

/** How the keys of all pages begin. */
export const pagesKey = ['page'] as const;

/** The key under which the data of the page at an address is kept. */
export function pageKey(path: string): readonly ['page', string] {
  return ['page', path];
}

/** The paper comes with every page and is the same on all of them: it is seeded, never fetched. */
export const paperKey = ['paper'] as const;

/** From the parameters of an address to the query for its page. */
export type PageQuery = (params: Params) => {
  queryKey: ReturnType<typeof pageKey>;
  queryFn?: QueryFunction<unknown, ReturnType<typeof pageKey>>;
};

export function frontQuery() {
  return pageQuery(frontPath, lists, (parse, value) => parse.parseFrontPage(value));
}

export function storyQuery({ slug = '' }: Params) {
  return pageQuery(storyPath(slug), stories, ({ parseStoryPage }, value) => {
    const page = parseStoryPage(value);
    if (page.slug !== slug)
      throw new DataError('malformed', `story page ${slug}: slug: got another story, ${page.slug}`);
    return page;
  });
}

export function topicsQuery() {
  return pageQuery(topicsPath, lists, (parse, value) => parse.parseTopicsPage(value));
}

export function topicQuery({ topic = '', page }: Params) {
  return pageQuery(topicPath(topic, pageNumber(page)), lists, (parse, value) => parse.parseTopicPage(value));
}

export function correctionsQuery() {
  return pageQuery(correctionsPath, lists, (parse, value) => parse.parseCorrectionsPage(value));
}

export function placesQuery() {
  return pageQuery(placesPath, lists, (parse, value) => parse.parsePlacesPage(value));
}

export function countryQuery({ country = '', page }: Params) {
  return pageQuery(countryPath(country, pageNumber(page)), lists, (parse, value) =>
    parse.parseCountryPage(value),
  );
}

export function placeQuery({ country = '', place = '', page }: Params) {
  return pageQuery(placePath(country, place, pageNumber(page)), lists, (parse, value) =>
    parse.parsePlacePage(value),
  );
}

/** `/places/gt/2/` is a page of a country's archive, `/places/gt/coban/` a place. */
export function placeOrCountryQuery(params: Params) {
  const { place = '' } = params;
  return isPageNumber(place) ? countryQuery({ ...params, page: place }) : placeQuery(params);
}

/** Whether the last part of an address is the number of an archive page and not a name. */
export function isPageNumber(segment: string): boolean {
  return /^[1-9]\d{0,6}$/.test(segment);
}

function pageNumber(segment: string | undefined): number | null {
  if (segment === undefined) return null;
  if (!isPageNumber(segment)) throw new FetchError(segment, 404, 'no number of a page');
  return Number(segment);
}

function pageQuery<T, Parsers>(
  path: string,
  load: () => Promise<Parsers>,
  parse: (parsers: Parsers, value: unknown) => T,
) {
  return queryOptions({
    queryKey: pageKey(path),
    queryFn: async ({ meta, signal }: { meta: QueryMeta | undefined; signal: AbortSignal }) => {
      if (meta === undefined) throw new Error(`no source for ${path}`);
      const [value, parsers] = await Promise.all([meta.source(dataPath(path), signal), load()]);
      return parse(parsers, value);
    },
  });
}
