import type { CountryPage, PlacePage, PlacesPage } from '../../article/listPages.ts';
import type { LocatorMap, StoryPage } from '../../article/pages.ts';
import { placesPath, storiesPath } from '../../article/paths.ts';
import type { Place } from '../../article/schema.ts';
import type { Maps } from '../catalogue/Maps.ts';
import type { PageTask } from '../worker.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import { codeVersion } from '../codeVersion.ts';
import { boxAround, spotOn, type CountryMap, type CountryRequest } from './countryMap.ts';
import type { Spot } from './locatorMap.ts';
import { clearNames, countryMarks } from './mapMarks.ts';

/** A map to draw: of a place, or of a country. */
export type MapRequest = Spot | CountryRequest;

/** The maps that a page wants, and what its JSON is once each is there, as JSON. */
type Wish = { maps: (MapRequest | null)[]; put: (maps: string[]) => string };

let version: string | undefined;

/**
 * Gives the pages that show maps theirs: a story that of its first place that can be shown on one, the
 * heads of places and countries their own, the page of places those of the newest. A map is drawn once
 * and kept: reading the atlas costs more than drawing a thousand pages.
 */
export async function withMaps(
  pages: readonly PageTask[],
  maps: Maps,
  pool: Pick<WorkerPool, 'drawMaps'>,
): Promise<PageTask[]> {
  const wishes = pages.map(wishOf);
  const missing = new Map<string, MapRequest>();
  for (const request of wishes.flatMap((wish) => wish?.maps ?? []))
    if (request !== null && maps.get(keyOf(request)) === null) missing.set(keyOf(request), request);
  if (missing.size > 0) {
    const drawn = await pool.drawMaps([...missing.values()]);
    for (const [index, key] of [...missing.keys()].entries()) maps.save(key, drawn[index] ?? 'null');
  }
  return pages.map((page, index) => {
    const wish = wishes[index] ?? null;
    if (wish === null) return page;
    const kept = wish.maps.map((request) => (request && maps.get(keyOf(request))) ?? 'null');
    return { ...page, json: wish.put(kept) };
  });
}

function wishOf({ path: address, json }: PageTask): Wish | null {
  const isListOfPlace = address.startsWith(placesPath) && address !== placesPath;
  if (!json.includes('"latitude":')) return isListOfPlace ? withoutMap(json) : null;
  if (address.startsWith(storiesPath)) return placeWish(json, storyPlaces(json));
  if (address === placesPath) return placesWish(json);
  if (!isListOfPlace) return null;
  const page = JSON.parse(json) as Partial<PlacePage & CountryPage>;
  // Archive pages show none.
  if (page.page !== null) return withoutMap(json);
  const wish = page.place === undefined ? countryWish(page as CountryPage) : placeWish(json, [page.place]);
  // A country may be known of which no place is.
  return wish ?? withoutMap(json);
}

/** Pages are drawn from their JSON as it is: what may be missing is said, not left out. */
function withoutMap(json: string): Wish {
  return { maps: [], put: () => `${json.slice(0, -1)},"map":null}` };
}

function storyPlaces(json: string): Place[] {
  return (JSON.parse(json) as Partial<StoryPage>).dateline?.places ?? [];
}

/** The map that the page of a story with such a dateline shows, as it was kept; null when it shows none. */
export function keptMap(places: readonly Place[], maps: Pick<Maps, 'get'>): LocatorMap | null {
  const [spot] = places.flatMap(spotsOf);
  const kept = spot === undefined ? null : maps.get(keyOf(spot));
  return kept === null ? null : (JSON.parse(kept) as LocatorMap | null);
}

function placeWish(json: string, places: readonly Place[]): Wish | null {
  const [spot] = places.flatMap(spotsOf);
  if (spot === undefined) return null;
  return { maps: [spot], put: ([map]) => `${json.slice(0, -1)},"map":${map}}` };
}

function placesWish(json: string): Wish {
  const { newest } = JSON.parse(json) as PlacesPage;
  return {
    maps: newest.map(({ place }) => spotsOf(place)[0] ?? null),
    put: (maps) => `${json.slice(0, -1)},"maps":[${maps.join()}]}`,
  };
}

function countryWish(page: CountryPage): Wish | null {
  const spots = page.places.flatMap(({ place }) => spotsOf(place));
  if (spots.length === 0) return null;
  return {
    maps: [{ country: page.country, box: boxAround(spots) }],
    put([json = 'null']) {
      const { window, ...map } = JSON.parse(json) as CountryMap;
      const onSheet = page.places.map(({ place }) => {
        const [spot] = spotsOf(place);
        return spot === undefined ? null : spotOn(window, spot);
      });
      const shown = page.places.map(({ place }) => place);
      const marks = countryMarks(shown, onSheet);
      map.names = clearNames(map.names, shown, marks);
      const places = page.places.map((entry, index) => ({ ...entry, mark: marks[index] ?? null }));
      return JSON.stringify({ ...page, places, map });
    },
  };
}

/** Where a place is; none when that is not known. */
function spotsOf({ latitude, longitude }: Place): Spot[] {
  return latitude === null || longitude === null ? [] : [{ latitude, longitude }];
}

function keyOf(request: MapRequest): string {
  version ??= codeVersion(import.meta.dirname);
  return 'country' in request
    ? `${version} ${request.country} ${request.box.join(' ')}`
    : `${version} ${request.latitude} ${request.longitude}`;
}
