/**
 * Whether a name is filed in capitals: two of them at least, and no small letters but those of inner
 * words and of prefixes (`McALLEN`, `RIO de JANEIRO`). Scripts without case have none.
 */
export function isInCapitals(name: string, innerWords: ReadonlySet<string>): boolean {
  let capitals = 0;
  for (const word of name.split(/[\s/]+/)) {
    if (innerWords.has(word)) continue;
    const upper = count(word, /\p{Lu}/gu);
    const lower = count(word, /\p{Ll}/gu);
    // A prefix keeps its small letter or two: McALLEN, DeKALB, N'DJAMENA.
    const prefixed = lower <= 2 && upper >= 3 && /\p{Lu}{2}[^\p{L}]*$/u.test(word.slice(-4));
    if (lower > 0 && !prefixed) return false;
    capitals += upper;
  }
  return capitals >= 2;
}

/** Whether a text has any letter that is small where it might be large. */
export function hasSmallLetters(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/**
 * Whether a word can be part of a name by its letters: it starts with a capital or a letter of a script
 * without case, or has a capital behind an article (`d’Ivoire`, `al-Hasakah`).
 */
export function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{M}]/u.test(word) || /^\p{Ll}{1,3}['’ʼ‘-]\p{Lu}/u.test(word);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
