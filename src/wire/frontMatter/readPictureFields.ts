import type { Focus } from '../../article/schema.ts';
import { quoted, type Report } from '../report.ts';
import { describe, plainText } from './fieldReader.ts';
import type { Field } from './parseFrontMatter.ts';

/**
 * A picture's file as the copy names it: a path below the folder of the copy. Null, with a warning,
 * when it is missing or could lead anywhere else.
 *
 * @example readFile('./harbour.jpg', 3, report) // 'harbour.jpg'
 */
export function readFile(text: string | null, line: number, report: Report): string | null {
  if (text === null) return null;
  const path = text.trim().replace(/^(?:\.\/)+/, '');
  const parts = path.split('/');
  const safe = !/[\\:*?"<>|\0]/.test(path) && parts.every((part) => part !== '' && !part.startsWith('.'));
  if (safe) return path;
  report.warn(
    line,
    `the picture ${quoted(text)} does not lie beside the copy`,
    'Put the file into the folder of the copy and write its name alone: `harbour.jpg`.',
  );
  return null;
}

/** The point of a picture that must stay in sight: `40% 30%`, `40 30`, `[40, 30]` or `{ x: 40, y: 30 }`. */
export function readFocus(field: Field | null, report: Report): Focus | null {
  if (field === null) return null;
  const [x, y, ...others] = coordinates(field).map(percent);
  if (x !== null && x !== undefined && y !== null && y !== undefined && others.length === 0) return { x, y };
  report.warn(
    field.line,
    `focus is ${describe(field)}; expected two numbers from 0 to 100`,
    'Write `focus: 40% 30%`: from the left, then from the top.',
  );
  return null;
}

function coordinates(field: Field): string[] {
  if (field.kind === 'list') return field.items.map((item) => plainText(item) ?? '');
  if (field.kind === 'map')
    return ['x', 'y'].map((key) => plainText(field.entries.get(key) ?? { kind: 'none', line: 1 }) ?? '');
  return (plainText(field) ?? '').split(/[\s,]+/);
}

function percent(text: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,6})?%?$/.test(text)) return null;
  const number = Number.parseFloat(text);
  return number <= 100 ? number : null;
}
