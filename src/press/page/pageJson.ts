import { inkOf } from '../../article/inkOf.ts';
import {
  aboutPath,
  countryPath,
  frontPath,
  placesPath,
  riverPath,
  storyPath,
  topicPath,
  topicsPath,
} from '../../article/paths.ts';
import type { FrontPage } from '../../article/front.ts';
import type { NoticePage, Paper, Summary, Topic } from '../../article/pages.ts';
import type { Article } from '../../article/schema.ts';
import type { Draft } from '../../wire/draft.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { StoryRow } from '../catalogue/Stories.ts';
import { markPlaces } from '../meridian/markPlaces.ts';
import { archivePages } from '../river.ts';
import { arrangeFront, frontChoice } from './arrangeFront.ts';

/**
 * What an address of the edition holds: a page with its data as JSON, the address that it has moved
 * to, or nothing.
 */
export type PageContent = { json: string; moved: string | null };

/** The content of a page as the catalogue has it, null when there is no page at that address. */
export function pageJson(
  path: string,
  catalogue: Catalogue,
  { topics, paper }: { topics: readonly Topic[]; paper: Paper },
): PageContent | null {
  const [, kind, first] = path.split('/');
  if (path === frontPath) return page(frontJson(catalogue, topics, paper));
  if (path === topicsPath) return page(topicsJson(catalogue, topics));
  if (path === placesPath) return page(placesJson(catalogue, paper.language));
  if (path === aboutPath) return page('{"schema":1}');
  if (kind === 'stories') return storyContent(first ?? '', catalogue);
  return riverContent(path, catalogue, topics);
}

function page(json: string): PageContent {
  return { json, moved: null };
}

function movedTo(moved: string): PageContent {
  return { json: JSON.stringify({ schema: 1, moved }), moved };
}

function storyContent(slug: string, { stories }: Catalogue): PageContent | null {
  const story = stories.bySlug(slug);
  if (story?.state === 'published') return page(storyJson(story, stories));
  if (story?.state === 'canceled') return page(noticeJson(story));
  if (story !== null) return null;
  const now = stories.byFormerSlug(slug);
  return now === null || now.state === 'withheld' ? null : movedTo(storyPath(now.slug));
}

function storyJson({ id, article }: StoryRow, stories: Catalogue['stories']): string {
  const translations = stories.translations(id);
  const related = `"related":[${stories.related(id).join()}]`;
  if (translations.length === 0) return `${(article ?? '{').slice(0, -1)},${related}}`;
  const whole = JSON.parse(article ?? '{}') as Article;
  whole.translations = translations.map(({ language, slug }) => ({ language, path: storyPath(slug) }));
  return `${JSON.stringify(whole).slice(0, -1)},${related}}`;
}

function noticeJson({ slug, updated, draft }: StoryRow): string {
  const { language, corrections } = JSON.parse(draft) as Draft;
  const notice: NoticePage = {
    schema: 1,
    slug,
    status: 'canceled',
    language,
    updated,
    note: corrections.at(-1)?.text ?? null,
  };
  return JSON.stringify(notice);
}

function frontJson({ stories, changes }: Catalogue, topics: readonly Topic[], paper: Paper): string {
  const { language, navigation } = paper;
  const front = arrangeFront({
    stories: stories.newest(frontChoice, language).map((json) => JSON.parse(json) as Summary),
    relatedTo: (slug) =>
      stories.related(stories.bySlug(slug)?.id ?? '').map((json) => JSON.parse(json) as Summary),
    topics: navigation.flatMap(({ path }) => topics.find(({ slug }) => topicPath(slug) === path) ?? []),
    language,
  });
  const marks = markPlaces(front.stories);
  return JSON.stringify({ schema: 1, sequence: changes.last(), ...front, marks } satisfies FrontPage);
}

function topicsJson({ rivers }: Catalogue, topics: readonly Topic[]): string {
  const filed = rivers.topics().map(({ slug, name }) => toTopic(slug, name, topics));
  const known = topics.filter(({ slug }) => filed.some((topic) => topic.slug === slug));
  const others = filed.filter(({ slug }) => topics.every((topic) => topic.slug !== slug));
  const items = [...known, ...others].map((topic) => {
    const newest = rivers.newestSummaries(topicPath(topic.slug), 3);
    return newest.length === 0 ? [] : [`{"topic":${JSON.stringify(topic)},"stories":[${newest.join()}]}`];
  });
  return `{"schema":1,"topics":[${items.flat().join()}]}`;
}

function toTopic(slug: string, name: string, topics: readonly Topic[]): Topic {
  return topics.find((topic) => topic.slug === slug) ?? { slug, name, ink: inkOf(slug), deck: null };
}

function placesJson({ rivers }: Catalogue, language: string): string {
  const countries = inOrderOfName(rivers.countries(), language).map((country) => {
    const path = countryPath(country);
    const places = placesOf(country, rivers).map(
      (place) => `{"place":${place.json},"newest":${rivers.newestSummaries(place.path, 1)[0] ?? 'null'}}`,
    );
    return rivers.newestSummaries(path, 1).length === 0
      ? []
      : [`{"country":"${country}","path":"${path}","places":[${places.join()}]}`];
  });
  return `{"schema":1,"countries":[${countries.flat().join()}]}`;
}

/** Countries as a reader of the paper would look them up. */
function inOrderOfName(countries: string[], language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return countries.toSorted((a, b) => compare(names.of(a) ?? a, names.of(b) ?? b));
}

/** The places of a country that have a story to show. */
function placesOf(country: string, rivers: Catalogue['rivers']): { path: string; json: string }[] {
  return rivers.placesIn(country).filter(({ path }) => rivers.newestSummaries(path, 1).length > 0);
}

function riverContent(path: string, { rivers }: Catalogue, topics: readonly Topic[]): PageContent | null {
  const { head, number } = splitRiver(path);
  const length = rivers.length(head);
  const subject = length === 0 ? null : subjectJson(head, rivers, topics);
  if (subject === null) return null;
  const archive = archivePages(length);
  if (number !== null && number > archive)
    return number === archive + 1 && archive > 0 ? movedTo(head) : null;
  const stories = rivers.stories(head, number);
  if (stories.length === 0 && archive === 0) return null;
  const older = number === null ? archive : number - 1;
  const links = {
    page: number,
    older: older > 0 ? riverPath(head, older) : null,
    newer: number === null ? null : riverPath(head, number + 1),
  };
  return page(`{"schema":1,${subject},"stories":[${stories.join()}],${JSON.stringify(links).slice(1)}`);
}

/** The head of a river and the number of its archive page, null when the address is the head itself. */
function splitRiver(path: string): { head: string; number: number | null } {
  const match = /^(\/(?:topics|places)\/.+\/)([1-9]\d*)\/$/.exec(path);
  return match === null ? { head: path, number: null } : { head: match[1] ?? path, number: Number(match[2]) };
}

/** What a river is of, as the members of its page's JSON. */
function subjectJson(head: string, rivers: Catalogue['rivers'], topics: readonly Topic[]): string | null {
  const [, kind, first = ''] = head.split('/');
  if (kind === 'topics') {
    const name = rivers.topics().find(({ slug }) => slug === first)?.name;
    return name === undefined ? null : `"topic":${JSON.stringify(toTopic(first, name, topics))}`;
  }
  const country = first.toUpperCase();
  if (head !== countryPath(country)) {
    const place = rivers.place(head);
    return place === null ? null : `"place":${place}`;
  }
  const places = placesOf(country, rivers).map(({ json }) => json);
  return `"country":"${country}","places":[${places.join()}]`;
}
