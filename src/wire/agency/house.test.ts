import { describe, expect, it } from 'vitest';
import { createHouse, noHouse } from './house.ts';

describe('createHouse', () => {
  const house = createHouse(['The Farol', 'Farol Media Lda.', 'AFN']);

  it.each([
    'Farol',
    'The Farol',
    'FAROL',
    'Farol Wire',
    'Farol News',
    'The Farol Staff',
    'A.F.N.',
    'AFN Foto',
  ])('signs with %s', (text) => {
    expect(house.isOwn(text)).toBe(true);
  });

  it.each(['Farolito', 'Farol Island', 'Wire', 'AFNB', ''])('does not sign with “%s”', (text) => {
    expect(house.isOwn(text)).toBe(false);
  });

  it('signs with nothing when it has no name', () => {
    expect(createHouse(['', ' ']).isOwn('')).toBe(false);
    expect(noHouse.isOwn('Farol')).toBe(false);
  });
});
