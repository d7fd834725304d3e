import type { PlacesPage } from '../../article/listPages.ts';
import type { Summary, Topic } from '../../article/pages.ts';
import { countryPath } from '../../article/paths.ts';
import type { Place } from '../../article/schema.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { worldMarks, worldWidths } from '../maps/mapMarks.ts';
import { continentOf } from './continents.ts';
import { inkOfStory } from './topicsJson.ts';

type Country = PlacesPage['continents'][number]['countries'][number];

/** Places at the head of the page of places, each with its map, and how far back they may lie. */
const newestPlaces = 6;
const newestStories = 60;

/**
 * The page of places: the places of the newest stories, and an index of all by continent and country,
 * both in the order of their names in the paper's language.
 */
export function placesJson(
  catalogue: Catalogue,
  { topics, language }: { topics: readonly Topic[]; language: string },
): string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  const nameOf = (code: string) => names.of(code) ?? code;
  const countries = catalogue.rivers
    .countries()
    .toSorted((a, b) => compare(nameOf(a), nameOf(b)))
    .flatMap((country) => toCountry(country, catalogue, topics));
  markPlaces(countries);
  const grouped = Map.groupBy(countries, ({ country }) => continentOf(country));
  const page: Omit<PlacesPage, 'maps'> = {
    schema: 1,
    newest: toNewest(catalogue, { topics, language }),
    continents: [...grouped]
      .toSorted(([a], [b]) => compare(nameOf(a), nameOf(b)))
      .map(([continent, members]) => ({ name: nameOf(continent), countries: members })),
  };
  return JSON.stringify(page);
}

/** The places of a country that have a published story, in the order of their addresses. */
export function placesOf(
  country: string,
  { rivers }: Pick<Catalogue, 'rivers'>,
): { path: string; place: Place; total: number }[] {
  return rivers
    .placesIn(country)
    .map(({ path, json }) => ({ path, place: JSON.parse(json) as Place, total: rivers.published(path) }))
    .filter(({ total }) => total > 0);
}

function toCountry(country: string, catalogue: Catalogue, topics: readonly Topic[]): Country[] {
  const path = countryPath(country);
  const newest = newestOf(path, catalogue);
  if (newest === null) return [];
  const places = placesOf(country, catalogue).map(({ path: address, place, total }) => {
    const story = newestOf(address, catalogue);
    return { place, total, ink: story && inkOfStory(story, topics), mark: null };
  });
  return [{ country, path, total: catalogue.rivers.published(path), newest: toHeadline(newest), places }];
}

/** Puts places on the world map, those with most stories first. */
function markPlaces(countries: readonly Country[]): void {
  const entries = countries.flatMap(({ places }) => places).toSorted((a, b) => b.total - a.total);
  const marks = worldMarks(
    entries.map(({ place }) => place),
    worldWidths.places,
  );
  for (const [index, entry] of entries.entries()) entry.mark = marks[index] ?? null;
}

/** Of the newest stories the first from each place that can be shown on a map. */
function toNewest(
  { stories, rivers }: Catalogue,
  { topics, language }: { topics: readonly Topic[]; language: string },
): PlacesPage['newest'] {
  const found = new Map<string, PlacesPage['newest'][number]>();
  for (const json of stories.newest(newestStories, language)) {
    const story = JSON.parse(json) as Summary;
    const path = story.dateline?.places.find(({ latitude }) => latitude !== null)?.path ?? null;
    const kept = path === null ? null : rivers.place(path);
    if (path === null || kept === null || found.has(path)) continue;
    const place = JSON.parse(kept) as Place;
    found.set(path, { place, story: toHeadline(story), ink: inkOfStory(story, topics) });
    if (found.size === newestPlaces) break;
  }
  return [...found.values()];
}

function newestOf(path: string, { rivers }: Catalogue): Summary | null {
  const [json] = rivers.newestSummaries(path, 1);
  return json === undefined ? null : (JSON.parse(json) as Summary);
}

function toHeadline({ slug, language, headline }: Summary): Country['newest'] {
  return { slug, language, headline };
}
