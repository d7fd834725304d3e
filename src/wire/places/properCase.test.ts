import { describe, expect, it } from 'vitest';
import { toProperCase } from './properCase.ts';

describe('toProperCase', () => {
  it.each([
    ['MAPLE HOLLOW', 'Maple Hollow'],
    ['VILLA DE LAS ROSAS', 'Villa de las Rosas'],
    ['LA ROSITA', 'La Rosita'],
    ['KIRCHDORF AN DER KREMS', 'Kirchdorf an der Krems'],
    ['ABOARD THE USS HALSEY', 'Aboard the USS Halsey'],
    ['SAINT-MICHEL-SUR-MER', 'Saint-Michel-sur-Mer'],
    ['КРАСНЫЙ ЯР', 'Красный Яр'],
  ])('writes %s as %s', (capitals, proper) => {
    expect(toProperCase(capitals)).toBe(proper);
  });

  it.each(['Maple Hollow', 'MCKENNA', "O'HARA", 'U.N. PLAZA', 'ROY', 'SECTOR 7', '東京', 'نابلس'])(
    'leaves %s as filed',
    (name) => {
      expect(toProperCase(name)).toBe(name);
    },
  );
});
