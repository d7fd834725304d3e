import { describe, expect, it } from 'vitest';
import { readAtlas } from '../maps/atlas.ts';
import { continentOf } from './continents.ts';

describe('continentOf', () => {
  it.each([
    ['NL', 'Europe'],
    ['TR', 'Asia'],
    ['EG', 'Africa'],
    ['GL', 'North America'],
    ['CL', 'South America'],
    ['FJ', 'Oceania'],
    ['AQ', 'Antarctica'],
  ])('of %s is %s', (country, name) => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    expect(names.of(continentOf(country))).toBe(name);
  });

  it('is known for every country of the atlas', () => {
    const countries = new Set(readAtlas().countries.map(({ country }) => country));
    expect([...countries].filter((country) => country !== 'AQ' && continentOf(country) === country)).toEqual(
      [],
    );
  });

  it('is the country itself for a code that nobody knows', () => {
    expect(continentOf('QX')).toBe('QX');
  });
});
