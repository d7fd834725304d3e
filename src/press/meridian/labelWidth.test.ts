import { describe, expect, it } from 'vitest';
import { labelWidth } from './labelWidth.ts';

describe('labelWidth', () => {
  // As Chromium measures them in Libre Franklin 600 at 11 px, with the space between letters.
  it.each([
    ['Rotterdam', 77],
    ['Longyearbyen', 99.8],
    ['St. Louis', 56.4],
    ['Washington', 83.3],
    ['Ioannina', 61.2],
  ])('is enough for %s, and hardly more', (name, measured) => {
    const padding = 7;
    expect(labelWidth(name) - padding).toBeGreaterThanOrEqual(measured);
    expect(labelWidth(name) - padding).toBeLessThan(measured * 1.25);
  });

  it('gives no room to marks that stand on a letter', () => {
    expect(labelWidth('Bogotá'.normalize('NFD'))).toBeCloseTo(labelWidth('Bogota') + 0.605, 3);
  });
});
