/** Scripts that are written from right to left (Unicode, UAX 9; ISO 15924 codes). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

/** Languages that have one direction wherever they are written: the first question to `Intl` is dear. */
const commonDirections = new Map<string, Direction>([
  ...['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'ru', 'ja', 'zh', 'ko'].map((tag) => [tag, 'ltr'] as const),
  ...['ar', 'fa', 'he', 'ur'].map((tag) => [tag, 'rtl'] as const),
]);

/**
 * The writing direction of a language, for the `dir` attribute.
 *
 * Takes a BCP 47 tag (`"ar"`, `"uz-Arab"`); gives `"rtl"` when its likely script runs that way.
 * A tag that cannot be read gives `"ltr"`.
 */
export function direction(language: string): Direction {
  const known = commonDirections.get(language.toLowerCase().split('-', 1)[0] ?? '');
  if (known !== undefined && !/-[a-z]{4}(?:-|$)/i.test(language)) return known;
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The canonical form of a BCP 47 tag, or null when the text is no tag.
 *
 * @example canonicalLanguage('EN-us') // 'en-US'
 */
export function canonicalLanguage(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
