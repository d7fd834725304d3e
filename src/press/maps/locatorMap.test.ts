import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { mercator, readAtlas } from './atlas.ts';
import { locatorMap } from './locatorMap.ts';

const places = {
  Rotterdam: [51.92, 4.48],
  Nairobi: [-1.29, 36.82],
  Longyearbyen: [78.22, 15.63],
  Suva: [-18.14, 178.44],
  Singapore: [1.29, 103.85],
  Kabul: [34.53, 69.17],
  Amman: [31.95, 35.93],
  Manila: [14.6, 120.98],
  Hammerfest: [70.66, 23.68],
  'the South Pole': [-90, 0],
  'the middle of the Pacific': [-30, -125],
} as const;
type PlaceName = keyof typeof places;
const names = Object.keys(places) as PlaceName[];

function draw(name: PlaceName): LocatorMap {
  const [latitude, longitude] = places[name];
  return locatorMap({ latitude, longitude }, readAtlas());
}

describe('locatorMap', () => {
  it.each(names)('draws %s in at most 2 kB compressed', (name) => {
    expect(brotliCompressSync(JSON.stringify(draw(name))).length).toBeLessThan(2048);
  });

  it.each(names)('gives the same path data for %s every time', (name) => {
    expect(draw(name)).toEqual(draw(name));
  });

  it.each(['Rotterdam', 'Nairobi', 'Longyearbyen', 'Suva', 'Singapore', 'Manila'] as const)(
    'shows land and sea around %s',
    (name) => {
      const share = landShare(draw(name));
      expect(share).toBeGreaterThan(0.02);
      expect(share).toBeLessThan(0.97);
    },
  );

  it('shows borders where no coast is in reach', () => {
    expect(draw('Kabul').borders.length).toBeGreaterThan(100);
  });

  it('goes on past 180 degrees', () => {
    const { land } = draw('Suva');
    expect(columnsWithLand(land).some((x) => x < locatorSide / 3)).toBe(true);
    expect(columnsWithLand(land).some((x) => x > (locatorSide * 2) / 3)).toBe(true);
  });

  it('keeps the names of countries inside the sheet and off the place', () => {
    for (const name of names) {
      for (const { x, y } of draw(name).names) {
        expect(Math.hypot(x - locatorSide / 2, y - locatorSide / 2)).toBeGreaterThan(30);
        expect(Math.min(x, y, locatorSide - x, locatorSide - y)).toBeGreaterThan(25);
      }
    }
  });

  it('leaves room for the name of the place, beside its mark and below', () => {
    for (const name of names) {
      for (const { x, y } of draw(name).names) {
        if (x > locatorSide / 2) expect(Math.abs(y - locatorSide / 2)).toBeGreaterThanOrEqual(44);
        if (Math.abs(x - locatorSide / 2) < 150) expect(y < 300 || y > 390).toBe(true);
      }
    }
  });

  it('names the countries around a place', () => {
    expect(draw('Rotterdam').names.map((name) => name.country)).toEqual(expect.arrayContaining(['NL', 'BE']));
  });

  it('inks every second degree of the frame within the sheet', () => {
    const { x } = draw('Rotterdam').frame;
    const stretches = [...x.matchAll(/M(\d+) 0h(\d+)/g)].map(([, from, length]) => [
      Number(from),
      Number(length),
    ]);
    // Eight degrees on 600 units: a degree is 75 long, so black stretches start 150 apart.
    expect(stretches.length).toBeGreaterThanOrEqual(4);
    const whole = stretches.filter(([from = 0, length = 0]) => from > 0 && from + length < locatorSide);
    for (const [, length] of whole) expect(length).toBeCloseTo(75, -0.5);
  });
});

describe('mercator', () => {
  it.each([
    [0, 0],
    [60, 75.456],
    [-60, -75.456],
    [90, 271.6],
  ])('lays %i degrees north at %f', (latitude, north) => {
    expect(mercator(latitude)).toBeCloseTo(north, 0);
  });
});

/** The corners of path data, in units of the sheet. */
function corners(path: string): [number, number][][] {
  return path
    .split('M')
    .filter((shape) => shape !== '')
    .map((shape) => {
      let [x, y] = [0, 0];
      const numbers = (shape.match(/-?\d+/g) ?? []).map(Number);
      return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        x += numbers[index * 2] ?? 0;
        y += numbers[index * 2 + 1] ?? 0;
        return [x, y];
      });
    });
}

function landShare(map: LocatorMap): number {
  const area = corners(map.land).reduce((sum, ring) => sum + ringArea(ring), 0);
  return area / locatorSide ** 2;
}

function ringArea(ring: [number, number][]): number {
  return (
    Math.abs(
      ring.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
        return sum + x * nextY - nextX * y;
      }, 0),
    ) / 2
  );
}

function columnsWithLand(path: string): number[] {
  return corners(path).flatMap((ring) => ring.map(([x]) => x));
}
