import { describe, expect, it } from 'vitest';
import { isAfloat } from './waters.ts';

describe('isAfloat', () => {
  it.each([
    'ABOARD AIR FORCE ONE',
    'Aboard the icebreaker Polar Dawn',
    'On board the MS Aurora',
    'A bordo del Esperanza',
    "À bord de l'Aquarius",
    'An Bord der Gorch Fock',
    'На борту «Академика Федорова»',
    'على متن السفينة',
    'USS NIMITZ',
    'UNITED NATIONS',
    'Naciones Unidas',
    '国連本部',
    'The Mediterranean',
    'NORTH SEA',
    'Schwarzes Meer',
    'Méditerranée',
    'البحر الأحمر',
    'International Space Station',
  ])('takes %s for no country’s', (name) => {
    expect(isAfloat(name)).toBe(true);
  });

  it.each(['Leigh-on-Sea', 'Gulfport', 'Swansea', 'Boardman', 'Bordeaux', 'Usson', 'Red Sea, Egypt', ''])(
    'leaves %j to the map',
    (name) => {
      expect(isAfloat(name)).toBe(false);
    },
  );
});
