/** The lines between the two rules, and the index of the first line after them. */
export type FrontMatter = { lines: string[]; start: number; next: number };

const key = /^[A-Za-z_]\w{0,30}\s*:(?:\s|$)/;

/**
 * Splits the front matter off the copy: the lines between a first line `---` and the next line `---`
 * or `...`. Null when the copy has none; `'open'` when it begins one and never closes it.
 */
export function splitFrontMatter(lines: readonly string[]): FrontMatter | 'open' | null {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || !isRule(lines[first])) return null;
  const end = lines.findIndex((line, i) => i > first && (isRule(line) || line.trimEnd() === '...'));
  if (end >= 0) return { lines: lines.slice(first + 1, end), start: first + 1, next: end + 1 };
  // A rule that nothing closes may be a rule; one with a key below it is front matter cut off.
  return key.test(lines[first + 1] ?? '') ? 'open' : null;
}

function isRule(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}
