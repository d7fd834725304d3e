/**
 * The map of a country with the places that stories came from: a window on its largest land and on all
 * those places, in the manner of a locator map.
 */
import { locatorSide } from '../../article/locatorSide.ts';
import type { LocatorMap } from '../../article/pages.ts';
import { type Atlas, type Bounds, latitudeAt, mercator } from './atlas.ts';
import { drawSheet, lookThrough, type Spot } from './locatorMap.ts';

/** A country (ISO 3166-1 alpha-2) and the box, in whole degrees, that its places lie in. */
export type CountryRequest = { country: string; box: Bounds };
/** A country's map, and the window that it shows: its middle, and how many degrees of longitude. */
export type CountryMap = LocatorMap & { window: Spot & { degrees: number } };

/** Beside the land, in shares of it. */
const margin = 1.16;
/** A city state is shown with its surroundings; more than half the globe is no map of a country. */
const [narrowest, widest] = [3, 170];

/**
 * The box around places, grown to whole degrees so that one more town rarely asks for a new map. Past
 * 180 degrees it goes on, on the side where most of them lie.
 */
export function boxAround(spots: readonly Spot[]): Bounds {
  const [first] = spots;
  const turned = spots.map(({ longitude }) => near(longitude, first?.longitude ?? 0));
  const latitudes = spots.map(({ latitude }) => latitude);
  return [
    Math.floor(Math.min(...turned)),
    Math.floor(Math.min(...latitudes)),
    Math.ceil(Math.max(...turned)),
    Math.ceil(Math.max(...latitudes)),
  ];
}

/** The map of a country; a country that the atlas does not know is shown around its places. */
export function countryMap({ country, box }: CountryRequest, atlas: Atlas): CountryMap {
  const [west, south, east, north] = windowOn(country, box, atlas);
  const degrees = Math.min(widest, Math.max(narrowest, Math.max(east - west, north - south) * margin));
  const center = { longitude: (west + east) / 2, latitude: latitudeAt((south + north) / 2) };
  const sheet = drawSheet(center, lookThrough(center, degrees, atlas));
  return {
    ...sheet,
    // The page's title names the country itself; on its land the names of places need the room.
    names: sheet.names.filter((name) => name.country !== country),
    window: { ...center, degrees },
  };
}

/** Where a place lies on a country's map, in units of {@link locatorSide} from the left and the top. */
export function spotOn(
  window: CountryMap['window'],
  { latitude, longitude }: Spot,
): { x: number; y: number } {
  const unit = locatorSide / window.degrees;
  const place = (from: number) => Math.round(locatorSide / 2 + from * unit);
  return {
    x: place(near(longitude, window.longitude) - window.longitude),
    y: place(mercator(window.latitude) - mercator(latitude)),
  };
}

/** West, south, east and north of the window, in degrees of Mercator's sheet. */
function windowOn(country: string, box: Bounds, atlas: Atlas): Bounds {
  const around: Bounds = [box[0], mercator(box[1]), box[2], mercator(box[3])];
  const lands = atlas.countries.filter((shape) => shape.country === country).map(({ bounds }) => bounds);
  const [largest] = lands.toSorted((a, b) => extent(b) - extent(a));
  // Antarctica goes round the globe; its places say which side of it to show.
  if (largest === undefined || largest[2] - largest[0] > widest) return around;
  const turn = near(largest[0], box[0]) - largest[0];
  return [
    Math.min(around[0], largest[0] + turn),
    Math.min(around[1], largest[1]),
    Math.max(around[2], largest[2] + turn),
    Math.max(around[3], largest[3]),
  ];
}

function extent([west, south, east, north]: Bounds): number {
  return (east - west) * (north - south);
}

/** A longitude on the same turn of the globe as another. */
function near(longitude: number, other: number): number {
  return longitude + 360 * Math.round((other - longitude) / 360);
}
