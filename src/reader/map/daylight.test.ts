import { describe, expect, it } from 'vitest';
import { subsolarPoint, terminator } from './daylight.ts';

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
