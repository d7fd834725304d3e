import type { TopicPage } from '../../article/listPages.ts';
import type { Summary, Topic } from '../../article/pages.ts';
import { countryPath, riverPath } from '../../article/paths.ts';
import type { Place } from '../../article/schema.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import { worldMarks, worldWidths } from '../maps/mapMarks.ts';
import { archivePages } from '../river.ts';
import { placesOf } from './placesJson.ts';
import { toTopic } from './topicsJson.ts';

/**
 * The page of a river, its head or one of its archive, as JSON; the address that it leads to while it
 * is the archive page still to come; null when there is no such page.
 *
 * What grows with the river (its total, the places of a country) stands on the head only, so that
 * archive pages stay as they are.
 */
export function riverJson(
  path: string,
  catalogue: Catalogue,
  topics: readonly Topic[],
): { json: string } | { moved: string } | null {
  const { rivers } = catalogue;
  const { head, number } = splitRiver(path);
  const length = rivers.length(head);
  const subject = length === 0 ? null : subjectJson(head, number, { catalogue, topics });
  if (subject === null) return null;
  const archive = archivePages(length);
  if (number !== null && number > archive)
    return number === archive + 1 && archive > 0 ? { moved: head } : null;
  const stories = rivers.stories(head, number);
  if (stories.length === 0 && archive === 0) return null;
  const older = number === null ? archive : number - 1;
  const marks = subject.startsWith('"topic"') ? `"marks":${marksJson(number === null ? stories : [])},` : '';
  const links = {
    total: number === null ? rivers.published(head) : null,
    page: number,
    older: older > 0 ? riverPath(head, older) : null,
    newer: number === null ? null : riverPath(head, number + 1),
  };
  return {
    json: `{"schema":1,${subject},${marks}"stories":[${stories.join()}],${JSON.stringify(links).slice(1)}`,
  };
}

/** The head of a river and the number of its archive page, null when the address is the head itself. */
function splitRiver(path: string): { head: string; number: number | null } {
  const match = /^(\/(?:topics|places)\/.+\/)([1-9]\d*)\/$/.exec(path);
  return match === null ? { head: path, number: null } : { head: match[1] ?? path, number: Number(match[2]) };
}

/** The places that stories came from, the newest first, on the world map. */
function marksJson(stories: readonly string[]): string {
  const places = new Map<string, Place>();
  for (const json of stories)
    for (const place of (JSON.parse(json) as Summary).dateline?.places ?? [])
      if (place.path !== null && !places.has(place.path)) places.set(place.path, place);
  const marks = worldMarks([...places.values()], worldWidths.topic);
  const shown = [...places].flatMap(([path, { name }], index) => {
    const mark = marks[index] ?? null;
    return mark === null ? [] : [{ name, path, mark }];
  });
  return JSON.stringify(shown satisfies TopicPage['marks']);
}

/** What a river is of, as the members of its page's JSON. */
function subjectJson(
  head: string,
  number: number | null,
  { catalogue, topics }: { catalogue: Catalogue; topics: readonly Topic[] },
): string | null {
  const { rivers } = catalogue;
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
  const places =
    number === null ? placesOf(country, catalogue).map(({ place, total }) => ({ place, total })) : [];
  return `"country":"${country}","places":${JSON.stringify(places)}`;
}
