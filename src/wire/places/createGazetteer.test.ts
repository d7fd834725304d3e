import { describe, expect, it } from 'vitest';
import { type City, parseCities } from './city.ts';
import { createGazetteer, type GazetteerTables } from './createGazetteer.ts';

/** A small world: two Millfords in one country, a third abroad, and a capital called as another country. */
const cities: City[] = parseCities(
  [
    '>US\tOR\tAmerica/Los_Angeles',
    'Millford\t52\t44\t-122\t30',
    'Great Harbor\t60\t45\t-123',
    '>\tOH\tAmerica/New_York',
    'Millford\t50\t40\t-82',
    'Union\t40\t40.5\t-82',
    'Union\t38\t41.5\t-84',
    '>GB\tENG\tEurope/London',
    'Millford\t37\t52\t0',
    'Lakeham\t45\t51\t-1\t38',
    '>FR\t11\tEurope/Paris',
    'Grandville\t62c\t48\t2',
    'Petitbourg\t41\t48.4\t2.5',
    'Petitbourg\t41\t43\t5',
  ].join('\n'),
);

const tables: GazetteerTables = {
  cities,
  cityNames: [['FR Grandville', ['Großstadt', 'بلد']]],
  regionNames: [
    ['US.OR', ['Oregon', 'Ore.', 'OR']],
    ['US.OH', ['Ohio', 'OH']],
    ['US', ['USA']],
    ['US+GB', ['Old Union']],
  ],
  standsAlone: [['US', ['Great Harbor']]],
};

const gazetteer = createGazetteer(tables);

function resolve(name: string, region: string | null = null, language = 'en') {
  return gazetteer.resolve({ name, region, language });
}

describe('createGazetteer', () => {
  it('says which place a dateline with a state names, and why', () => {
    expect(resolve('MILLFORD', 'Ore.')).toEqual({
      place: {
        name: 'Millford',
        country: 'US',
        latitude: 44,
        longitude: -122,
        timeZone: 'America/Los_Angeles',
        path: '/places/us/millford-oregon/',
      },
      outcome: 'known',
      confidence: 0.97,
      because: 'the only place of that name in Oregon',
      suggestions: [],
    });
  });

  it('keeps the country of an ambiguous name when its namesakes abroad are villages', () => {
    expect(resolve('Millford')).toEqual({
      place: {
        name: 'Millford',
        country: 'US',
        latitude: null,
        longitude: null,
        timeZone: null,
        path: '/places/us/',
      },
      outcome: 'ambiguous',
      confidence: 0.3,
      because: '3 places bear the name',
      suggestions: ['Millford, Oregon', 'Millford, Ohio', 'Millford, UK'],
    });
  });

  it('counts a namesake that the file leaves out', () => {
    expect(resolve('Lakeham')).toMatchObject({
      outcome: 'ambiguous',
      because: 'smaller places bear the name too',
      place: { country: null },
    });
  });

  it('gives one page to a city under all its names', () => {
    const paths = ['Grandville', 'GROSSSTADT', 'بلد'].map((name) => resolve(name).place.path);
    expect(paths).toEqual(Array(3).fill('/places/fr/grandville/'));
  });

  it('looks around a city that stands in the region’s place', () => {
    expect(resolve('Petitbourg', 'Grandville')).toMatchObject({
      outcome: 'known',
      because: 'the only place of that name in Grandville',
      place: { latitude: 48.4 },
    });
  });

  it('keeps country and time of a town that is unknown in a known state, and says what it may be', () => {
    expect(resolve('MILFORD', 'Ohio')).toMatchObject({
      outcome: 'unknown',
      because: 'no town of that name is known in Ohio',
      place: {
        name: 'Milford',
        country: 'US',
        latitude: null,
        timeZone: 'America/New_York',
        path: '/places/us/',
      },
      suggestions: ['Millford, Ohio'],
    });
  });

  it('does not choose between two towns of one name in one state', () => {
    expect(resolve('UNION', 'Ohio')).toMatchObject({
      outcome: 'ambiguous',
      place: { name: 'Union', country: 'US', latitude: null },
    });
  });

  it('takes the one place of a name beside a region that nobody knows, with less confidence', () => {
    expect(resolve('Great Harbor', 'Northmark')).toMatchObject({
      outcome: 'known',
      confidence: 0.7,
      because: 'the only place of that name, though Northmark is no region we know',
    });
    expect(resolve('Millford', 'Northmark').outcome).toBe('ambiguous');
  });

  it('reads codes in capitals only', () => {
    expect(['OR', 'O.R.', 'or', 'Or', 'USA', 'usa', 'Oregon', 'OREGON', 'oregon'].map(isRegion)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('does not choose between the countries that an old name covers', () => {
    expect(resolve('OLD UNION')).toMatchObject({ outcome: 'ambiguous', place: { country: null } });
    expect(resolve('Lakeham', 'Old Union')).toMatchObject({ outcome: 'known', place: { country: 'GB' } });
  });

  it('throws when a table names a city that is not there', () => {
    const wrong = { ...tables, cityNames: [['FR Nowhere', ['Nulle Part']]] as [string, string[]][] };
    expect(() => createGazetteer(wrong)).toThrow('the gazetteer has no Nowhere in FR');
  });
});

function isRegion(text: string): boolean {
  return gazetteer.isRegion(text, 'en');
}
