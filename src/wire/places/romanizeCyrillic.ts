/** Letter for letter, near to what GeoNames and newsrooms use for Russian, Ukrainian and Belarusian. */
const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/**
 * The Latin key of a name in Cyrillic letters, to be compared with `looseKey` of a Latin name; null
 * when the text has other letters.
 *
 * @example romanizeCyrillic('екатеринбург') === looseKey('yekaterinburg') // true
 */
export function romanizeCyrillic(folded: string): string | null {
  if (!/^[\u0430-\u045f\u0491 ]+$/.test(folded)) return null;
  return looseKey(folded.replace(/[^ ]/g, (letter) => letters[letter] ?? letter));
}

/** A Latin name without what transliterations of Russian differ in: `y`, `i` and `j` beside vowels. */
export function looseKey(folded: string): string {
  return folded.replace(/[iyj]+/g, 'i').replace(/(?<=^| )i(?=e)|i(?=[aeou])|(?<=[aeou])i/g, '');
}
