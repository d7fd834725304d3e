import { placePath } from '../../article/paths.ts';
import { toSlug } from '../../article/slug.ts';
import { type City } from './city.ts';
import { type CityIndex } from './cityIndex.ts';
import { type RegionIndex } from './regionIndex.ts';
import { twentyfold } from './settleCity.ts';

/**
 * The address of a city's page: its English name, and its state or province too when its country has
 * several of the name and this is not the one that everybody means. No two cities share an address.
 *
 * @example cityPath(brussels, cities, regions) // '/places/be/brussels/'
 * @example cityPath(springfield, cities, regions) // '/places/us/springfield-illinois/'
 */
export function cityPath(city: City, cities: CityIndex, regions: RegionIndex): string | null {
  const slug = toSlug(city.name);
  if (slug === null) return null;
  const namesakes = cities
    .find(city.name)
    .filter((each) => each.country === city.country && toSlug(each.name) === slug)
    .toSorted((a, b) => standing(b, cities) - standing(a, cities) || order(a, b));
  const [first, second] = namesakes;
  const isPlain =
    second === undefined ||
    (first !== undefined && standing(first, cities) - standing(second, cities) >= twentyfold);
  const plain = isPlain ? first : null;
  if (plain === city || namesakes.length === 0) return placePath(city.country, slug);
  const division = toSlug(regions.divisionName(city.country, city.region) ?? city.region) ?? 'region';
  const neighbours = namesakes.filter((each) => each.region === city.region && each !== plain);
  const at = neighbours.indexOf(city);
  return placePath(city.country, at > 0 ? `${slug}-${division}-${at + 1}` : `${slug}-${division}`);
}

function standing(city: City, cities: CityIndex): number {
  return city.size + (cities.standsAlone(city) || city.rank === 'capital' ? 100 : 0);
}

/** Any fixed order will do, so long as it does not hang on the order of the file. */
function order(a: City, b: City): number {
  return a.latitude - b.latitude || a.longitude - b.longitude;
}
