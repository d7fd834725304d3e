import { countryPath } from '../../article/paths.ts';
import { type Place } from '../../article/schema.ts';
import { type City } from './city.ts';
import { createCityIndex } from './cityIndex.ts';
import { cityPath } from './cityPath.ts';
import { type Gazetteer, type PlaceName, type Resolution } from './gazetteer.ts';
import { isAllCapitals, toProperCase } from './properCase.ts';
import { countryName, createRegionIndex, type Region } from './regionIndex.ts';
import { areInOneCountry, around, large, settleAlone, settleInRegion, type Settled } from './settleCity.ts';
import { createSuggest } from './suggestPlaces.ts';
import { isAfloat } from './waters.ts';

export type GazetteerTables = {
  cities: readonly City[];
  /** Other names of cities, by country and name: `BE Brussels`. */
  cityNames: readonly [key: string, names: string[]][];
  /** Names of countries, states and provinces, by code: `US.OR`, `CD+CG`. */
  regionNames: readonly [key: string, names: string[]][];
  /** Cities that datelines name alone, by country. */
  standsAlone: readonly [country: string, names: string[]][];
};

/** A name or region beyond this length is no place; what lies beyond is not looked at. */
const longest = 100;

const mostSuggestions = 5;

/**
 * Builds a gazetteer from its tables; pure.
 *
 * Throws when a table names a city that `cities` does not have.
 */
export function createGazetteer(tables: GazetteerTables): Gazetteer {
  const cities = createCityIndex(tables.cities, tables.cityNames, tables.standsAlone);
  const regions = createRegionIndex(tables.cities, tables.regionNames);
  const suggest = createSuggest(cities);

  function resolve({ name, region, language }: PlaceName): Resolution {
    const filed = name.trim();
    if (filed.length > longest) return unknown(filed, [], language);
    if (isAfloat(filed)) return afloat(filed);
    const regionText = region?.slice(0, longest).trim() ?? '';
    return regionText === '' ? resolveAlone(filed, language) : resolveInRegion(filed, regionText, language);
  }

  function resolveAlone(filed: string, language: string): Resolution {
    const bearers = cities.find(filed);
    const meant = regions.find(filed, language);
    const settled = settleAlone(bearers, language, cities.standsAlone);
    if (meant.some(({ division }) => division === null)) {
      // Datelines name cities: Singapore is the city, and عمان is Amman. Georgia stays open.
      const isCapital =
        settled !== null && (settled.city.rank === 'capital' || cities.standsAlone(settled.city));
      return isCapital ? known(filed, settled) : inRegion(filed, meant, language);
    }
    const [largest] = bearers;
    // A state is more than a small town that is called like it: California in Missouri.
    if (meant.length > 0 && (largest === undefined || largest.size < large))
      return inRegion(filed, meant, language);
    if (largest === undefined) return resolvePrefixed(filed, language);
    return settled === null ? ambiguous(filed, bearers, language) : known(filed, settled);
  }

  function resolveInRegion(filed: string, regionText: string, language: string): Resolution {
    const meant = meaningOf(regionText, language);
    const bearers = cities.find(filed);
    let within = bearers.filter((city) => meant.some((region) => contains(region, city)));
    if (within.length === 0) within = around(bearers, cities.find(firstPart(regionText)));
    const settled = settleInRegion(within, cities.standsAlone);
    if (settled !== null) {
      const region = meant.find((each) => contains(each, settled.city));
      const label = region === undefined ? firstPart(regionText) : regionName(region, 'en');
      return known(filed, { ...settled, because: `${settled.because} in ${label}` });
    }
    if (within.length > 0) return ambiguous(filed, within, language);
    if (meant.length > 0) {
      const self = regions
        .find(filed, language)
        .filter((each) => meant.some((region) => region.country === each.country));
      if (self.length > 0) return inRegion(filed, self, language);
      return unknown(filed, meant, language);
    }
    return resolveBesideUnknown(filed, regionText, bearers, language);
  }

  /** Behind the name stands a region that nobody knows: then only the one place in the world will do. */
  function resolveBesideUnknown(
    filed: string,
    regionText: string,
    bearers: readonly City[],
    language: string,
  ): Resolution {
    const [only, second] = bearers;
    if (only === undefined) return unknown(filed, [], language);
    if (second !== undefined || only.rival > 0) return ambiguous(filed, bearers, language);
    const because = `the only place of that name, though ${regionText} is no region we know`;
    return known(filed, { city: only, confidence: 0.7, because });
  }

  /** Chinese and Japanese may write the country before the city with nothing between: 印尼雅加达. */
  function resolvePrefixed(filed: string, language: string): Resolution {
    if (/^[\p{Script=Han}\p{Script=Katakana}ー]{4,16}$/u.test(filed)) {
      for (let cut = filed.length - 1; cut >= 2; cut--) {
        const region = filed.slice(0, cut);
        if (regions.find(region, language).length === 0) continue;
        const { place, ...rest } = resolveInRegion(filed.slice(cut), region, language);
        return { ...rest, place: { ...place, name: filed } };
      }
    }
    return unknown(filed, [], language);
  }

  /** What a region's text means; of `Illinois, U.S.` the parts that agree. */
  function meaningOf(text: string, language: string): readonly Region[] {
    const whole = regions.find(text, language);
    if (whole.length > 0) return whole;
    let meant: readonly Region[] = [];
    for (const part of text.split(/[,،、]/u).slice(0, 4)) {
      const found = regions.find(part.trim(), language);
      if (found.length === 0) continue;
      const agreeing = meant.filter((region) => found.some(({ country }) => country === region.country));
      meant = meant.length === 0 || agreeing.length === 0 ? found : agreeing;
    }
    return meant;
  }

  function known(filed: string, settled: NonNullable<Settled>): Resolution {
    const { city, confidence, because } = settled;
    const place: Place = {
      name: displayName(filed, cities.spellings(filed)),
      country: city.country,
      latitude: city.latitude,
      longitude: city.longitude,
      timeZone: city.timeZone,
      path: cityPath(city, cities, regions),
    };
    return { place, outcome: 'known', confidence, because, suggestions: [] };
  }

  /** A country or state that is named instead of a town: no point on the map, a time only where there is one. */
  function inRegion(filed: string, meant: readonly Region[], language: string): Resolution {
    const [region] = meant;
    const name = regions.spelling(filed);
    if (region === undefined || meant.length > 1) {
      const suggestions = meant.map((each) => regionLabel(each, language)).slice(0, mostSuggestions);
      const place = { ...bare(filed), name: displayName(filed, name === null ? [] : [name]) };
      return {
        place,
        outcome: 'ambiguous',
        confidence: 0.3,
        because: 'the name of several regions',
        suggestions,
      };
    }
    const place = { ...placedIn([region], filed), name: displayName(filed, name === null ? [] : [name]) };
    const because =
      region.division === null ? 'a country, named without a town' : 'a region, named without a town';
    return { place, outcome: 'country', confidence: 0.9, because, suggestions: [] };
  }

  function ambiguous(filed: string, bearers: readonly City[], language: string): Resolution {
    const [largest] = bearers;
    const meant =
      largest !== undefined && areInOneCountry(bearers) ? [{ country: largest.country, division: null }] : [];
    const place = { ...placedIn(meant, filed), name: displayName(filed, cities.spellings(filed)) };
    const because =
      bearers.length === 1 ? 'smaller places bear the name too' : `${bearers.length} places bear the name`;
    const suggestions = bearers.map((city) => dateline(city, filed, language));
    return {
      place,
      outcome: 'ambiguous',
      confidence: 0.3,
      because,
      suggestions: [...new Set(suggestions)].slice(0, mostSuggestions),
    };
  }

  /** A town that is not there; its country and time are kept where the dateline's region says them. */
  function unknown(filed: string, meant: readonly Region[], language: string): Resolution {
    const isWanted = (city: City) => meant.length === 0 || meant.some((region) => contains(region, city));
    const suggestions = suggest(filed, isWanted).map((city) => dateline(city, city.name, language));
    const place = placedIn(meant, filed);
    const because =
      place.country === null
        ? 'no place of that name is known'
        : 'no town of that name is known in its region';
    return { place, outcome: 'unknown', confidence: 0, because, suggestions };
  }

  /** A place of which only the region is known: its country when there is one, its time zone when there is one. */
  function placedIn(meant: readonly Region[], filed: string): Place {
    const [region] = meant;
    if (region === undefined || meant.some(({ country }) => country !== region.country)) return bare(filed);
    return {
      ...bare(filed),
      country: region.country,
      timeZone: regions.timeZone(meant.length === 1 ? region : { country: region.country, division: null }),
      path: countryPath(region.country),
    };
  }

  function dateline(city: City, filed: string, language: string): string {
    const name = displayName(filed, cities.spellings(filed));
    const division = regions.divisionName(city.country, city.region);
    const isTold = division !== null && ['US', 'CA', 'AU', 'GB'].includes(city.country);
    const separator = /^(?:ar|fa|ur)\b/i.test(language) ? '، ' : ', ';
    return `${name}${separator}${isTold ? division : countryName(city.country, language)}`;
  }

  function regionName({ country, division }: Region, language: string): string {
    return (
      (division === null ? null : regions.divisionName(country, division)) ?? countryName(country, language)
    );
  }

  function regionLabel(region: Region, language: string): string {
    const name = regionName(region, language);
    return region.division === null ? name : `${name}, ${countryName(region.country, language)}`;
  }

  return {
    resolve,
    isRegion: (text, language) => text.length <= longest && regions.find(text.trim(), language).length > 0,
    isPlace: (text) =>
      text.length <= longest && (cities.find(text.trim()).length > 0 || isAfloat(text.trim())),
  };
}

function contains(region: Region, city: City): boolean {
  return region.country === city.country && (region.division === null || region.division === city.region);
}

function firstPart(text: string): string {
  return text.split(/[,،、]/u)[0]?.trim() ?? '';
}

function afloat(filed: string): Resolution {
  const because = 'filed from a ship, an aircraft, the sea or the United Nations';
  return { place: bare(filed), outcome: 'vessel', confidence: 0.9, because, suggestions: [] };
}

function bare(filed: string): Place {
  return {
    name: toProperCase(filed),
    country: null,
    latitude: null,
    longitude: null,
    timeZone: null,
    path: null,
  };
}

/**
 * The name to show: as filed, but a name in capitals as the gazetteer spells it. Where copy has marks of
 * its own (`ZÜRICH`), the spelling with the same marks is taken.
 */
function displayName(filed: string, spellings: readonly string[]): string {
  if (!isAllCapitals(filed)) return filed;
  const same = spellings.find((spelling) => spelling.toUpperCase() === filed);
  if (same !== undefined) return same;
  const isPlain = /^[\p{ASCII}]*$/u.test(filed);
  return (isPlain ? spellings[0] : undefined) ?? toProperCase(filed);
}
