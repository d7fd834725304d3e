import { describe, expect, it } from 'vitest';
import type { Place } from '../../article/schema.ts';
import { clearNames, countryMarks, worldMarks } from './mapMarks.ts';

function place(name: string, latitude: number | null, longitude: number | null): Place {
  return { name, latitude, longitude, country: null, timeZone: null, path: '/places/xx/x/' };
}

describe('worldMarks', () => {
  it('puts a place at its share of the sheet, its name beside it', () => {
    expect(worldMarks([place('Nairobi', -1.29, 36.82)], [480, 900])).toEqual([
      { x: 57.17, y: 56.47, sides: ['right', 'right'] },
    ]);
  });

  it('has a name that only a wider map has room for', () => {
    const places = [
      place('Rotterdam', 51.92, 4.48),
      place('Amsterdam', 52.37, 4.9),
      place('Brussels', 50.85, 4.35),
      place('Cologne', 50.94, 6.96),
      place('Paris', 48.85, 2.35),
    ];
    const named = (at: number) =>
      worldMarks(places, [480, 2400]).filter((mark) => (mark?.sides[at] ?? null) !== null).length;
    expect(named(0)).toBeGreaterThanOrEqual(2);
    expect(named(1)).toBeGreaterThan(named(0));
  });

  it.each([
    ['known by name only', place('The Wandering Isle', null, null)],
    ['off the sheet in the south', place('South Pole', -90, 0)],
    ['off the sheet in the north', place('North Pole', 90, 0)],
  ])('has none for a place %s', (_, lost) => {
    expect(worldMarks([lost, place('Suva', -18.14, 178.44)], [480])).toEqual([
      null,
      { x: 96.51, y: 66.36, sides: ['left'] },
    ]);
  });

  it('stops before the map is a stain', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => place('Here', index / 10, index / 10));
    expect(worldMarks(crowd, [480]).filter((mark) => mark !== null)).toHaveLength(250);
  });
});

describe('countryMarks', () => {
  it('gives shares of the square sheet', () => {
    expect(countryMarks([place('Porto', 41.15, -8.61)], [{ x: 300, y: 150 }])).toEqual([
      { x: 50, y: 25, sides: ['right'] },
    ]);
  });
});

describe('clearNames', () => {
  it('leaves out the name of a country under a place or its name', () => {
    const places = [place('Porto', 41.15, -8.61)];
    const marks = countryMarks(places, [{ x: 300, y: 150 }]);
    const names = [
      { country: 'ES', x: 360, y: 150 },
      { country: 'FR', x: 360, y: 400 },
    ];
    expect(clearNames(names, places, marks).map(({ country }) => country)).toEqual(['FR']);
  });
});
