import { nearest } from '../nearest.ts';
import { quoted, type Report } from '../report.ts';
import type { Field } from './parseFrontMatter.ts';

/**
 * Reads the simple fields of a front matter. A key that is missing or left empty gives null. What
 * cannot be read is reported: an error where text or a date would be lost, so that no story runs
 * without it; a warning where the field only tunes how the story is shown.
 */
export type FieldReader = {
  field(key: string): Field | null;
  /** Where a key stands, 1 when it does not. */
  line: (key: string) => number;
  text(key: string): string | null;
  flag(key: string): boolean | null;
  choice<T extends string>(key: string, choices: readonly T[]): T | null;
};

const yes = new Set(['true', 'yes', 'on']);
const no = new Set(['false', 'no', 'off']);

export function createFieldReader(fields: ReadonlyMap<string, Field>, report: Report): FieldReader {
  function field(key: string): Field | null {
    const found = fields.get(key);
    return found === undefined || found.kind === 'none' ? null : found;
  }

  function text(key: string): string | null {
    const found = field(key);
    if (found === null) return null;
    const line = plainText(found);
    if (line === null)
      report.error(
        found.line,
        `${key} is ${describe(found)}; expected text`,
        `Write \`${key}: …\` on one line.`,
      );
    return line;
  }

  function flag(key: string): boolean | null {
    const found = field(key);
    const word = found === null ? null : plainText(found)?.toLowerCase();
    if (found === null || (word !== null && word !== undefined && yes.has(word)))
      return found === null ? null : true;
    if (word !== null && word !== undefined && no.has(word)) return false;
    report.warn(
      found.line,
      `${key} is ${describe(found)}; expected true or false`,
      `Write \`${key}: true\` or take the line out.`,
    );
    return null;
  }

  function choice<T extends string>(key: string, choices: readonly T[]): T | null {
    const found = field(key);
    if (found === null) return null;
    const word = plainText(found)?.toLowerCase() ?? '';
    const known = choices.find((name) => name === word);
    if (known !== undefined) return known;
    const meant = nearest(word, choices);
    report.warn(
      found.line,
      `${key} is ${describe(found)}; expected ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
      meant === null ? `Write one of them, or take the line out.` : `Write \`${key}: ${meant}\`.`,
    );
    return null;
  }

  return { field, line: (key) => fields.get(key)?.line ?? 1, text, flag, choice };
}

/** The text of a field, its line breaks folded to spaces; null for a list or a map, or when it is empty. */
export function plainText(field: Field): string | null {
  if (field.kind !== 'text') return null;
  const text = field.text.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** What a field holds, for a message. */
export function describe(field: Field): string {
  switch (field.kind) {
    case 'none':
      return 'empty';
    case 'text':
      return field.text.trim() === '' ? 'empty' : quoted(field.text);
    case 'list':
      return 'a list';
    case 'map':
      return 'a list of keys';
  }
}
