import { type LocatorMap } from '../../article/pages.ts';
import { type Place } from '../../article/schema.ts';
import { readAtlas } from './atlas.ts';
import { locatorMap } from './locatorMap.ts';

const drawn = new Map<string, LocatorMap>();

/**
 * The locator map of a place, drawn once for each place in a process; null when it is not known where
 * the place is.
 */
export function placeMap({ latitude, longitude }: Place): LocatorMap | null {
  if (latitude === null || longitude === null) return null;
  const key = `${latitude} ${longitude}`;
  const map = drawn.get(key) ?? locatorMap({ latitude, longitude }, readAtlas());
  drawn.set(key, map);
  return map;
}
