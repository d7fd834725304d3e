import type { Mark } from '../../article/listPages.ts';
import { locatorSide } from '../../article/locatorSide.ts';
import type { Place } from '../../article/schema.ts';
import { toSheet, worldHeight, worldWidth } from '../../article/worldSheet.ts';
import { labelWidth } from '../meridian/labelWidth.ts';
import { type Dot, placeMapLabels, type Side } from './mapLabels.ts';

/**
 * The widths, in pixels, of the world map where its names appear: beside the head of a topic, and across
 * pages of 42, 60 and 75 rem. From each on its placing of the names holds.
 */
export const worldWidths = { topic: [480], places: [620, 900, 1130] } as const;
/** A country's map has one width. */
const countryWidth = 480;
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
