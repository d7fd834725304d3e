import { type City } from './city.ts';
import { foldName } from './foldName.ts';

/** A country, or a state or province of one. */
export type Region = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames' code of the division; null for the whole country. */
  division: string | null;
};

export type RegionIndex = {
  /** What a text may mean as a region: `Georgia` is a country and a state. Empty when it names none. */
  find(text: string, language: string): readonly Region[];
  /** The spelling that a name stands for: `UNITED ARAB EMIRATES` → `United Arab Emirates`. */
  spelling(text: string): string | null;
  /** A division's English name, null when the tables have none. */
  divisionName(country: string, division: string): string | null;
  /** The one time zone of a region, null when it has several or no town. */
  timeZone(region: Region): string | null;
  /** The size of its largest town, as `City.size`. */
  largest(region: Region): number;
};

type Named = { spelling: string; regions: Region[] };

/** The languages that datelines are read in; Chinese in both its scripts. */
const languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'ru', 'ja', 'zh', 'zh-Hant'];

/** Words that say what kind of region is meant, before or after its folded name. */
const kind =
  /^(?:the|state of|province of|estado de|provincia de|provincia di|province de|provinz) | (?:state|province|prefecture|oblast|region|county|territory)$/g;

/**
 * Indexes countries by their names in CLDR, in ten languages and two styles, and by our table.
 * A name in capitals of up to five letters is a code, and is read in capitals only, so that the word
 * `us` is no country.
 */
export function createRegionIndex(
  cities: readonly City[],
  table: readonly [key: string, names: string[]][],
): RegionIndex {
  const names = new Map<string, Named>();
  const codes = new Map<string, Region[]>();
  const divisions = new Map<string, string>();
  for (const [key, given] of table) {
    const regions = key.split('+').map(toRegion);
    if (key.includes('.')) divisions.set(key, given[0] ?? key);
    for (const name of given) {
      if (isCode(name)) push(codes, name.replace(/\./g, ''), regions);
      else addName(names, name, regions);
    }
  }
  for (const [name, region] of countryNames(cities)) addName(names, name, [region]);
  const facts = factsOf(cities);

  const find = (text: string, language: string): readonly Region[] => {
    const capitals = /^[A-Z][A-Z. ,]*$/.test(text) ? text.replace(/[^A-Z]/g, '') : '';
    if (capitals !== '') {
      const local = codes.get(`${language.slice(0, 2).toLowerCase()}:${capitals}`);
      if (local !== undefined) return local;
    }
    if (!/[\p{Lu}\p{Lt}\p{Lo}]/u.test(text)) return [];
    const key = foldName(text);
    const named = names.get(key) ?? names.get(key.replace(kind, ''));
    return [...(codes.get(capitals) ?? []), ...(named?.regions ?? [])];
  };

  return {
    find,
    spelling: (text) => names.get(foldName(text))?.spelling ?? null,
    divisionName: (country, division) => divisions.get(`${country}.${division}`) ?? null,
    timeZone: (region) => facts.get(keyOf(region))?.timeZone ?? null,
    largest: (region) => facts.get(keyOf(region))?.largest ?? 0,
  };
}

/** How a country is called in a language, in its short form; the code when the tag cannot be read. */
export function countryName(country: string, language: string): string {
  const key = language.slice(0, 40);
  let display = displays.get(key);
  if (display === undefined) {
    display = displayIn(key);
    if (displays.size < 50) displays.set(key, display);
  }
  return display.of(country) ?? country;
}

const displays = new Map<string, Intl.DisplayNames>();

function displayIn(language: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region', style: 'short' });
  } catch {
    return new Intl.DisplayNames('en', { type: 'region', style: 'short' });
  }
}

function toRegion(key: string): Region {
  return { country: key.slice(0, 2), division: key.length > 3 ? key.slice(3) : null };
}

function keyOf({ country, division }: Region): string {
  return division === null ? country : `${country}.${division}`;
}

function isCode(name: string): boolean {
  return /^(?:[a-z]{2}:)?(?:[A-Z]\.?){2,5}$/.test(name);
}

function addName(names: Map<string, Named>, name: string, regions: readonly Region[]): void {
  const key = foldName(name);
  const entry = names.get(key);
  if (entry === undefined) {
    names.set(key, { spelling: name, regions: [...regions] });
    return;
  }
  for (const region of regions) {
    if (!entry.regions.some((each) => keyOf(each) === keyOf(region))) entry.regions.push(region);
  }
}

function push(codes: Map<string, Region[]>, code: string, regions: readonly Region[]): void {
  codes.set(code, [...(codes.get(code) ?? []), ...regions]);
}

function countryNames(cities: readonly City[]): [string, Region][] {
  const countries = new Set(cities.map((city) => city.country));
  const found: [string, Region][] = [];
  // Most names are the same in both styles and in several languages; folding them is what costs.
  const seen = new Set<string>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const country of countries) {
        const name = display.of(country);
        if (name === undefined || isCode(name) || seen.has(name)) continue;
        seen.add(name);
        const region = { country, division: null };
        found.push([name, region]);
        // "Myanmar (Burma)" is written "Myanmar".
        const bare = (name.split(/[(（]/u)[0] ?? '').trim();
        if (bare !== name && !/^(?:Congo|Конго|コンゴ|刚果|剛果)/u.test(bare)) found.push([bare, region]);
      }
    }
  }
  return found;
}

/** The one time zone, null where there are several, and the largest town of each country and division. */
function factsOf(cities: readonly City[]): Map<string, { timeZone: string | null; largest: number }> {
  const facts = new Map<string, { timeZone: string | null; largest: number }>();
  for (const { country, region, timeZone, size } of cities) {
    for (const key of [country, `${country}.${region}`]) {
      const fact = facts.get(key);
      if (fact === undefined) {
        facts.set(key, { timeZone, largest: size });
        continue;
      }
      if (fact.timeZone !== timeZone) fact.timeZone = null;
      if (size > fact.largest) fact.largest = size;
    }
  }
  return facts;
}
