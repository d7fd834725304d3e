import { describe, expect, it } from 'vitest';
import { formatPosition } from './formatPosition.ts';

describe('formatPosition', () => {
  it.each([
    [51.97, 4.15, '51°58′N 4°09′E'],
    [-18.14, 178.44, '18°08′S 178°26′E'],
    [14.64, -90.51, '14°38′N 90°31′W'],
    [9.999, 0, '10°00′N 0°00′E'],
    [-0.004, -0.5, '0°00′S 0°30′W'],
  ])('writes %d, %d as a chart does', (latitude, longitude, text) => {
    expect(formatPosition({ latitude, longitude })).toBe(text);
  });

  it('has no text for a place that nobody could settle', () => {
    expect(formatPosition({ latitude: null, longitude: null })).toBeNull();
  });
});
