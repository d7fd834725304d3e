import { latinLetters } from './latinLetters.ts';

const longest = 80;

/** Names that Windows keeps for devices; a folder called so cannot be written there. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A slug: lower-case ASCII words joined by hyphens, safe as a folder's name on every file system, at
 * most 80 characters and cut between words.
 *
 * Gives null when the text has no letter or digit that ASCII can write, so that the caller can say
 * what to do instead.
 *
 * @example toSlug('Évora: São João’s night') // 'evora-sao-joaos-night'
 * @example toSlug('選挙') // null
 */
export function toSlug(text: string): string | null {
  const ascii = text
    .slice(0, 1000)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[ßæœøđðþłıħŋə]/g, (letter) => latinLetters[letter] ?? letter)
    .replace(/[\p{M}'’ʼ]/gu, '');
  const words = ascii.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  if (slug === '') slug = words[0]?.slice(0, longest) ?? '';
  if (slug === '') return null;
  return deviceNames.test(slug) ? `${slug}-story` : slug;
}
