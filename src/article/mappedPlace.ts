import { mapPath } from './paths.ts';
import type { Dateline } from './schema.ts';

/**
 * The page of the first place of a dateline that a map can show; null where nobody knows where it is. A
 * card without a picture draws the map of it.
 */
export function mappedPlace(dateline: Pick<Dateline, 'places'> | null): string | null {
  const place = dateline?.places.find(({ latitude, path }) => latitude !== null && path !== null);
  return place?.path ?? null;
}

/** The file of that map (`mapPath`). */
export function mappedFile(dateline: Pick<Dateline, 'places'> | null): string | null {
  const place = mappedPlace(dateline);
  return place === null ? null : mapPath(place);
}
