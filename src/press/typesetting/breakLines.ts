import LineBreaker from 'linebreak';

/**
 * The pieces of a text between which a line may end, each with the space that follows it.
 *
 * Where lines may end is Unicode's rule (UAX 14). Chinese and Japanese may end one after nearly every
 * character; a headline reads better when it ends after a word. Korean ends one only at a space.
 *
 * @example piecesOf('Flood gates hold', 'en') // ['Flood ', 'gates ', 'hold']
 */
export function piecesOf(text: string, language: string): string[] {
  const breaker = new LineBreaker(text);
  const base = new Intl.Locale(language).language;
  const words = base === 'ja' || base === 'zh' ? wordEnds(text, language) : null;
  const pieces: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next;
    if (words !== null && !words.has(position)) continue;
    if (base === 'ko' && position < text.length && !/\s/.test(text[position - 1] ?? '')) continue;
    pieces.push(text.slice(start, position));
    start = position;
  }
  return pieces;
}

function wordEnds(text: string, language: string): Set<number> {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set([...segments].map(({ index, segment }) => index + segment.length));
}

/**
 * Fills lines with pieces of the given widths, none wider than `width`. Gives the end of each line, as
 * a count of pieces; null when a piece alone is too wide.
 */
export function fillLines(widths: readonly Piece[], width: number): number[] | null {
  const ends: number[] = [];
  let line = 0;
  for (const [index, { bare, whole }] of widths.entries()) {
    if (bare > width) return null;
    if (line > 0 && line + bare > width) {
      ends.push(index);
      line = 0;
    }
    line += whole;
  }
  return [...ends, widths.length];
}

/** How wide a piece is at the end of a line, and with its space. */
export type Piece = { bare: number; whole: number };

/**
 * The same number of lines as {@link fillLines} gives, all about as long as each other: what a browser
 * does for `text-wrap: balance`.
 */
export function balanceLines(widths: readonly Piece[], width: number): number[] | null {
  const widest = fillLines(widths, width);
  if (widest === null) return null;
  let [low, high] = [0, width];
  let best = widest;
  while (high - low > width / 100) {
    const middle = (low + high) / 2;
    const ends = fillLines(widths, middle);
    if (ends !== null && ends.length === widest.length) [high, best] = [middle, ends];
    else low = middle;
  }
  return best;
}
