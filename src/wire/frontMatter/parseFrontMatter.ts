import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { quoted, type Report } from '../report.ts';

/** A value of the front matter with the line it stands on; every scalar keeps the text it was written as. */
export type Field =
  | { kind: 'none'; line: number }
  | { kind: 'text'; text: string; line: number }
  | { kind: 'list'; items: Field[]; line: number }
  | { kind: 'map'; entries: Map<string, Field>; line: number };

/** Front matter is a handful of lines; whatever is longer was never closed where it was meant to be. */
const longest = 65_536;

/** What to do about the faults that YAML finds most often in newsrooms. */
const advice: Record<string, string> = {
  DUPLICATE_KEY: 'Keep one of the two lines.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotation marks: a colon inside it means something to YAML.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Align the line with the keys above it, and close every bracket.',
  MISSING_CHAR: 'Write `key: value`, and close every quotation mark and bracket.',
  MULTILINE_IMPLICIT_KEY: 'Write `key: value` on one line, or put the value in quotation marks.',
  BAD_SCALAR_START: 'Put the value in quotation marks.',
  UNEXPECTED_TOKEN:
    'Align the keys at the left edge, and put values with quotation marks, colons or dashes in quotation marks.',
  BAD_ALIAS: 'Put a value that begins with * in quotation marks.',
};

/**
 * The keys of a front-matter block (YAML 1.2), each with its line. `firstLine` is the number of the
 * block's first line in the file. Null when it cannot be read; the report says where and why.
 */
export function parseFrontMatter(
  lines: readonly string[],
  firstLine: number,
  report: Report,
): Map<string, Field> | null {
  const source = lines.join('\n');
  if (source.length > longest) {
    report.error(
      firstLine,
      'the front matter is longer than 64 kB',
      'Close it with a line `---` before the headline.',
    );
    return null;
  }
  const counter = new LineCounter();
  const lineAt = (offset: number): number => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const fault = document.errors[0];
  if (fault !== undefined) {
    describeFault(fault, lineAt(fault.pos[0]), lines, firstLine, report);
    return null;
  }
  if (document.contents === null) return new Map();
  if (!isMap(document.contents)) {
    report.error(
      firstLine,
      'the front matter is not a list of keys',
      'Write each line as `key: value`, or take away the two lines `---`.',
    );
    return null;
  }
  const field = toField(document.contents, firstLine, lineAt, report);
  return field.kind === 'map' ? field.entries : new Map();
}

function describeFault(
  fault: YAMLError,
  line: number,
  lines: readonly string[],
  firstLine: number,
  report: Report,
): void {
  const text = lines[line - firstLine] ?? '';
  const reason = `${fault.message.charAt(0).toLowerCase()}${fault.message.slice(1)}`;
  report.error(
    line,
    `the front matter cannot be read at ${quoted(text)}: ${reason}`,
    advice[fault.code] ?? 'Write each line as `key: value`.',
  );
}

function toField(node: unknown, line: number, lineAt: (offset: number) => number, report: Report): Field {
  if (isScalar(node)) {
    const at = node.range === undefined || node.range === null ? line : lineAt(node.range[0]);
    if (node.value === null) return { kind: 'none', line: at };
    // A writer of comments puts a space behind the #, a writer of "Boat #7" does not.
    if (node.type === 'PLAIN' && typeof node.comment === 'string' && /^\S/.test(node.comment)) {
      report.error(
        at,
        `${quoted(`#${node.comment}`)} would be lost: to YAML it is a comment`,
        'Put the whole value in quotation marks.',
      );
    }
    // `slug: 007` and `figure: 1.50` are what was typed, not the numbers 7 and 1.5.
    return {
      kind: 'text',
      text: (typeof node.value === 'string' ? node.value : (node.source ?? '')).trim(),
      line: at,
    };
  }
  if (isSeq(node)) {
    return {
      kind: 'list',
      line,
      items: node.items.map((item) => toField(item, lineOf(item, line, lineAt), lineAt, report)),
    };
  }
  if (isMap(node)) {
    const entries = new Map<string, Field>();
    for (const { key, value } of node.items) {
      const at = lineOf(key, line, lineAt);
      if (isScalar(key))
        entries.set(
          typeof key.value === 'string' ? key.value : (key.source ?? ''),
          withLine(toField(value, at, lineAt, report), at),
        );
    }
    return { kind: 'map', entries, line };
  }
  if (isAlias(node))
    report.warn(line, 'references (*name) are not read in front matter', 'Write the value out.');
  return { kind: 'none', line };
}

/** An editor looks for the key, also when its value begins further down. */
function withLine(field: Field, line: number): Field {
  return { ...field, line };
}

function lineOf(node: unknown, line: number, lineAt: (offset: number) => number): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? lineAt(range[0]) : line;
}
