import { closest, distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant, for advice in a message; null when none is near: more than a
 * third of its letters would have to change.
 *
 * @example nearest('topcis', ['topics', 'cover']) // 'topics'
 */
export function nearest(word: string, known: readonly string[]): string | null {
  // Longer words cost the square of their length, and nobody misspells a keyword of a hundred letters.
  if (known.length === 0 || word.length > 100) return null;
  const sought = word.toLowerCase();
  const found = closest(
    sought,
    known.map((name) => name.toLowerCase()),
  );
  const name = known.find((candidate) => candidate.toLowerCase() === found) ?? '';
  return distance(sought, found) <= Math.max(1, Math.floor(Math.max(sought.length, found.length) / 3))
    ? name
    : null;
}
