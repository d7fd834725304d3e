import { describe, expect, it } from 'vitest';
import { nightStretches, subsolarPoint, terminator } from './daylight.ts';

describe('subsolarPoint', () => {
  // From the Astronomical Almanac: declination of the sun, and the equation of time as longitude.
  it.each([
    ['the March equinox', '2025-03-20T09:01:00Z', 0, 46.6],
    ['the June solstice', '2025-06-21T02:42:00Z', 23.44, 139.9],
    ['the December solstice', '2025-12-21T15:03:00Z', -23.44, -46.2],
    ['noon at Greenwich in early November', '2025-11-03T12:00:00Z', -15, -4.1],
    ['midnight of a leap year', '2024-02-29T00:00:00Z', -7.9, -176.9],
  ])('is right at %s', (_, instant, latitude, longitude) => {
    const point = subsolarPoint(Date.parse(instant));
    expect(point.latitude).toBeCloseTo(latitude, 0);
    expect(Math.abs(point.longitude - longitude)).toBeLessThan(0.5);
  });
});

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

describe('terminator', () => {
  it('leaves the pole that leans away from the sun in the dark', () => {
    expect(terminator(Date.parse('2025-12-21T15:03:00Z')).darkPole).toBe('north');
    expect(terminator(Date.parse('2025-06-21T02:42:00Z')).darkPole).toBe('south');
  });

  it('crosses the equator a quarter turn from the sun', () => {
    const instant = Date.parse('2025-11-24T14:05:00Z');
    const { longitude } = subsolarPoint(instant);
    const { latitudeAt } = terminator(instant);
    expect(latitudeAt(longitude + 90)).toBeCloseTo(0, 6);
    expect(latitudeAt(longitude - 90)).toBeCloseTo(0, 6);
  });

  it('has a latitude everywhere on an equinox', () => {
    const { latitudeAt } = terminator(Date.parse('2025-03-20T09:01:00Z'));
    for (let longitude = -180; longitude <= 180; longitude += 15) {
      expect(Math.abs(latitudeAt(longitude))).toBeLessThanOrEqual(90);
    }
  });
});
