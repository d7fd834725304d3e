/**
 * Draws the world map, `src/reader/map/world.svg`, from Natural Earth at 1:110 million.
 *
 *     node scripts/buildMaps.ts            writes the file
 *     node scripts/buildMaps.ts --check    writes nothing; exit code 1 when the file differs
 *
 * The drawing is a store of shapes that pages refer to (`world.svg#land`): it has no inks of its own,
 * for a page's theme colours them. Night and the places change and are the page's own. It is committed
 * like the cut faces, so that a build does not depend on a step before it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { geoGraticule, geoPath, geoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  pattersonY,
  toSheet,
  worldHeight,
  worldMiddle,
  worldNorth,
  worldWidth,
} from '../src/article/worldSheet.ts';
import { areaOf, collectLines, toPathData } from '../src/press/maps/pathData.ts';

export const worldFile = path.join(import.meta.dirname, '../src/reader/map/world.svg');

/** Units of the drawing to one of the sheet: half a unit is as fine as a screen shows. */
const fineness = 2;
const [width, height] = [worldWidth * fineness, worldHeight * fineness];
/** Shores are drawn beyond the edge, so that no coast is drawn along the edge itself. */
const bleed = 8;
/** Islands below this many square units are specks at every size. */
const smallestIsland = 12;

/**
 * The International Date Line from north to south, as degrees east of 180 and degrees north: the bends
 * of the wordmark.
 */
const dateLine = [
  [0, 90],
  [0, 75],
  [11, 66],
  [-10, 53],
  [0, 48],
  [0, 2],
  [22, 2],
  [22, -9],
  [7.5, -14],
  [7.5, -45],
  [0, -52],
  [0, -90],
] as const;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const drawing = drawWorld();
  if (!values.check) writeFileSync(worldFile, drawing);
  else if (readFileSync(worldFile, 'utf8') !== drawing) {
    console.error('src/reader/map/world.svg: differs, run scripts/buildMaps.ts');
    process.exitCode = 1;
  }
}

/** The drawing: land, the grid of degrees and the date line, as shapes with names. */
export function drawWorld(): string {
  const file = fileURLToPath(import.meta.resolve('world-atlas/land-110m.json'));
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
  const { context, takeLines } = collectLines();
  const draw = geoPath(projection(), context);
  draw(feature(atlas, atlas.objects.land));
  const land = takeLines().filter((line) => areaOf(line) > smallestIsland);
  draw(
    geoGraticule()
      .step([30, 30])
      .extent([
        [-180, -80],
        [180, 80.1],
      ])(),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs>`,
    shape('grid', toPathData(takeLines(), 1)),
    shape('land', toPathData(land, 1)),
    shape('line', dateLinePath()),
    '</defs></svg>\n',
  ].join('');
}

/** Lines keep their thickness at every size of the map. */
function shape(id: string, d: string): string {
  return `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`;
}

function projection() {
  const unit = width / (2 * Math.PI);
  return geoProjection((longitude, latitude) => [longitude, pattersonY((latitude * 180) / Math.PI)])
    .rotate([-worldMiddle, 0])
    .scale(unit)
    .translate([width / 2, pattersonY(worldNorth) * unit])
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
}

/** Drawn twice, a turn of the globe apart: what leaves the sheet on the right comes in on the left. */
function dateLinePath(): string {
  const middle = toSheet(180, 0).x * width;
  const points = dateLine.map(([east, north]): [number, number] => [
    middle + (east * width) / 360,
    toSheet(180, north).y * height,
  ]);
  const lines = [0, -width].map((turn) => ({
    points: points.map(([x, y]): [number, number] => [x + turn, y]),
    closed: false,
  }));
  return toPathData(lines, 0.5);
}
