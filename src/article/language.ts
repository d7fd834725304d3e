/** Scripts that are written from right to left (Unicode, UAX 9; ISO 15924 codes). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

/**
 * The writing direction of a language, for the `dir` attribute.
 *
 * Takes a BCP 47 tag (`"ar"`, `"uz-Arab"`); gives `"rtl"` when its likely script runs that way.
 * A tag that cannot be read gives `"ltr"`.
 */
export function direction(language: string): Direction {
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
