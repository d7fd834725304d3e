import { describe, expect, it } from 'vitest';
import { pattersonY, toSheet } from './worldSheet.ts';

describe('toSheet', () => {
  it.each([
    ['the middle of the top edge', 11, 83, 0.5, 0],
    ['the west edge', -169, 0, 0, 0.56],
    ['Suva, near the east edge', 178.44, -18.14, 0.965, 0.66],
    ['Hilo, near the west edge', -155.09, 19.72, 0.039, 0.44],
  ])('puts %s in its place', (_, longitude, latitude, x, y) => {
    const place = toSheet(longitude, latitude);
    expect(place.x).toBeCloseTo(x, 2);
    expect(place.y).toBeCloseTo(y, 1);
  });

  it('goes over the edge towards the poles', () => {
    expect(toSheet(0, 90).y).toBeLessThan(0);
    expect(toSheet(0, -90).y).toBeGreaterThan(1);
  });
});

describe('pattersonY', () => {
  it('grows from pole to pole and is the same on both sides of the equator', () => {
    for (let latitude = 0; latitude < 90; latitude += 5) {
      expect(pattersonY(latitude + 5)).toBeGreaterThan(pattersonY(latitude));
      expect(pattersonY(-latitude)).toBeCloseTo(-pattersonY(latitude), 12);
    }
  });
});
