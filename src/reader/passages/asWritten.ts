/**
 * A piece of text as it stands in `source`, found by its folded form; the piece itself where it is not
 * found. With `fromEnd` the last place where it stands, else the first.
 *
 * The library that writes fragments folds letters: lower case, no marks, compatibility forms taken apart.
 * Chromium finds that, but the specification leaves to browsers how much they fold, and the letters as
 * written are found by all.
 *
 * @example asWritten('ines duarte', 'said Inês Duarte') // 'Inês Duarte'
 */
export function asWritten(piece: string, source: string, fromEnd = false): string {
  const starts: number[] = [];
  let folded = '';
  for (const { index, 0: letter } of source.matchAll(/\s+|[^\s]/gu)) {
    const next = /\s/.test(letter) ? ' ' : fold(letter);
    for (let unit = 0; unit < next.length; unit++) starts.push(index);
    folded += next;
  }
  starts.push(source.length);
  const at = fromEnd ? folded.lastIndexOf(piece) : folded.indexOf(piece);
  return at < 0 ? piece : source.slice(starts[at], starts[at + piece.length]).trim();
}

function fold(letter: string): string {
  return letter
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
