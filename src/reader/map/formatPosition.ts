import type { Place } from '../../article/schema.ts';

/**
 * Where a place lies as a chart writes it, to the minute: `51°58′N 4°09′E`. Null when it is not known.
 * Figures and letters are the same in every language, and run from left to right.
 */
export function formatPosition({
  latitude,
  longitude,
}: Pick<Place, 'latitude' | 'longitude'>): string | null {
  if (latitude === null || longitude === null) return null;
  return `${formatAngle(latitude)}${latitude < 0 ? 'S' : 'N'} ${formatAngle(longitude)}${longitude < 0 ? 'W' : 'E'}`;
}

function formatAngle(angle: number): string {
  // Rounded as a whole: 59.7 minutes are the next degree.
  const minutes = Math.round(Math.abs(angle) * 60);
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`;
}
