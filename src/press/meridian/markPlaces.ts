import { rulerWidths, type FrontMark } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';
import type { Place } from '../../article/schema.ts';
import { worldMarks, worldWidths } from '../maps/mapMarks.ts';
import { labelWidth } from './labelWidth.ts';
import { placeLabels } from './placeLabels.ts';

/** Places that are named on the ruler; the others are dots. */
const mostNames = 16;
const mostMarks = 48;
/** Pixels of a rem as browsers begin; the ruler and its labels grow together when a reader sets another. */
const rem = 16;

type Found = { place: Place & { longitude: number }; slug: string };

/**
 * The places of a page's stories on a ruler of longitudes, from west to east, and on the world map.
 * `stories` are in the order of the page: each place leads to its first story, and in that order places
 * are named while there is room on the widest ruler. On narrower ones some of those names may find none.
 */
export function markPlaces(stories: readonly Summary[]): FrontMark[] {
  const found = findPlaces(stories).slice(0, mostMarks);
  const widest = placeOn(found, Math.max(...rulerWidths));
  const named = found.filter((_, index) => widest[index] !== null);
  const placed = rulerWidths.map((width) => placeOn(named, width));
  const onMap = worldMarks(
    found.map(({ place }) => place),
    worldWidths.places,
  );
  return fromWest(found).map((mark) => {
    const index = named.indexOf(mark);
    const labels = index === -1 ? [] : placed.map((at) => at[index] ?? null);
    return { ...mark, labels, onMap: onMap[found.indexOf(mark)] ?? null };
  });
}

/** `width` in rem. */
function placeOn(marks: readonly Found[], width: number) {
  const labels = marks.map(({ place }) => ({
    x: ((place.longitude + 180) / 360) * width * rem,
    width: labelWidth(place.name),
  }));
  return placeLabels(labels, width * rem, mostNames);
}

function findPlaces(stories: readonly Summary[]): Found[] {
  const found = new Map<string, Found>();
  for (const { slug, dateline } of stories)
    for (const place of dateline?.places ?? []) {
      const { longitude } = place;
      const key = place.path ?? place.name;
      if (longitude !== null && !found.has(key)) found.set(key, { place: { ...place, longitude }, slug });
    }
  return [...found.values()];
}

/** Places on one meridian stay in the order of the page. */
function fromWest(marks: readonly Found[]): Found[] {
  return marks.toSorted((a, b) => a.place.longitude - b.place.longitude);
}
