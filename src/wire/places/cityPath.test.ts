import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCities } from './city.ts';
import { createCityIndex } from './cityIndex.ts';
import { cityPath } from './cityPath.ts';
import { parseNameTable } from './nameTable.ts';
import { createRegionIndex } from './regionIndex.ts';

const towns = parseCities(readTable('gazetteer.tsv'));
const cities = createCityIndex(
  towns,
  parseNameTable(readTable('cityNames.tsv')),
  parseNameTable(readTable('standsAlone.tsv')),
);
const regions = createRegionIndex(towns, parseNameTable(readTable('regionNames.tsv')));

describe('cityPath', () => {
  it('gives every city an address, and no two the same', () => {
    const paths = towns.map((city) => cityPath(city, cities, regions));
    expect(paths.filter((each) => each === null)).toEqual([]);
    const seen = new Set<string | null>();
    expect(paths.filter((each) => seen.size === seen.add(each).size)).toEqual([]);
  });

  it.each([
    ['US', 'New York', '/places/us/new-york/'],
    ['US', 'Springfield', '/places/us/springfield-massachusetts/'],
    ['FR', 'Paris', '/places/fr/paris/'],
    ['BR', 'São Paulo', '/places/br/sao-paulo/'],
    ['AG', "Saint John's", '/places/ag/saint-johns/'],
  ])('%s: gives the largest %s the address %s', (country, name, address) => {
    const [city] = towns
      .filter((each) => each.country === country && each.name === name)
      .sort((a, b) => b.size - a.size);
    expect(city === undefined ? null : cityPath(city, cities, regions)).toBe(address);
  });
});

function readTable(file: string): string {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8');
}
