/**
 * The map at the head of a story: a window on the place, wide enough to show a coast or a border, in
 * Mercator's projection, as path data that the reader draws.
 */
import { geoIdentity, geoPath } from 'd3-geo';
import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { type Atlas, type Bounds, type Shape, mercator } from './atlas.ts';
import { chartFrame, chartGrid } from './chartFrame.ts';
import { countryNames } from './countryNames.ts';
import { type Line, areaOf, collectLines, lengthOf, toPathData } from './pathData.ts';

/** Degrees north and east (WGS 84). */
export type Spot = { latitude: number; longitude: number };

/** A window on the globe: what of the land and of the borders falls into it, as lines on the sheet. */
export type View = {
  degrees: number;
  land: Line[];
  borders: Line[];
  countries: () => { country: string; line: Line }[];
};

/** Mercator's sheet has no poles: a place nearer to one is shown at its edge. */
const northernmost = 84;
/** Drawn beyond the edge of the sheet, so that no shore is drawn along the edge itself. */
const bleed = 12;
/** Islands smaller than this, in square units, are left out unless the place is on one. */
const smallestIsland = 30;
/** As long as a map's path data may be; past it the lines are drawn with fewer points. */
const longest = 4600;

/**
 * The locator map of a place.
 *
 * Gives path data in units of {@link locatorSide} to a side, with the place in the middle.
 *
 * @example locatorMap({ latitude: 51.92, longitude: 4.48 }, readAtlas()).land // 'M0 96l12-8…z'
 */
export function locatorMap(spot: Spot, atlas: Atlas): LocatorMap {
  const center = { ...spot, latitude: Math.max(-northernmost, Math.min(northernmost, spot.latitude)) };
  return drawSheet(center, chooseView(center, atlas));
}

/** The sheet of a chart as path data: what the window shows, its grid, frame and names. */
export function drawSheet(center: Spot, view: View): LocatorMap {
  let tolerance = 1;
  let land: string;
  let borders: string;
  do {
    land = toPathData(view.land, tolerance);
    borders = toPathData(view.borders, tolerance * 1.5);
    tolerance *= 1.4;
  } while (land.length + borders.length > longest);
  return {
    land,
    borders,
    grid: chartGrid(center, view.degrees),
    frame: chartFrame(center, view.degrees),
    names: countryNames(view.countries()),
  };
}

/**
 * The narrowest window that tells where the place is: 8 degrees where that shows a coast, 6 for a small
 * island, 20 and more inland, until a coast or enough of a border is in sight. Near the poles a degree
 * of longitude is short, and the window starts at 26.
 */
function chooseView(center: Spot, atlas: Atlas): View {
  const polar = Math.abs(center.latitude) >= 70;
  for (const degrees of polar ? [] : [8, 11, 14]) {
    const view = lookThrough(center, degrees, atlas);
    const land = landShare(view);
    if (land > 0.06 && land < 0.93) return view;
    if (degrees === 8 && land > 0 && land <= 0.06) {
      const closer = lookThrough(center, 6, atlas);
      if (landShare(closer) > 0.004) return closer;
    }
  }
  for (const degrees of polar ? [26, 34, 46] : [20, 26, 34, 46]) {
    const view = lookThrough(center, degrees, atlas);
    const land = landShare(view);
    const bordered = view.borders.reduce((sum, line) => sum + lengthOf(line), 0) > locatorSide;
    if ((land > 0.003 && land < 0.97) || (land > 0 && bordered)) return view;
  }
  return lookThrough(center, 60, atlas);
}

function landShare(view: View): number {
  return view.land.reduce((sum, line) => sum + areaOf(line), 0) / (locatorSide + 2 * bleed) ** 2;
}

/** What a square window of so many degrees of longitude shows. */
export function lookThrough(center: Spot, degrees: number, atlas: Atlas): View {
  const middle = locatorSide / 2;
  const half = (degrees / 2) * (1 + (2 * bleed) / locatorSide);
  const north = mercator(center.latitude);
  const window: Bounds = [center.longitude - half, north - half, center.longitude + half, north + half];
  const { context, takeLines } = collectLines();
  // The sheet repeats every 360 degrees, so that a window on 180 shows both its sides.
  const sheets = [-360, 0, 360].map((turn) => ({
    turn,
    path: geoPath(
      geoIdentity()
        .reflectY(true)
        .scale(locatorSide / degrees)
        .translate([
          middle - ((center.longitude - turn) * locatorSide) / degrees,
          middle + (north * locatorSide) / degrees,
        ])
        .clipExtent([
          [-bleed, -bleed],
          [locatorSide + bleed, locatorSide + bleed],
        ]),
      context,
    ),
  }));
  const draw = (shape: Shape): Line[] => {
    for (const { turn, path } of sheets) if (meets(shape.bounds, window, turn)) path(shape.geometry);
    return takeLines();
  };
  return {
    degrees,
    land: atlas.land.flatMap(draw).filter((line) => areaOf(line) >= smallestIsland || isNear(line, middle)),
    borders: atlas.borders.flatMap(draw),
    countries: () =>
      atlas.countries.flatMap(({ country, ...shape }) => draw(shape).map((line) => ({ country, line }))),
  };
}

function meets(shape: Bounds, window: Bounds, turn: number): boolean {
  const [west, south, east, north] = window;
  return shape[0] + turn <= east && shape[2] + turn >= west && shape[1] <= north && shape[3] >= south;
}

function isNear(line: Line, middle: number): boolean {
  return line.points.some(([x, y]) => Math.hypot(x - middle, y - middle) < locatorSide / 8);
}
