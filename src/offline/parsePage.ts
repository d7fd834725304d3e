import { DataError } from '../article/DataError.ts';
import { parser, parseStoryPage, type Parser } from '../article/parse.ts';
import * as lists from '../article/parseLists.ts';
import { countryPath, topicPath } from '../article/paths.ts';
import * as v from 'valibot';

/** What the worker reads out of the data of a page, beyond that it is whole. */
export type PageFacts = {
  headline: string | null;
  language: string | null;
  version: number | null;
  updated: string | null;
  isWithdrawn: boolean;
};

const parsePlain = parser('page', v.object({ schema: v.literal(1) }));
const plain: PageFacts = {
  headline: null,
  language: null,
  version: null,
  updated: null,
  isWithdrawn: false,
};

/**
 * Checks that a value is the data of the page at `path`: of a schema that this build knows, whole, and
 * of this page and no other.
 *
 * @throws DataError that says what is wrong; `newer` for a schema of a build to come.
 * @throws MovedError for a page that has gone to another address.
 */
export function parsePage(path: string, value: unknown): PageFacts {
  const [, kind, first, second, third] = path.split('/');
  switch (kind) {
    case '':
      lists.parseFrontPage(value);
      return plain;
    case 'stories':
      return parseStory(first ?? '', value);
    case 'topics':
      return first === '' ? check(lists.parseTopicsPage, value) : parseTopic(path, value);
    case 'places':
      if (first === '') return check(lists.parsePlacesPage, value);
      return second === '' || (third === '' && isNumber(second))
        ? parseCountry(path, value)
        : parsePlace(path, value);
    default:
      return check(parsePlain, value);
  }
}

function parseStory(slug: string, value: unknown): PageFacts {
  const page = parseStoryPage(value);
  refuseOther(slug, page.slug);
  const { language, updated } = page;
  if (page.status === 'canceled') return { ...plain, language, updated, isWithdrawn: true };
  return { headline: page.headline, language, version: page.version, updated, isWithdrawn: false };
}

function parseTopic(path: string, value: unknown): PageFacts {
  const { topic, page } = lists.parseTopicPage(value);
  refuseOther(path, topicPath(topic.slug, page));
  return plain;
}

function parseCountry(path: string, value: unknown): PageFacts {
  const { country, page } = lists.parseCountryPage(value);
  refuseOther(path, countryPath(country, page));
  return plain;
}

function parsePlace(path: string, value: unknown): PageFacts {
  const { place, page } = lists.parsePlacePage(value);
  // A place in two countries' hands has one page: what its own data says is what counts.
  if (place.path !== null) refuseOther(path, page === null ? place.path : `${place.path}${page}/`);
  return plain;
}

function check(parse: Parser<unknown>, value: unknown): PageFacts {
  parse(value);
  return plain;
}

function refuseOther(asked: string, got: string): void {
  if (asked !== got) throw new DataError('malformed', `${asked}: got the data of ${got}`);
}

function isNumber(segment: string | undefined): boolean {
  return /^[1-9]\d{0,6}$/.test(segment ?? '');
}
