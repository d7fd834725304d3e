import { describe, expect, it } from 'vitest';
import { locatorSide } from '../../article/locatorSide.ts';
import { readAtlas } from './atlas.ts';
import { boxAround, countryMap, spotOn } from './countryMap.ts';
import type { Spot } from './locatorMap.ts';

const spots = {
  Lisbon: { latitude: 38.72, longitude: -9.14 },
  Funchal: { latitude: 32.67, longitude: -16.92 },
  Paris: { latitude: 48.85, longitude: 2.35 },
  Suva: { latitude: -18.14, longitude: 178.44 },
  Taveuni: { latitude: -16.85, longitude: -179.97 },
  Singapore: { latitude: 1.29, longitude: 103.85 },
  'Villa Las Estrellas': { latitude: -62.2, longitude: -58.95 },
  Vladivostok: { latitude: 43.11, longitude: 131.87 },
  Anadyr: { latitude: 64.73, longitude: 177.51 },
} satisfies Record<string, Spot>;

type SpotName = keyof typeof spots;

function draw(country: string, ...names: SpotName[]) {
  return countryMap({ country, box: boxAround(names.map((name) => spots[name])) }, readAtlas());
}

describe('countryMap', () => {
  it.each([
    ['PT', 'Lisbon', 'Funchal'],
    ['FJ', 'Suva', 'Taveuni'],
    ['SG', 'Singapore'],
    ['AQ', 'Villa Las Estrellas'],
    ['RU', 'Vladivostok', 'Anadyr'],
  ] as [string, ...SpotName[]][])('shows every place of %s on the sheet', (country, ...names) => {
    const { window } = draw(country, ...names);
    for (const name of names) {
      const { x, y } = spotOn(window, spots[name]);
      expect(Math.min(x, y, locatorSide - x, locatorSide - y)).toBeGreaterThan(10);
    }
  });

  it('is of the land that stories came from, not of every land of a flag', () => {
    expect(draw('FR', 'Paris').window.degrees).toBeLessThan(16);
  });

  it('leaves room around a city state', () => {
    expect(draw('SG', 'Singapore').window.degrees).toBe(3);
  });

  it('names the neighbours and not the country of the page', () => {
    expect(draw('FR', 'Paris').names.map(({ country }) => country)).not.toContain('FR');
    expect(draw('FR', 'Paris').names.map(({ country }) => country)).toContain('ES');
  });

  it('does not grow without bound', () => {
    const { land, borders } = draw('RU', 'Vladivostok');
    expect(land.length + borders.length).toBeLessThanOrEqual(4600);
  });
});

describe('boxAround', () => {
  it('goes on past 180 degrees', () => {
    expect(boxAround([spots.Suva, spots.Taveuni])).toEqual([178, -19, 181, -16]);
  });
});

describe('spotOn', () => {
  it('puts the middle of the window in the middle of the sheet', () => {
    const { window } = draw('PT', 'Lisbon');
    expect(spotOn(window, window)).toEqual({ x: locatorSide / 2, y: locatorSide / 2 });
  });
});
