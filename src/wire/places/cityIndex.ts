import { type City } from './city.ts';
import { foldName } from './foldName.ts';
import { looseKey, romanizeCyrillic } from './romanizeCyrillic.ts';

export type CityIndex = {
  /** Every city of a name, however it is spelled; largest first. */
  find(name: string): readonly City[];
  /** The spelling among ours that a folded name stands for, with its accents: `sao paulo` → `São Paulo`. */
  spellings(name: string): readonly string[];
  /** Whether a city is one that datelines name alone. */
  standsAlone: (city: City) => boolean;
  /** Every key of the index, for suggestions. */
  keys(): Iterable<string>;
};

/** Mostly one: an array for each of 30,000 names would double the time to load. */
type Bearers = City | City[];

/** Countries whose names Russian copy spells in Cyrillic letters that read back as ours. */
const cyrillic = new Set('AM AZ BG BY EE GE KG KZ LT LV MD RS RU TJ TM UA UZ'.split(' '));

/**
 * Indexes cities by their own name, by other names (`BE Brussels` → `Bruselas`) and by the list of
 * those that stand alone (`US` → `Atlanta`).
 *
 * Throws when a table names a city that is not there.
 */
export function createCityIndex(
  cities: readonly City[],
  otherNames: readonly [key: string, names: string[]][],
  alone: readonly [country: string, names: string[]][],
): CityIndex {
  const named = new Map<string, Bearers>();
  const spellings = new Map<string, string[]>();
  for (const city of cities) add(named, foldName(city.name), city);
  const cityOf = (country: string, name: string): City => {
    const city = toList(named.get(foldName(name))).find((each) => each.country === country);
    if (city === undefined) throw new Error(`names: the gazetteer has no ${name} in ${country}`);
    return city;
  };
  const standing = new Set(alone.flatMap(([country, names]) => names.map((name) => cityOf(country, name))));
  // Targets are looked up before names are added, so that no other name can become a target.
  const targets = otherNames.map(([key, names]) => [cityOf(key.slice(0, 2), key.slice(3)), names] as const);
  for (const [city, names] of targets) {
    for (const name of names) {
      const key = foldName(name);
      add(named, key, city);
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, [name]);
      else known.push(name);
    }
  }

  let loose: Map<string, City[]> | undefined;
  const romanized = (key: string): readonly City[] => {
    const romanization = romanizeCyrillic(key);
    if (romanization === null) return [];
    loose ??= looseIndex(cities);
    return loose.get(romanization) ?? [];
  };

  return {
    find(name) {
      for (const key of keysOf(name)) {
        const found = named.get(key);
        if (found !== undefined) return toList(found);
      }
      return romanized(foldName(name));
    },
    spellings: (name) =>
      keysOf(name).flatMap((key) => {
        const own = toList(named.get(key)).map((city) => city.name);
        return [...own.filter((each) => foldName(each) === key), ...(spellings.get(key) ?? [])];
      }),
    standsAlone: (city) => standing.has(city),
    keys: () => named.keys(),
  };
}

/** Keeps the bearers of a name in order of size. */
function add(named: Map<string, Bearers>, key: string, city: City): void {
  const bearers = named.get(key);
  if (bearers === undefined) {
    named.set(key, city);
    return;
  }
  if (!Array.isArray(bearers)) {
    if (bearers !== city) named.set(key, bearers.size < city.size ? [city, bearers] : [bearers, city]);
    return;
  }
  if (bearers.includes(city)) return;
  const at = bearers.findIndex((each) => each.size < city.size);
  bearers.splice(at < 0 ? bearers.length : at, 0, city);
}

function toList(bearers: Bearers | undefined): readonly City[] {
  if (bearers === undefined) return [];
  return Array.isArray(bearers) ? bearers : [bearers];
}

/** The ways to look a name up, surest first. */
function keysOf(name: string): string[] {
  const key = foldName(name);
  const keys = [key];
  // Wires without umlauts write them out: Duesseldorf, Goeteborg.
  const respelled = key.replace(/ue/g, 'u').replace(/oe/g, 'o').replace(/ae/g, 'a');
  if (respelled !== key) keys.push(respelled);
  // Chinese, Japanese and Korean put the word for city after the name, English before it.
  const bare = key.replace(/(?<=.)(?:市内|市|특별시|광역시|시)$|^(?:city|town) of /, '');
  if (bare !== key) keys.push(bare);
  const whole = key.replace(/boro$/, 'borough');
  if (whole !== key) keys.push(whole);
  return keys;
}

function looseIndex(cities: readonly City[]): Map<string, City[]> {
  const index = new Map<string, City[]>();
  for (const city of cities) {
    if (!cyrillic.has(city.country)) continue;
    const key = looseKey(foldName(city.name));
    const bearers = index.get(key);
    if (bearers === undefined) index.set(key, [city]);
    else bearers.push(city);
  }
  for (const bearers of index.values()) bearers.sort((a, b) => b.size - a.size);
  return index;
}
