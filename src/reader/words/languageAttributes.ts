import { direction, type Direction } from '../../article/language.ts';

/**
 * `lang`, and `dir` where the direction turns, for an element whose language may differ from the one
 * around it. Empty where nothing changes.
 *
 * @example languageAttributes('ar', 'en') // { lang: 'ar', dir: 'rtl' }
 * @example languageAttributes('en', 'en') // {}
 */
export function languageAttributes(language: string, around: string): { lang?: string; dir?: Direction } {
  if (language === around) return {};
  const dir = direction(language);
  return dir === direction(around) ? { lang: language } : { lang: language, dir };
}
