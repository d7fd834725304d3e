import { type City } from './city.ts';

/** A city chosen among those of its name, and why; null when evidence is thin. */
export type Settled = { city: City; confidence: number; because: string } | null;

/** Twenty times as many people, in the measure of `City.size`: Portland, Oregon, has but ten times Maine's. */
export const twentyfold = 13;

/** Ten times: what the language of the copy counts for where most of its readers live. */
const tenfold = 10;

/** Three times as many: enough inside one region, where a paper would say which if it meant the lesser. */
const threefold = 5;

/** 100,000 people: a smaller town is not so well known that its namesakes need no telling. */
export const large = 50;

/** Countries where a language is spoken: the first list by most of its readers, the second also. */
const speakers: Record<string, [string, string]> = {
  ar: ['', 'AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE'],
  de: ['DE', 'AT CH LI LU'],
  es: ['', 'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE'],
  fr: ['FR', 'BE CH LU MC CA CI CM SN ML BF CD'],
  it: ['IT', 'CH SM VA'],
  ja: ['JP', ''],
  pt: ['', 'BR PT AO MZ CV'],
  ru: ['RU', 'BY KZ KG UA'],
  zh: ['CN TW', 'HK MO SG'],
};

/**
 * Settles a name that stands alone among its bearers, largest first. In order: a city that datelines
 * name alone; the capital; the only bearer; one twenty times as large as the next; one ten times as
 * large when places count for more where the language of the copy is spoken.
 */
export function settleAlone(
  bearers: readonly City[],
  language: string,
  standsAlone: (city: City) => boolean,
): Settled {
  const [first, second] = bearers;
  if (first === undefined) return null;
  const famous = bearers.filter(standsAlone);
  if (famous.length === 1 && famous[0] !== undefined) {
    return { city: famous[0], confidence: 0.97, because: 'a city that stands alone in datelines' };
  }
  const capital = bearers.find((city) => city.rank === 'capital');
  // San José is a capital although California's is larger; Victoria is not Seychelles' by right.
  if (capital !== undefined && capital.size >= first.size - threefold) {
    return { city: capital, confidence: 0.95, because: 'a capital' };
  }
  const rival = first.rival;
  if (second === undefined && rival === 0) {
    return { city: first, confidence: 0.9, because: 'the only place of that name' };
  }
  if (first.size >= large && first.size - Math.max(second?.size ?? 0, rival) >= twentyfold) {
    return { city: first, confidence: 0.85, because: 'twenty times as large as the next place of that name' };
  }
  return settleByLanguage(bearers, language);
}

/** Whether bearers, largest first, are so unlike that the country at least is plain: Portlands elsewhere are villages. */
export function areInOneCountry(bearers: readonly City[]): boolean {
  const [first] = bearers;
  if (first === undefined) return false;
  // Where a place left out lies is not known: it counts as abroad.
  const abroad = bearers.map(({ country, size, rival }) => (country === first.country ? rival : size));
  return first.size - Math.max(...abroad) >= twentyfold;
}

function settleByLanguage(bearers: readonly City[], language: string): Settled {
  const [main, also] = speakers[language.slice(0, 2).toLowerCase()] ?? ['', ''];
  const home = /-([A-Za-z]{2})\b/.exec(language)?.[1]?.toUpperCase();
  const weight = ({ size, country }: City) => {
    if (country === home || main.includes(country)) return size + tenfold;
    return also.includes(country) ? size + threefold : size;
  };
  const [first, second] = bearers.toSorted((a, b) => weight(b) - weight(a));
  if (first === undefined || weight(first) === first.size || first.size < large) return null;
  if (weight(first) - Math.max(second === undefined ? 0 : weight(second), first.rival) < tenfold) return null;
  return { city: first, confidence: 0.75, because: 'the largest where the language of the copy is spoken' };
}

/**
 * Settles a name among its bearers inside the region that the dateline gives, largest first: the only
 * one, the one that stands alone or is a capital, or one three times as large as the next.
 */
export function settleInRegion(bearers: readonly City[], standsAlone: (city: City) => boolean): Settled {
  const [first, second] = bearers;
  if (first === undefined) return null;
  if (second === undefined) return { city: first, confidence: 0.97, because: 'the only place of that name' };
  const known = bearers.filter((city) => standsAlone(city) || city.rank === 'capital');
  if (known.length === 1 && known[0] !== undefined) {
    return { city: known[0], confidence: 0.97, because: 'the best known of that name' };
  }
  if (first.size - second.size >= threefold) {
    return { city: first, confidence: 0.92, because: 'by far the largest of that name' };
  }
  return null;
}

/**
 * The bearers within about 120 km of a city that stands in a region's place: provinces and districts
 * are mostly called as their seat, `Don Benito (Badajoz)`.
 */
export function around(bearers: readonly City[], centres: readonly City[]): City[] {
  return bearers.filter((city) =>
    centres.some(
      (centre) => centre !== city && centre.country === city.country && kilometres(centre, city) <= 120,
    ),
  );
}

/** Flat-earth distance: good to a few per cent at this range. */
function kilometres(a: City, b: City): number {
  const north = (a.latitude - b.latitude) * 111;
  const east = (a.longitude - b.longitude) * 111 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
