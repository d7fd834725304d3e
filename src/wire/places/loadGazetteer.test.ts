import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { placeSchema } from '../../article/schema.ts';
import { parseCities } from './city.ts';
import { loadGazetteer } from './loadGazetteer.ts';
import { parseNameTable } from './nameTable.ts';

const gazetteer = loadGazetteer();
const cities = parseCities(readTable('gazetteer.tsv'));

function resolve(name: string, region: string | null, language: string) {
  return gazetteer.resolve({ name, region, language });
}

describe('loadGazetteer', () => {
  it.each([
    ['Guatemala City', 'Guatemala', 'en', 'Guatemala City', '/places/gt/guatemala-city/'],
    ['NEW YORK', null, 'en', 'New York', '/places/us/new-york/'],
    ['WASHINGTON', null, 'en', 'Washington', '/places/us/washington/'],
    ['PORTLAND', 'Ore.', 'en', 'Portland', '/places/us/portland-oregon/'],
    ['CHARLESTON', 'W.Va.', 'en', 'Charleston', '/places/us/charleston-west-virginia/'],
    ['COLUMBUS', 'Georgia', 'en', 'Columbus', '/places/us/columbus-georgia/'],
    ['TBILISI', 'Georgia', 'en', 'Tbilisi', '/places/ge/tbilisi/'],
    ['LONDON', 'Ont.', 'en', 'London', '/places/ca/london/'],
    ['NEWCASTLE', 'NSW', 'en', 'Newcastle', '/places/au/newcastle/'],
    ['SWANSEA', 'Wales', 'en', 'Swansea', '/places/gb/swansea/'],
    ['ST. JOHN’S', 'Newfoundland', 'en', "St. John's", '/places/ca/st-johns/'],
    ['Chicago', 'Illinois, United States', 'en', 'Chicago', '/places/us/chicago/'],
    ['GAZA CITY', 'Palestinian Territories', 'en', 'Gaza City', '/places/ps/gaza-city/'],
    ['VATICAN CITY', null, 'en', 'Vatican City', '/places/va/vatican-city/'],
    ['Rangoon', 'Burma', 'en', 'Rangoon', '/places/mm/yangon/'],
    ['PEKING', null, 'en', 'Peking', '/places/cn/beijing/'],
    ['Leningrad', 'USSR', 'en', 'Leningrad', '/places/ru/saint-petersburg/'],
    ['KINSHASA', 'DR Congo', 'en', 'Kinshasa', '/places/cd/kinshasa/'],
    ['Bruselas', null, 'es', 'Bruselas', '/places/be/brussels/'],
    ['Nueva York', 'EEUU', 'es', 'Nueva York', '/places/us/new-york/'],
    ['Zafra', 'Badajoz', 'es', 'Zafra', '/places/es/zafra/'],
    ['Manacor', 'Mallorca', 'es', 'Manacor', '/places/es/manacor/'],
    ['San Sebastián', null, 'es', 'San Sebastián', '/places/es/san-sebastian/'],
    ['Genève', null, 'fr', 'Genève', '/places/ch/geneva/'],
    ['LE CAIRE', 'Égypte', 'fr', 'Le Caire', '/places/eg/cairo/'],
    ['Lorient', 'Morbihan', 'fr', 'Lorient', '/places/fr/lorient/'],
    ['Frankfurt/Main', null, 'de', 'Frankfurt/Main', '/places/de/frankfurt/'],
    ['MÜNCHEN', null, 'de', 'München', '/places/de/munich/'],
    ['Duesseldorf', null, 'de', 'Duesseldorf', '/places/de/dusseldorf/'],
    ['Mossul', 'Irak', 'de', 'Mossul', '/places/iq/mosul/'],
    ['FIRENZE', null, 'it', 'Firenze', '/places/it/florence/'],
    ['Città del Vaticano', null, 'it', 'Città del Vaticano', '/places/va/vatican-city/'],
    ['Campinas', 'SP', 'pt', 'Campinas', '/places/br/campinas/'],
    ['Moscovo', null, 'pt', 'Moscovo', '/places/ru/moscow/'],
    ['القاهرة', null, 'ar', 'القاهرة', '/places/eg/cairo/'],
    ['دمشق', 'سوريا', 'ar', 'دمشق', '/places/sy/damascus/'],
    ['عمّان', null, 'ar', 'عمّان', '/places/jo/amman/'],
    ['МОСКВА', null, 'ru', 'Москва', '/places/ru/moscow/'],
    ['Екатеринбург', null, 'ru', 'Екатеринбург', '/places/ru/yekaterinburg/'],
    ['Львов', 'Украина', 'ru', 'Львов', '/places/ua/lviv/'],
    ['東京', null, 'ja', '東京', '/places/jp/tokyo/'],
    ['ジュネーブ', null, 'ja', 'ジュネーブ', '/places/ch/geneva/'],
    ['ｿｳﾙ', null, 'ja', 'ｿｳﾙ', '/places/kr/seoul/'],
    ['北京', null, 'zh', '北京', '/places/cn/beijing/'],
    ['台北市', null, 'zh', '台北市', '/places/tw/taipei/'],
    ['印尼雅加达', null, 'zh', '印尼雅加达', '/places/id/jakarta/'],
    ['서울', null, 'ko', '서울', '/places/kr/seoul/'],
    ['창원', null, 'ko', '창원', '/places/kr/changwon/'],
    ['김해', null, 'ko', '김해', '/places/kr/kimhae/'],
    ['워싱턴', null, 'ko', '워싱턴', '/places/us/washington/'],
    ['México', 'D.F.', 'es', 'México', '/places/mx/mexico-city/'],
    ['Bogotá', 'D.C.', 'es', 'Bogotá', '/places/co/bogota/'],
    ['WASHINGTON', 'D.C.', 'en', 'Washington', '/places/us/washington/'],
    ['Saint-Denis', 'Réunion', 'fr', 'Saint-Denis', '/places/re/saint-denis/'],
    ['Saint-Denis de la Réunion', null, 'fr', 'Saint-Denis de la Réunion', '/places/re/saint-denis/'],
  ])('knows %s, %s in %s', (name, region, language, shown, page) => {
    const { place, outcome } = resolve(name, region, language);
    expect({ outcome, name: place.name, path: place.path }).toEqual({
      outcome: 'known',
      name: shown,
      path: page,
    });
    expect(place.latitude).not.toBeNull();
  });

  it.each([
    ['BAHRAIN', 'en', 'BH', 'Asia/Bahrain'],
    ['México', 'es', 'MX', null],
    ['Côte d’Ivoire', 'fr', 'CI', 'Africa/Abidjan'],
    ['CALIFORNIA', 'en', 'US', 'America/Los_Angeles'],
    ['Schweiz', 'de', 'CH', 'Europe/Zurich'],
    ['СИРИЯ', 'ru', 'SY', 'Asia/Damascus'],
    ['الكويت', 'ar', 'KW', 'Asia/Kuwait'],
    ['北海道', 'ja', 'JP', 'Asia/Tokyo'],
    ['Gaza Strip', 'en', 'PS', 'Asia/Gaza'],
  ])('places %s (%s) in a country without a point', (name, language, country, timeZone) => {
    expect(resolve(name, null, language)).toMatchObject({
      outcome: 'country',
      place: {
        country,
        timeZone,
        latitude: null,
        longitude: null,
        path: `/places/${country.toLowerCase()}/`,
      },
    });
  });

  it.each([
    ['Springfield', 'en', 'US', 'Springfield, Illinois'],
    ['KANSAS CITY', 'en', 'US', 'Kansas City, Kansas'],
    ['Birmingham', 'en', null, 'Birmingham, England'],
    ['Valencia', 'es', null, 'Valencia, España'],
    ['Georgia', 'en', null, 'Georgia'],
    ['Congo', 'en', null, 'Congo - Kinshasa'],
    ['VICTORIA', 'en', null, 'Victoria, British Columbia'],
    ['New Brunswick', 'en', null, 'New Brunswick, New Jersey'],
  ])('does not guess which %s (%s) is meant', (name, language, country, suggestion) => {
    const { outcome, place, suggestions } = resolve(name, null, language);
    expect({ outcome, country: place.country, latitude: place.latitude }).toEqual({
      outcome: 'ambiguous',
      country,
      latitude: null,
    });
    expect(suggestions).toContain(suggestion);
  });

  it.each([
    ['GREENWITCH', 'Conn.', 'Greenwitch', 'US', 'Greenwich, Connecticut'],
    ['Barcelone-sur-Nulle-Part', null, 'Barcelone-sur-Nulle-Part', null, undefined],
    ['Marseile', null, 'Marseile', null, 'Marseille, France'],
  ])('says that it does not know %s, %s', (name, region, shown, country, suggestion) => {
    const { outcome, place, suggestions } = resolve(name, region, 'en');
    expect({ outcome, name: place.name, country: place.country }).toEqual({
      outcome: 'unknown',
      name: shown,
      country,
    });
    expect(suggestions[0]).toBe(suggestion);
  });

  it.each([
    ['UNITED NATIONS', null, 'United Nations'],
    ['ABOARD THE USS NIMITZ', null, 'Aboard the USS Nimitz'],
    ['Black Sea', null, 'Black Sea'],
  ])('keeps the text of %s and gives no point', (name, region, shown) => {
    expect(resolve(name, region, 'en')).toMatchObject({
      outcome: 'vessel',
      place: { name: shown, country: null, latitude: null, timeZone: null, path: null },
    });
  });

  it('finds Atlantic, Iowa, on land', () => {
    expect(resolve('ATLANTIC', 'Iowa', 'en').outcome).toBe('known');
  });

  it.each(
    parseNameTable(readTable('standsAlone.tsv')).flatMap(([country, names]) =>
      names.map((name) => [name, country]),
    ),
  )('knows %s as a city of %s without more words', (name, country) => {
    expect(resolve(name, null, 'en')).toMatchObject({ outcome: 'known', place: { country } });
  });

  it('settles every other name, with its country, on its city', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region' });
    const strayed = parseNameTable(readTable('cityNames.tsv')).flatMap(([key, names]) => {
      const country = countries.of(key.slice(0, 2)) ?? '';
      const { place } = resolve(key.slice(3), country, 'en');
      return names.filter((name) => resolve(name, country, 'en').place.latitude !== place.latitude);
    });
    expect(strayed).toEqual([]);
  });

  it('has time zones that Intl knows', () => {
    const zones = [...new Set(cities.map((city) => city.timeZone))];
    const bad = zones.filter((zone) => !isTimeZone(zone));
    expect(bad).toEqual([]);
    expect(zones.length).toBeGreaterThan(300);
  });

  it.each(['us', 'or', 'me', 'in', 'note', 'Headline', 'NOTE', 'EXCLUSIVE', ''])(
    'takes %j for no region',
    (text) => {
      expect(gazetteer.isRegion(text, 'en')).toBe(false);
    },
  );

  it.each([
    ['U.S.', 'en'],
    ['Ill.', 'en'],
    ['N.Y.', 'en'],
    ['UAE', 'en'],
    ['the Netherlands', 'en'],
    ['Ivory Coast', 'en'],
    ['Escocia', 'es'],
    ['Suisse', 'fr'],
    ['Bayern', 'de'],
    ['Sicilia', 'it'],
    ['Estados Unidos', 'pt'],
    ['سوريا', 'ar'],
    ['США', 'ru'],
    ['アメリカ', 'ja'],
    ['加州', 'zh'],
    ['台灣', 'zh-Hant'],
  ])('takes %s (%s) for a region', (text, language) => {
    expect(gazetteer.isRegion(text, language)).toBe(true);
  });

  it.each([
    'Exclusive',
    'UPDATE',
    'ANALYSIS',
    'BREAKING',
    'OPINION',
    'CORRECTION',
    'EDITORIAL',
    'x'.repeat(200),
  ])('takes %s for no place', (text) => {
    expect(gazetteer.isPlace(text, 'en')).toBe(false);
  });

  it('answers any text with a place that the article takes, the same twice', () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(...cities.slice(0, 500).map(({ name }) => name)),
    );
    fc.assert(
      fc.property(
        names,
        fc.option(names),
        fc.constantFrom('en', 'ar', 'zh-Hant', '', 'x'),
        (name, region, language) => {
          const answer = gazetteer.resolve({ name, region, language });
          expect(gazetteer.resolve({ name, region, language })).toEqual(answer);
          expect(answer.suggestions.length).toBeLessThanOrEqual(5);
          if (answer.place.name !== '') parse(placeSchema, answer.place);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('looks up no name that is too long for one', () => {
    const long = 'SAN '.repeat(100_000).trim();
    expect(resolve(long, null, 'en')).toMatchObject({
      outcome: 'unknown',
      place: { name: long },
      suggestions: [],
    });
    expect(gazetteer.isPlace(`Paris${' '.repeat(200)}`, 'en')).toBe(false);
  });
});

function readTable(file: string): string {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8');
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
