import { distance } from 'fastest-levenshtein';
import { type City } from './city.ts';
import { type CityIndex } from './cityIndex.ts';
import { foldName } from './foldName.ts';

/** How many names one question may be held against; the largest bucket has fewer. */
const mostComparisons = 8000;

const mostSuggestions = 3;

/** Longer texts are no misspelt names. */
const longest = 40;

/**
 * Makes a function that gives the cities whose names are nearest to a name that is not there: one or
 * two letters wrong, the first one right; nearest first, then largest. `isWanted` narrows the field,
 * to the region that the dateline gives.
 */
export function createSuggest(
  cities: CityIndex,
): (name: string, isWanted: (city: City) => boolean) => City[] {
  let buckets: Map<string, string[]> | undefined;
  return (name, isWanted) => {
    const key = foldName(name.slice(0, longest + 1));
    if (key.length < 4 || key.length > longest) return [];
    buckets ??= toBuckets(cities.keys());
    const most = key.length < 6 ? 1 : 2;
    const near: { city: City; steps: number }[] = [];
    for (const candidate of candidates(buckets, key, most)) {
      const steps = distance(key, candidate);
      if (steps > most) continue;
      const city = cities.find(candidate).find(isWanted);
      if (city !== undefined) near.push({ city, steps });
    }
    near.sort((a, b) => a.steps - b.steps || b.city.size - a.city.size);
    return [...new Set(near.map(({ city }) => city))].slice(0, mostSuggestions);
  };
}

function toBuckets(keys: Iterable<string>): Map<string, string[]> {
  const buckets = new Map<string, string[]>();
  for (const key of keys) {
    const bucket = bucketOf(key, key.length);
    const names = buckets.get(bucket);
    if (names === undefined) buckets.set(bucket, [key]);
    else names.push(key);
  }
  return buckets;
}

function candidates(buckets: Map<string, string[]>, key: string, most: number): string[] {
  const found: string[] = [];
  for (let length = key.length - most; length <= key.length + most; length++) {
    found.push(...(buckets.get(bucketOf(key, length)) ?? []));
  }
  return found.slice(0, mostComparisons);
}

function bucketOf(key: string, length: number): string {
  return `${key.charAt(0)}${length}`;
}
