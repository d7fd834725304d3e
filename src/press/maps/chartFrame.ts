import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { latitudeAt, mercator } from './atlas.ts';

type Spot = { latitude: number; longitude: number };

/** One edge of the sheet: the degrees at its two ends, and where a degree meets it. */
type Edge = { low: number; high: number; place: (degree: number) => number };

/**
 * Meridians and parallels as path data, for a Mercator sheet around `center` that shows this many
 * degrees of longitude; both are straight.
 */
export function chartGrid(center: Spot, degrees: number): string {
  const step = degrees <= 9 ? 2 : degrees <= 14 ? 3 : degrees <= 30 ? 5 : 10;
  const { x, y } = edgesOf(center, degrees);
  const vertical = multiples(x, step).map((degree) => `M${x.place(degree)} 0v${locatorSide}`);
  const horizontal = multiples(y, step).map((degree) => `M0 ${y.place(degree)}h${locatorSide}`);
  return [...vertical, ...horizontal].join('');
}

/**
 * The neat line of a chart: every second degree is inked, on wide maps every second pair or four of
 * them. `x` is path data for the top and the bottom edge, `y` for the sides, each along one axis only,
 * so that the frame keeps its thickness at every size.
 */
export function chartFrame(center: Spot, degrees: number): LocatorMap['frame'] {
  const step = degrees > 30 ? 4 : degrees > 14 ? 2 : 1;
  const { x, y } = edgesOf(center, degrees);
  return {
    x: inked(x, step)
      .map(([from, to]) => `M${from} 0h${to - from}`)
      .join(''),
    y: inked(y, step)
      .map(([from, to]) => `M0 ${from}v${to - from}`)
      .join(''),
  };
}

/** The whole multiples of `step` degrees along an edge, lowest first. */
function multiples({ low, high }: Pick<Edge, 'low' | 'high'>, step: number): number[] {
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

/** Stretches that begin at an odd multiple of `step`: neighbouring maps agree on what is black. */
function inked({ low, high, place }: Edge, step: number): [from: number, to: number][] {
  return multiples({ low: low - step, high }, step)
    .filter((degree) => (degree / step) % 2 !== 0)
    .map((degree): [number, number] => {
      const ends = [place(degree), place(degree + step)];
      return [Math.max(0, Math.min(...ends)), Math.min(locatorSide, Math.max(...ends))];
    })
    .filter(([from, to]) => to > from);
}

function edgesOf(center: Spot, degrees: number): { x: Edge; y: Edge } {
  const perDegree = locatorSide / degrees;
  const north = mercator(center.latitude);
  const along = (from: number) => Math.round(locatorSide / 2 + from * perDegree);
  return {
    // Longitudes go on past 180, so that an edge across the date line is one stretch.
    x: {
      low: center.longitude - degrees / 2,
      high: center.longitude + degrees / 2,
      place: (degree) => along(degree - center.longitude),
    },
    y: {
      low: latitudeAt(north - degrees / 2),
      high: latitudeAt(north + degrees / 2),
      place: (degree) => along(north - mercator(degree)),
    },
  };
}
