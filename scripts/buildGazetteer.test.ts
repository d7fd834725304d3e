import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCities } from '../src/wire/places/city.ts';
import { formatGazetteer } from './buildGazetteer.ts';
import { newsroomName } from './gazetteerNames.ts';
import { handMade } from './gazetteerTowns.ts';
import { zoneAt } from './gazetteerZones.ts';

const file = path.join(import.meta.dirname, '../src/wire/places/gazetteer.tsv');

describe('formatGazetteer', () => {
  const text = formatGazetteer();
  const cities = parseCities(text);

  it('gives the file in the tree, byte for byte', () => {
    expect(text === readFileSync(file, 'utf8')).toBe(true);
  });

  it('stays below 900 kB', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
  });

  it('credits GeoNames', () => {
    expect(text.split('\n')[0]).toMatch(/GeoNames .*CC BY 4\.0/);
  });

  it('has a capital for each of 195 states and more', () => {
    const countries = cities.filter(({ rank }) => rank === 'capital').map(({ country }) => country);
    expect(countries.length).toBe(new Set(countries).size);
    expect(countries.length).toBeGreaterThanOrEqual(195);
  });

  it('has every place that was chosen by hand', () => {
    const names = new Set(cities.map(({ name }) => name));
    expect(handMade.filter(({ name }) => !names.has(name))).toEqual([]);
  });
});

describe('newsroomName', () => {
  it.each([
    ['CH', 'Genève', 'Geneva'],
    ['DE', 'Halle (Saale)', 'Halle'],
    ['SY', 'Ḩamāh', 'Hama'],
    ['RU', 'Velikiy Ustyug', 'Veliky Ustyug'],
    ['UA', 'Kramators’k', 'Kramatorsk'],
    ['CN', 'Xi’an', "Xi'an"],
    ['JP', 'Ōtsu-shi', 'Otsu'],
    ['FR', 'Saint-Étienne', 'Saint-Étienne'],
    ['MX', 'Las Palmas [Fraccionamiento]', null],
  ])('%s: writes %s as %s', (country, filed, name) => {
    expect(newsroomName(country, filed)).toBe(name);
  });
});

describe('zoneAt', () => {
  it.each([
    ['IL', '01', 'Eilat', 29.56, 34.95, 'Asia/Jerusalem'],
    ['IE', 'L', 'Dundalk', 54, -6.42, 'Europe/Dublin'],
    ['US', 'AZ', 'Yuma', 32.73, -114.62, 'America/Phoenix'],
    ['MX', '06', 'Juárez', 31.72, -106.46, 'America/Ciudad_Juarez'],
    ['CN', '13', 'Kashgar', 39.47, 75.99, 'Asia/Shanghai'],
    ['UA', '25', 'Uzhhorod', 48.62, 22.29, 'Europe/Kyiv'],
    ['XK', '29', 'Pristina', 42.67, 21.17, 'Europe/Belgrade'],
    ['VN', '44', 'Hanoi', 21.02, 105.84, 'Asia/Ho_Chi_Minh'],
  ])('%s.%s %s keeps the time of its own country', (country, region, name, latitude, longitude, zone) => {
    expect(zoneAt({ country, region, name }, latitude, longitude)).toBe(zone);
  });
});
