import { describe, expect, it } from 'vitest';
import { nightStretches } from './nightStretches.ts';

describe('nightStretches', () => {
  it('is one stretch while it is day on the date line', () => {
    const [stretch, ...more] = nightStretches(Date.parse('2025-11-24T00:30:00Z'));
    expect(more).toEqual([]);
    expect(stretch?.map(Math.round)).toEqual([-101, 79]);
  });

  it('is two when night lies across the date line', () => {
    const [west, east] = nightStretches(Date.parse('2025-11-24T14:05:00Z'));
    expect(west?.map(Math.round)).toEqual([-180, -125]);
    expect(east?.map(Math.round)).toEqual([55, 180]);
  });

  it.each(['2025-01-05T04:00:00Z', '2025-05-05T11:59:00Z', '2025-09-23T18:30:00Z', '2025-11-24T23:59:00Z'])(
    'covers half the globe at %s',
    (instant) => {
      const covered = nightStretches(Date.parse(instant)).reduce((sum, [west, east]) => sum + east - west, 0);
      expect(covered).toBeCloseTo(180, 6);
    },
  );
});
