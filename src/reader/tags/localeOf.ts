/**
 * A language as Open Graph wants it, with the country that is likeliest where the tag names none.
 *
 * @example localeOf('en') // 'en_US'
 */
export function localeOf(language: string): string {
  const { language: base, region } = new Intl.Locale(language).maximize();
  return region === undefined ? base : `${base}_${region}`;
}
