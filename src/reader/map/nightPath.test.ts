import { describe, expect, it } from 'vitest';
import { toSheet } from '../../article/worldSheet.ts';
import { nightPath } from './nightPath.ts';

/** Whether a place lies in the night that is drawn: above or below the line at its longitude. */
function isDark(instant: string, longitude: number, latitude: number): boolean {
  const numbers =
    nightPath(Date.parse(instant))
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  const points = Array.from({ length: numbers.length / 2 }, (_, index) =>
    numbers.slice(index * 2, index * 2 + 2),
  );
  const { x, y } = toSheet(longitude, latitude);
  const [edge] = points;
  const line = points.slice(1, -1);
  const [, nearest = 0] = line.toSorted(([a = 0], [b = 0]) => Math.abs(a - x) - Math.abs(b - x))[0] ?? [];
  return (edge?.[1] ?? 0) > 1 ? y > nearest : y < nearest;
}

describe('nightPath', () => {
  it.each([
    ['2025-11-24T14:05:00Z', 'Rotterdam', 4.48, 51.92, false],
    ['2025-11-24T14:05:00Z', 'Hilo', -155.09, 19.72, true],
    ['2025-11-24T14:05:00Z', 'Busan', 129.08, 35.18, true],
    ['2025-11-24T14:05:00Z', 'Cape Town', 18.42, -33.92, false],
    ['2025-11-24T14:05:00Z', 'Longyearbyen, in its winter', 15.63, 78.22, true],
    ['2025-06-21T23:00:00Z', 'Longyearbyen, in its summer', 15.63, 78.22, false],
    ['2025-06-21T12:00:00Z', 'the Antarctic coast, in its winter', 0, -69, true],
    ['2025-03-20T09:01:00Z', 'Nairobi on an equinox', 36.82, -1.29, false],
    ['2025-03-20T21:01:00Z', 'Nairobi in the night after', 36.82, -1.29, true],
  ])('at %s: %s', (instant, _, longitude, latitude, dark) => {
    expect(isDark(instant, longitude, latitude)).toBe(dark);
  });

  it('is one closed shape from edge to edge', () => {
    expect(nightPath(Date.parse('2025-11-24T14:05:00Z'))).toMatch(/^M0 -1L0 [-\d. ]+ 1 -1z$/);
  });
});
