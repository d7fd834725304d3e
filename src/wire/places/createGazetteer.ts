import { type City } from './city.ts';
import { createCityIndex } from './cityIndex.ts';
import { contains, createAnswers } from './createAnswers.ts';
import { type Gazetteer, type PlaceName, type Resolution } from './gazetteer.ts';
import { createRegionIndex, type Region } from './regionIndex.ts';
import { around, large, settleAlone, settleInRegion } from './settleCity.ts';
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

/** A town half as large as a country's first town, a third as large as a state's, competes for their name. */
const half = 3;
const third = 5;

/**
 * Builds a gazetteer from its tables; pure.
 *
 * Throws when a table names a city that `cities` does not have.
 */
export function createGazetteer(tables: GazetteerTables): Gazetteer {
  const cities = createCityIndex(tables.cities, tables.cityNames, tables.standsAlone);
  const regions = createRegionIndex(tables.cities, tables.regionNames);
  const answer = createAnswers(cities, regions);

  function resolve({ name, region, language }: PlaceName): Resolution {
    const filed = name.trim();
    if (filed.length > longest) return answer.unknown(filed, [], language);
    const regionText = region?.slice(0, longest).trim() ?? '';
    // Iowa has a town called Atlantic.
    if (isAfloat(filed) && (regionText === '' || cities.find(filed).length === 0))
      return answer.afloat(filed);
    return regionText === '' ? resolveAlone(filed, language) : resolveInRegion(filed, regionText, language);
  }

  function resolveAlone(filed: string, language: string): Resolution {
    const bearers = cities.find(filed);
    const meant = regions.find(filed, language);
    const settled = settleAlone(bearers, language, cities.standsAlone);
    const isFamous =
      settled !== null && (settled.city.rank === 'capital' || cities.standsAlone(settled.city));
    // Datelines name cities: Singapore and New York are the cities, and عمان is Amman, not Oman.
    if (isFamous) return answer.known(filed, settled);
    if (meant.length > 0) return resolveRegionName(filed, bearers, meant, language);
    if (settled !== null) return answer.known(filed, settled);
    return bearers.length === 0
      ? resolvePrefixed(filed, language)
      : answer.ambiguous(filed, bearers, [], language);
  }

  /** A name that a country or state bears, and perhaps towns: California, Georgia, New Brunswick, Ibiza. */
  function resolveRegionName(
    filed: string,
    bearers: readonly City[],
    meant: readonly Region[],
    language: string,
  ): Resolution {
    const isCountry = meant.some(({ division }) => division === null);
    const first = Math.max(...meant.map((region) => regions.largest(region)));
    const inside = bearers.filter((city) => meant.some((region) => contains(region, city)));
    const rivals = bearers.filter((city) => !inside.includes(city));
    const least = isCountry ? first - half : Math.min(first - third, large);
    if (rivals.some((city) => city.size >= least))
      return answer.townOrRegion(filed, bearers, meant, language);
    const seat = settleInRegion(inside, cities.standsAlone);
    if (seat !== null && seat.city.size >= first - third) {
      return answer.known(filed, { ...seat, confidence: 0.8, because: 'a town called as its region' });
    }
    return answer.inRegion(filed, meant, language);
  }

  function resolveInRegion(filed: string, regionText: string, language: string): Resolution {
    // "México, D.F." and "Bogotá, D.C." are names of cities, not of towns in a state of those letters.
    const [whole, second] = cities.find(`${filed} ${regionText}`);
    if (whole !== undefined && second === undefined) {
      return answer.known(filed, {
        city: whole,
        confidence: 0.97,
        because: 'a name that goes with its district',
      });
    }
    const meant = meaningOf(regionText, language);
    const centres = cities.find(seatOf(regionText));
    const bearers = cities.find(filed);
    let within = bearers.filter((city) => meant.some((region) => contains(region, city)));
    if (within.length === 0) within = around(bearers, centres);
    const settled = settleInRegion(within, cities.standsAlone);
    if (settled !== null) {
      const region = meant.find((each) => contains(each, settled.city));
      const label = region === undefined ? firstPart(regionText) : answer.regionName(region, 'en');
      return answer.known(filed, { ...settled, because: `${settled.because} in ${label}` });
    }
    if (within.length > 0) return answer.ambiguous(filed, within, regionsOf(within), language);
    if (meant.length > 0) {
      const countries = new Set(meant.map(({ country }) => country));
      const self = regions.find(filed, language).filter(({ country }) => countries.has(country));
      return self.length > 0
        ? answer.inRegion(filed, self, language)
        : answer.unknown(filed, meant, language);
    }
    if (centres.length > 0) return besideCity(filed, centres, language);
    return besideUnknown(filed, regionText, bearers, language);
  }

  /** A village near a city that we know: the country is that city's, if there is no doubt which is meant. */
  function besideCity(filed: string, centres: readonly City[], language: string): Resolution {
    const centre = settleAlone(centres, language, cities.standsAlone);
    return answer.unknown(
      filed,
      centre === null ? [] : [{ country: centre.city.country, division: null }],
      language,
    );
  }

  /** Behind the name stands a region that nobody knows: then only the one place in the world will do. */
  function besideUnknown(
    filed: string,
    regionText: string,
    bearers: readonly City[],
    language: string,
  ): Resolution {
    const [only, second] = bearers;
    if (only === undefined) return answer.unknown(filed, [], language);
    if (second !== undefined || only.rival > 0) return answer.ambiguous(filed, bearers, [], language);
    const because = `the only place of that name, though ${regionText} is no region we know`;
    return answer.known(filed, { city: only, confidence: 0.7, because });
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
    return answer.unknown(filed, [], language);
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

  return {
    resolve,
    isRegion: (text, language) => text.length <= longest && regions.find(text.trim(), language).length > 0,
    isPlace: (text) =>
      text.length <= longest && (cities.find(text.trim()).length > 0 || isAfloat(text.trim())),
  };
}

function regionsOf(within: readonly City[]): Region[] {
  return within.map(({ country, region }) => ({ country, division: region }));
}

/** The name of the city that a region is called after: 福島県 after 福島. */
function seatOf(text: string): string {
  return firstPart(text).replace(/(?<=..)[県府省州]$/u, '');
}

function firstPart(text: string): string {
  return text.split(/[,،、]/u)[0]?.trim() ?? '';
}
