import { subsolarPoint } from '../map/daylight.ts';

/**
 * Where it is night on the equator at an instant (milliseconds since 1970), as stretches from west to
 * east in degrees of longitude: two when night lies across the date line.
 */
export function nightStretches(instant: number): [west: number, east: number][] {
  // Night is centred opposite the sun.
  const { longitude } = subsolarPoint(instant);
  const midnight = longitude > 0 ? longitude - 180 : longitude + 180;
  const [west, east] = [midnight - 90, midnight + 90];
  if (west < -180)
    return [
      [-180, east],
      [west + 360, 180],
    ];
  if (east > 180)
    return [
      [-180, east - 360],
      [west, 180],
    ];
  return [[west, east]];
}
