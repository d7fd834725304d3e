/**
 * The shapes that maps are drawn from: Natural Earth at 1:50 million, from the world-atlas package,
 * laid out flat once in Mercator's projection. A window on a flat sheet is cut in a few milliseconds; on
 * the sphere it takes twenty times as long.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, LineString, MultiLineString, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryCode } from './countryCode.ts';

/** West, south, east, north, in degrees of the sheet; past 180 degrees east the sheet goes on. */
export type Bounds = readonly [number, number, number, number];

/** One island or continent with its lakes, or one run of a border. */
export type Shape = { geometry: Polygon | LineString; bounds: Bounds };

export type Atlas = {
  land: Shape[];
  /** Borders between countries, without coasts. */
  borders: Shape[];
  /** The shapes of countries, with their codes (ISO 3166-1 alpha-2). */
  countries: (Shape & { country: string })[];
};

type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

let kept: Atlas | undefined;

/** Reads the atlas from disk, once in a process. */
export function readAtlas(): Atlas {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  kept ??= toAtlas(JSON.parse(readFileSync(file, 'utf8')) as World);
  return kept;
}

/**
 * How far north of the equator a latitude lies on Mercator's sheet, in degrees of the equator. The
 * poles lie infinitely far; past 89 degrees the sheet ends.
 */
export function mercator(latitude: number): number {
  const radians = (Math.max(-89, Math.min(89, latitude)) * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
}

/** The latitude that lies so many degrees of the equator north of it on Mercator's sheet. */
export function latitudeAt(north: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((north * Math.PI) / 180)) - 90;
}

function toAtlas(world: World): Atlas {
  const borders: MultiLineString = mesh(world, world.objects.countries, (a, b) => a !== b);
  return {
    land: feature(world, world.objects.land).features.flatMap(toShapes),
    borders: borders.coordinates.map((line) => {
      const coordinates = flatten(line);
      return { geometry: { type: 'LineString', coordinates }, bounds: boundsOf(coordinates) };
    }),
    countries: feature(world, world.objects.countries).features.flatMap((country) => {
      const code = countryCode(String(country.id));
      return code === null ? [] : toShapes(country).map((shape) => ({ ...shape, country: code }));
    }),
  };
}

function toShapes({ geometry }: Feature): Shape[] {
  const shapes =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  return shapes.map((rings) => {
    const coordinates = rings.map((ring) => aroundThePole(flatten(ring)));
    return { geometry: { type: 'Polygon', coordinates }, bounds: boundsOf(coordinates[0] ?? []) };
  });
}

/** Lays a line out on the sheet; where it crosses 180 degrees it goes on instead of jumping back. */
function flatten(line: Position[]): Position[] {
  let before = line[0]?.[0] ?? 0;
  return line.map(([longitude = 0, latitude = 0]) => {
    before = longitude + 360 * Math.round((before - longitude) / 360);
    return [before, mercator(latitude)];
  });
}

/** A shore that runs around a pole comes back a turn further on: the sheet's edge closes it. */
function aroundThePole(ring: Position[]): Position[] {
  const [start = 0, y = 0] = ring[0] ?? [];
  const [end = start] = ring.at(-1) ?? [];
  if (Math.abs(end - start) < 180) return ring;
  const edge = mercator(y < 0 ? -90 : 90);
  return [...ring, [end, edge], [start, edge]];
}

function boundsOf(line: Position[]): Bounds {
  const xs = line.map(([x = 0]) => x);
  const ys = line.map(([, y = 0]) => y);
  return [least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y))];
}

function least(values: number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}
