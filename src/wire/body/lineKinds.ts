/** What a single physical line is by its first characters, in Markdown and in agency copy. */

const bullet = /^([-*+•▪◦‣●■])[ \t]+(?=\S)/;
const number = /^(\d{1,3})([.)])[ \t]+(?=\S)/;

export type Marker = {
  /** Columns of white space before it. */
  indent: number;
  /** Length of the mark with the space behind it. */
  length: number;
  /** Null for a bullet. */
  number: number | null;
  /** Items of one list share it. */
  style: string;
};

/** The mark that opens an item of a list: `- `, `• `, `3. `; null when the line opens with a word. */
export function listMarker(line: string): Marker | null {
  const text = line.trimStart();
  const indent = line.length - text.length;
  const dot = bullet.exec(text);
  if (dot !== null) return { indent, length: dot[0].length, number: null, style: dot[1] ?? '' };
  const count = number.exec(text);
  if (count === null) return null;
  return { indent, length: count[0].length, number: Number(count[1]), style: count[2] ?? '' };
}

/** A line that only divides: `___`, `* * *`, `---`, `◇`. */
export function isSeparator(line: string): boolean {
  const marks = line.replace(/\s/g, '');
  if (/^[◇◆○●☆★※⁂＊]{1,9}$/u.test(marks)) return true;
  return /^(?:-{2,}|_{2,}|\*{3,}|={3,}|~{3,}|—{2,}|–{2,}|―{2,}|•{3,}|·{3,}|\+{3,})$/.test(marks);
}

/** `> text`, also nested; `>50 people` is text. */
export function isQuote(line: string): boolean {
  return /^ {0,3}>+(?:[ \t]|$)/.test(line);
}

export function isFence(line: string): boolean {
  return /^ {0,3}(?:```|~~~)/.test(line);
}

/** A heading marked by hand: `## The road north`, and its level. */
export function headingMark(line: string): { level: number; text: string } | null {
  const marks = /^ {0,3}(#{1,6})[ \t]+(?=\S)/.exec(line);
  if (marks === null) return null;
  const text = line.slice(marks[0].length).trim();
  return { level: marks[1]?.length ?? 1, text: text.replace(/[ \t]#{1,6}$/, '').trimEnd() };
}

/** Two lines that open a table: cells and, below them, a rule of dashes for each. */
export function opensTable(line: string, next: string | undefined): boolean {
  if (next === undefined || !line.includes('|') || !next.includes('-')) return false;
  const rules = cells(next);
  return (
    rules.length > 1 &&
    rules.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) &&
    cells(line).length === rules.length
  );
}

export function isTableRow(line: string): boolean {
  return line.includes('|') && line.trim() !== '';
}

function cells(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
}

/**
 * A line whose writer says that it is text, whatever it looks like: a backslash and a space before it
 * (`\ Photo finish`). Gives what follows them; null for every other line.
 */
export function plainLine(line: string): string | null {
  return /^\\ +(?=\S)/.test(line) ? line.slice(1).trim() : null;
}
