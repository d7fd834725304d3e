import { describe, expect, it } from 'vitest';
import { parseCities } from './city.ts';

describe('parseCities', () => {
  it('reads groups, ranks and rivals, and repeats what a group leaves empty', () => {
    const text = [
      '# made',
      '>XX\t01\tEurope/Paris',
      'Alpha\t60c\t1.5\t-2.25',
      '>\t02\t',
      'Beta\t41\t3\t4\t38',
      '',
    ];
    expect(parseCities(text.join('\n'))).toEqual([
      {
        name: 'Alpha',
        country: 'XX',
        region: '01',
        timeZone: 'Europe/Paris',
        size: 60,
        rank: 'capital',
        latitude: 1.5,
        longitude: -2.25,
        rival: 0,
      },
      {
        name: 'Beta',
        country: 'XX',
        region: '02',
        timeZone: 'Europe/Paris',
        size: 41,
        rank: 'town',
        latitude: 3,
        longitude: 4,
        rival: 38,
      },
    ]);
  });

  it.each([
    'Alpha\t60\t1\t2',
    '>XX\t01\tEurope/Paris\nAlpha\tmany\t1\t2',
    '>XX\t01\tEurope/Paris\nAlpha\t60',
  ])('throws on %j', (text) => {
    expect(() => parseCities(text)).toThrow('gazetteer: cannot read the line');
  });
});
