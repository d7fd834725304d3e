/** The inks of the paper's sections; their colours are tokens of the style. */
export const inks = [
  'meridian',
  'world',
  'business',
  'climate',
  'science',
  'culture',
  'sport',
  'health',
] as const;
export type Ink = (typeof inks)[number];

/**
 * The ink of a topic that the paper's config does not colour: one of the eight, always the same for
 * the same slug, so that press and reader agree without asking each other.
 */
export function inkOf(slug: string): Ink {
  let sum = 0;
  for (const character of slug) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return inks[sum % inks.length] ?? 'world';
}
