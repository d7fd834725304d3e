import type { Mark } from '../../article/listPages.ts';
import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import type { Place } from '../../article/schema.ts';
import { toSheet, worldHeight, worldWidth } from '../../article/worldSheet.ts';
import { labelWidth } from '../meridian/labelWidth.ts';
import { type Dot, isClearOf, placeMapLabels, type Side } from './mapLabels.ts';

/**
 * The widths, in pixels, of the world map where its names appear: beside the head of a topic, and across
 * pages of 42, 60 and 75 rem. From each on its placing of the names holds.
 */
export const worldWidths = { topic: [480], places: [620, 900, 1130] } as const;
/** A country's map has one width. */
const countryWidth = 384;
/** More dots than these would be a stain; those that come first are shown. */
const mostMarks = 250;

/**
 * The marks of places on the world map, those that matter most first, for names at these widths of the
 * map. A place that is not on the sheet, or known by name only, has none.
 */
export function worldMarks(places: readonly Place[], widths: readonly number[]): (Mark | null)[] {
  let marked = 0;
  const spots = places.map(({ latitude, longitude }) => {
    if (latitude === null || longitude === null || marked === mostMarks) return null;
    const spot = toSheet(longitude, latitude);
    if (spot.y <= 0 || spot.y >= 1) return null;
    marked++;
    return spot;
  });
  return toMarks(places, spots, { widths, ratio: worldHeight / worldWidth });
}

/** The marks of places on the square map of their country, from where they lie on its sheet. */
export function countryMarks(
  places: readonly Place[],
  spots: readonly ({ x: number; y: number } | null)[],
): (Mark | null)[] {
  const shares = spots.map((spot) => spot && { x: spot.x / locatorSide, y: spot.y / locatorSide });
  return toMarks(places, shares, { widths: [countryWidth], ratio: 1 });
}

/** The names of countries on such a map that stay clear of its places and their names. */
export function clearNames(
  names: LocatorMap['names'],
  places: readonly Place[],
  marks: readonly (Mark | null)[],
): LocatorMap['names'] {
  const shown = marks.flatMap((mark, index) =>
    mark === null ? [] : [{ mark, name: places[index]?.name ?? '' }],
  );
  const dots = shown.map(({ mark, name }): Dot => ({
    x: (mark.x / 100) * countryWidth,
    y: (mark.y / 100) * countryWidth,
    width: labelWidth(name),
  }));
  const sides = shown.map(({ mark }) => mark.sides[0] ?? null);
  const unit = countryWidth / locatorSide;
  return names.filter(({ country, x, y }) =>
    isClearOf({ x: x * unit, y: y * unit, width: labelWidth(english.of(country) ?? '') * 1.3 }, dots, sides),
  );
}

/** As wide as its English form, set a third larger than a place's: a map is drawn for every language once. */
const english = new Intl.DisplayNames('en', { type: 'region' });

function toMarks(
  places: readonly Place[],
  spots: readonly ({ x: number; y: number } | null)[],
  { widths, ratio }: { widths: readonly number[]; ratio: number },
): (Mark | null)[] {
  const shown = spots.flatMap((spot, index) => (spot === null ? [] : [{ spot, index }]));
  let sides: Side[] = [];
  const atWidths = widths.map((width) => {
    const height = width * ratio;
    const dots = shown.map(({ spot, index }): Dot => ({
      x: spot.x * width,
      y: spot.y * height,
      width: labelWidth(places[index]?.name ?? ''),
    }));
    sides = placeMapLabels(dots, { width, height }, sides);
    return sides;
  });
  const marks = new Map(
    shown.map(({ spot, index }, order): [number, Mark] => [
      index,
      { x: percent(spot.x), y: percent(spot.y), sides: atWidths.map((at) => at[order] ?? null) },
    ]),
  );
  return places.map((_, index) => marks.get(index) ?? null);
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
