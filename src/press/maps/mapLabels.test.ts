import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMapLabels, type Dot, type Side } from './mapLabels.ts';

const size = { width: 480, height: 231 };

describe('placeMapLabels', () => {
  it.each<[string, Dot[], Side[]]>([
    ['a name at the right of its dot', [{ x: 100, y: 50, width: 60 }], ['right']],
    ['a name at the left where the map ends', [{ x: 450, y: 50, width: 60 }], ['left']],
    [
      'a name at the left of a dot that has another at its right',
      [
        { x: 100, y: 50, width: 60 },
        { x: 120, y: 50, width: 60 },
      ],
      ['left', 'right'],
    ],
    [
      'a name above a dot that has neighbours on both sides',
      [
        { x: 100, y: 50, width: 60 },
        { x: 130, y: 50, width: 60 },
        { x: 70, y: 50, width: 60 },
      ],
      ['above', 'right', 'left'],
    ],
    [
      'no name between two that came first',
      [
        { x: 40, y: 50, width: 60 },
        { x: 180, y: 50, width: 60 },
        { x: 120, y: 62, width: 90 },
      ],
      ['right', 'right', null],
    ],
    ['no name above the upper edge', [{ x: 100, y: 4, width: 60 }], [null]],
    ['nothing on an empty map', [], []],
  ])('puts %s', (_, dots, sides) => {
    expect(placeMapLabels(dots, size)).toEqual(sides);
  });

  it('keeps what a smaller map has, and adds what a larger one has room for', () => {
    const dots = [
      { x: 100, y: 50, width: 60 },
      { x: 160, y: 50, width: 60 },
      { x: 130, y: 60, width: 60 },
    ];
    const small = placeMapLabels(dots, size);
    expect(small).toContain(null);
    const doubled = dots.map(({ x, y, width }) => ({ x: x * 3, y: y * 3, width }));
    const large = placeMapLabels(doubled, { width: size.width * 3, height: size.height * 3 }, small);
    expect(large).not.toContain(null);
    expect(large.map((side, index) => small[index] ?? side)).toEqual(large);
  });

  it('leaves no dot where a larger map would have a name', () => {
    const dots = [
      { x: 100, y: 50, width: 60 },
      { x: 102, y: 50, width: 60 },
    ];
    expect(placeMapLabels(dots, size)).toEqual(['left', 'right']);
  });

  const dots = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: size.width }),
      y: fc.integer({ min: 0, max: size.height }),
      width: fc.integer({ min: 18, max: 120 }),
    }),
    { maxLength: 30 },
  );

  it('lets no name touch a name or another dot, on this map and on every larger one', () => {
    fc.assert(
      fc.property(dots, fc.integer({ min: 1, max: 4 }), (placed, times) => {
        const found = placeMapLabels(placed, size);
        const boxes = placed.flatMap(({ x, y, width }, index) => {
          const side = found[index] ?? null;
          if (side === null) return [];
          const start = x * times + (side === 'right' ? 9 : side === 'left' ? -9 - width : -width / 2);
          return [{ index, start, end: start + width, y: y * times - (side === 'above' ? 17 : 0) }];
        });
        for (const { index, start, end, y } of boxes) {
          expect(start >= 0 && end <= size.width * times).toBe(true);
          for (const other of boxes)
            if (other.index !== index)
              expect(end <= other.start || other.end <= start || Math.abs(y - other.y) >= 16).toBe(true);
          for (const [at, dot] of placed.entries())
            if (at !== index)
              expect(
                dot.x * times <= start - 7 || dot.x * times >= end + 7 || Math.abs(dot.y * times - y) >= 15,
              ).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
