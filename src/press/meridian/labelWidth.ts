/** Size of a label and the space between letters (`--t-ruler`, `--track-ruler`), in pixels of a rem of 16. */
const size = 11;
const tracking = 0.055 * size;
/** Between stem and name. */
const padding = 7;

/**
 * The room that a name takes on the ruler, in pixels: an upper bound from the widths of capitals in
 * Libre Franklin 600, which its fallbacks keep.
 *
 * @example labelWidth('Hilo') // 36.6
 */
export function labelWidth(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum + ems(letter) * size + tracking, padding);
}

function ems(letter: string): number {
  if (/[\p{M}]/u.test(letter)) return 0;
  if (/[I1ÌÍÎÏİ\s.,'’-]/u.test(letter)) return 0.38;
  if (/[MW]/.test(letter)) return 1.07;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter) ? 1 : 0.77;
}
