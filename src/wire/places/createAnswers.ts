import { countryPath } from '../../article/paths.ts';
import { type Place } from '../../article/schema.ts';
import { type City } from './city.ts';
import { type CityIndex } from './cityIndex.ts';
import { cityPath } from './cityPath.ts';
import { type Resolution } from './gazetteer.ts';
import { isAllCapitals, toProperCase } from './properCase.ts';
import { countryName, type Region, type RegionIndex } from './regionIndex.ts';
import { areInOneCountry, type Settled } from './settleCity.ts';
import { createSuggest } from './suggestPlaces.ts';

const mostSuggestions = 5;

/** Countries whose towns are told apart by state or province rather than by country. */
const toldByDivision = new Set(['US', 'CA', 'AU', 'GB']);

/** Makes the functions that write a resolution down: the place, the outcome, why, and what else was meant. */
export function createAnswers(cities: CityIndex, regions: RegionIndex) {
  const suggest = createSuggest(cities);

  function known(filed: string, { city, confidence, because }: NonNullable<Settled>): Resolution {
    const place: Place = {
      name: displayName(filed, ownFirst(city, filed)),
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
    const spelling = regions.spelling(filed);
    const name = displayName(filed, spelling === null ? [] : [spelling]);
    if (region === undefined || meant.length > 1) {
      const suggestions = meant.map((each) => regionLabel(each, language)).slice(0, mostSuggestions);
      const place = { ...bare(filed), name };
      return {
        place,
        outcome: 'ambiguous',
        confidence: 0.3,
        because: 'the name of several regions',
        suggestions,
      };
    }
    const because = `a ${region.division === null ? 'country' : 'state or province'}, named without a town`;
    return {
      place: { ...placedIn([region], filed), name },
      outcome: 'country',
      confidence: 0.9,
      because,
      suggestions: [],
    };
  }

  /** Several bear the name; `meant` are the regions that do, or that the dateline names behind it. */
  function ambiguous(
    filed: string,
    bearers: readonly City[],
    meant: readonly Region[],
    language: string,
  ): Resolution {
    const [largest] = bearers;
    const isOneCountry = largest !== undefined && areInOneCountry(bearers);
    const countries =
      meant.length > 0 || !isOneCountry ? meant : [{ country: largest.country, division: null }];
    const because =
      bearers.length === 1 ? 'smaller places bear the name too' : `${bearers.length} places bear the name`;
    return {
      place: { ...placedIn(countries, filed), name: displayName(filed, cities.spellings(filed)) },
      outcome: 'ambiguous',
      confidence: 0.3,
      because,
      suggestions: distinct(bearers.map((city) => dateline(city, filed, language))),
    };
  }

  /** A town, and a country or state, of one name. */
  function townOrRegion(
    filed: string,
    bearers: readonly City[],
    meant: readonly Region[],
    language: string,
  ): Resolution {
    const labels = meant.map((region) => regionLabel(region, language));
    const suggestions = distinct([
      ...bearers.map((city) => dateline(city, filed, language)).slice(0, 3),
      ...labels,
    ]);
    const place = { ...bare(filed), name: displayName(filed, cities.spellings(filed)) };
    return { place, outcome: 'ambiguous', confidence: 0.3, because: 'both a town and a region', suggestions };
  }

  /** A town that is not there; its country and time are kept where the dateline's region says them. */
  function unknown(filed: string, meant: readonly Region[], language: string): Resolution {
    const isWanted = (city: City) => meant.length === 0 || meant.some((region) => contains(region, city));
    const suggestions = suggest(filed, isWanted).map((city) => dateline(city, city.name, language));
    const place = placedIn(meant, filed);
    const because =
      place.country === null
        ? 'no place of that name is known'
        : `no town of that name is known in ${meant[0] === undefined ? place.country : regionName(meant[0], 'en')}`;
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

  /** A city as a dateline would tell it from its namesakes: `Springfield, Illinois`. */
  function dateline(city: City, filed: string, language: string): string {
    const name = displayName(filed, ownFirst(city, filed));
    const division = regions.divisionName(city.country, city.region);
    const separator = /^(?:ar|fa|ur)\b/i.test(language) ? '، ' : ', ';
    const isTold = division !== null && toldByDivision.has(city.country);
    return `${name}${separator}${isTold ? division : countryName(city.country, language)}`;
  }

  /** The spellings of a name, the city's own before those of its namesakes: `St. John's`, not `Saint John's`. */
  function ownFirst(city: City, filed: string): readonly string[] {
    const spellings = cities.spellings(filed);
    return spellings.includes(city.name) ? [city.name, ...spellings] : spellings;
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

  return { known, inRegion, ambiguous, townOrRegion, unknown, afloat, regionName };
}

/** Whether a city lies in a region. */
export function contains(region: Region, city: City): boolean {
  return region.country === city.country && (region.division === null || region.division === city.region);
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

function distinct(suggestions: string[]): string[] {
  return [...new Set(suggestions)].slice(0, mostSuggestions);
}

/**
 * The name to show: as filed, but a name in capitals as the gazetteer spells it. Where copy has marks of
 * its own (`ZÜRICH`), the spelling with the same marks is taken.
 */
function displayName(filed: string, spellings: readonly string[]): string {
  if (!isAllCapitals(filed)) return filed;
  const same = spellings.find((spelling) => spelling.toUpperCase() === filed);
  if (same !== undefined) return same;
  const isPlain = !/[^\p{ASCII}\P{L}]/u.test(filed);
  return (isPlain ? spellings[0] : undefined) ?? toProperCase(filed);
}
