/**
 * Draws the world map's land, `src/reader/places/world.svg`, from Natural Earth at 1:110 million.
 *
 *     node scripts/buildMaps.ts            writes the file
 *     node scripts/buildMaps.ts --check    writes nothing; exit code 1 when the file differs
 *
 * The drawing holds land, coasts and the grid of degrees. The sea is left clear for the page to colour;
 * night, the date line and the places change and are the page's own. In the dark theme browsers give
 * the picture the dark scheme of the page around it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { geoGraticule, geoPath, geoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaOf, collectLines, toPathData } from '../src/press/maps/pathData.ts';
import { pattersonY, worldHeight, worldWidth } from '../src/reader/places/worldProjection.ts';

const file = path.join(import.meta.dirname, '../src/reader/places/world.svg');
/** Units of the drawing to one of the sheet: half a unit is as fine as a screen shows. */
const fineness = 2;
const [width, height] = [worldWidth * fineness, worldHeight * fineness];

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const drawing = drawWorld();
if (!values.check) writeFileSync(file, drawing);
else if (readFileSync(file, 'utf8') !== drawing) {
  console.error('src/reader/places/world.svg: differs, run scripts/buildMaps.ts');
  process.exitCode = 1;
}

function drawWorld(): string {
  const require = createRequire(import.meta.url);
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;
  const unit = width / (2 * Math.PI);
  const projection = geoProjection((longitude, latitude) => [
    longitude,
    pattersonY((latitude * 180) / Math.PI),
  ])
    .rotate([-11, 0])
    .scale(unit)
    .translate([width / 2, pattersonY(83) * unit])
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ]);
  const { context, takeLines } = collectLines();
  const draw = geoPath(projection, context);
  draw(feature(atlas, atlas.objects.land));
  const land = takeLines().filter((line) => areaOf(line) > 12);
  draw(
    geoGraticule()
      .step([30, 30])
      .extent([
        [-180, -80],
        [180, 80.1],
      ])(),
  );
  const grid = takeLines();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${worldWidth}" height="${worldHeight}" viewBox="0 0 ${width} ${height}">`,
    '<style>path{fill:none;stroke:#8ea0aa;stroke-width:1.2}.g{opacity:.4}.l{fill:#faf7ee}',
    '@media (prefers-color-scheme:dark){path{stroke:#5e727c}.l{fill:#2a2d2c}}</style>',
    `<path class="g" d="${toPathData(grid, 1)}"/><path class="l" d="${toPathData(land, 1)}"/></svg>\n`,
  ].join('');
}
