import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './placeLabels.ts';

/** Thirteen places of one day's paper: longitude and letters of the name. */
const day = [
  [-155.1, 4],
  [-90.2, 9],
  [-70.4, 11],
  [-21.9, 9],
  [4.2, 9],
  [15.6, 12],
  [18.4, 9],
  [24.8, 7],
  [36.8, 7],
  [72.9, 6],
  [105.9, 5],
  [129.1, 5],
  [178.4, 4],
] as const;

function toLabels(places: readonly (readonly [number, number])[], width: number) {
  return places.map(([longitude, letters]) => ({
    x: ((longitude + 180) / 360) * width,
    width: letters * 7.9 + 12,
  }));
}

describe('placeLabels', () => {
  it.each([
    ['one name right of its stem in the lowest row', [{ x: 10, width: 50 }], [{ row: 0, isLeft: false }]],
    ['a name at the edge left of its stem', [{ x: 195, width: 50 }], [{ row: 0, isLeft: true }]],
    [
      'two close names back to back rather than one above the other',
      [
        { x: 100, width: 50 },
        { x: 110, width: 50 },
      ],
      [
        { row: 0, isLeft: true },
        { row: 0, isLeft: false },
      ],
    ],
    ['no name where none fits', [{ x: 100, width: 500 }], [null]],
    ['nothing on an empty ruler', [], []],
  ])('puts %s', (_, labels, placed) => {
    expect(placeLabels(labels, 200)).toEqual(placed);
  });

  it.each([967, 1100, 1216])('finds room for all names of a day on %i pixels', (width) => {
    expect(placeLabels(toLabels(day, width), width)).not.toContain(null);
  });

  it.each([1024, 1216, 1600])('holds on a ruler of %i pixels what fits on a narrower one', (width) => {
    const placed = placeLabels(toLabels(day, 967), 967);
    expectNoTouch(toLabels(day, width), placed, width);
  });

  it('lets no name touch a name, a higher stem or the edge, wherever the places are', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      width: fc.integer({ min: 20, max: 140 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 16 }), (labels) => {
        expectNoTouch(labels, placeLabels(labels, 1000), 1000);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out the last names, never the first, when sixteen places lie in one country', () => {
    const crowd = Array.from({ length: 16 }, (_, index) => ({ x: 480 + ((index * 7) % 16) * 3, width: 90 }));
    const placed = placeLabels(crowd, 967);
    expect(placed[0]).not.toBeNull();
    expect(placed.filter((place) => place !== null).length).toBeGreaterThanOrEqual(6);
  });

  it('stops at the most that are wanted', () => {
    expect(placeLabels(toLabels(day, 1216), 1216, 2).filter((place) => place !== null)).toHaveLength(2);
  });
});

function expectNoTouch(
  labels: readonly { x: number; width: number }[],
  placed: ReturnType<typeof placeLabels>,
  ruler: number,
): void {
  const boxes = labels.flatMap(({ x, width }, index) => {
    const place = placed[index];
    if (place === undefined || place === null) return [];
    return [{ x, row: place.row, start: place.isLeft ? x - width : x, end: place.isLeft ? x : x + width }];
  });
  for (const a of boxes) {
    // A pixel, the width of the stem.
    expect(Math.min(a.start, ruler - a.end)).toBeGreaterThanOrEqual(-1);
    for (const b of boxes) {
      if (a === b) continue;
      if (a.row === b.row) expect(a.end < b.start || b.end < a.start).toBe(true);
      if (a.row < b.row) expect(b.x < a.start || b.x > a.end).toBe(true);
    }
  }
}
