import { describe, expect, it } from 'vitest';
import { type Point, areaOf, lengthOf, simplify, toPathData } from './pathData.ts';

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('toPathData', () => {
  it.each([
    [
      'a line as steps',
      [
        {
          points: [
            [0, 0],
            [5, 5],
            [3, 9],
          ] as Point[],
          closed: false,
        },
      ],
      'M0 0l5 5-2 4',
    ],
    ['a closed shape', [{ points: square, closed: true }], 'M0 0l10 0 0 10-10 0z'],
    [
      'whole units',
      [
        {
          points: [
            [0.4, 0.6],
            [4.6, 8.2],
          ] as Point[],
          closed: false,
        },
      ],
      'M0 1l5 7',
    ],
    [
      'nothing for a line that shrinks to a point',
      [
        {
          points: [
            [1, 1],
            [1.2, 1.1],
          ] as Point[],
          closed: false,
        },
      ],
      '',
    ],
    ['nothing for no lines', [], ''],
  ])('writes %s', (_, lines, path) => {
    expect(toPathData(lines, 0.5)).toBe(path);
  });
});

describe('simplify', () => {
  it('leaves out what lies within the tolerance and keeps corners and ends', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [10, 10],
    ];
    expect(simplify(line, 1)).toEqual([line[0], line[2], line[3]]);
    expect(simplify(line, 0.1)).toEqual(line);
  });
});

describe('measures', () => {
  it('gives the area inside a line and its length', () => {
    expect(areaOf({ points: square, closed: true })).toBe(100);
    expect(lengthOf({ points: square, closed: true })).toBe(30);
  });
});
