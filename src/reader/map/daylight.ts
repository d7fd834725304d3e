/**
 * Where the sun stands, near enough to draw night on a map: the low-precision formulas of the
 * Astronomical Almanac, good to a hundredth of a degree between 1950 and 2050.
 */

const radians = Math.PI / 180;

/**
 * The point on the globe that has the sun overhead at an instant (milliseconds since 1970), in degrees
 * north and east.
 */
export function subsolarPoint(instant: number): { latitude: number; longitude: number } {
  /** Days since noon of 1 January 2000, from which the formulas count. */
  const days = instant / 86_400_000 - 10_957.5;
  const meanLongitude = 280.46 + 0.9856474 * days;
  const anomaly = (357.528 + 0.9856003 * days) * radians;
  const ecliptic = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * radians;
  const tilt = (23.439 - 0.0000004 * days) * radians;
  const declination = Math.asin(Math.sin(tilt) * Math.sin(ecliptic)) / radians;
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(ecliptic), Math.cos(ecliptic)) / radians;
  const greenwich = (18.697374558 + 24.06570982441908 * days) * 15;
  return { latitude: declination, longitude: wrap(ascension - greenwich) };
}

/**
 * The line between day and night, as the latitude at which it crosses a longitude, and which pole lies
 * in the night.
 */
export function terminator(instant: number): {
  latitudeAt: (longitude: number) => number;
  darkPole: 'north' | 'south';
} {
  const sun = subsolarPoint(instant);
  // On the equinoxes the line runs from pole to pole; a hair beside them it still has one latitude each.
  const declination = Math.abs(sun.latitude) < 0.05 ? 0.05 : sun.latitude;
  return {
    latitudeAt: (longitude) =>
      Math.atan(-Math.cos((longitude - sun.longitude) * radians) / Math.tan(declination * radians)) / radians,
    darkPole: declination > 0 ? 'south' : 'north',
  };
}

function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
