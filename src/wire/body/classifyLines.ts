import { classifyPassages, type LineContext } from './classifyPassages.ts';
import type { Class } from './classifyPassages.ts';
import { parsePassages } from './parsePassages.ts';

/** A line and what it was taken for, `line` counted from 1. */
export type ClassifiedLine = Class & { line: number };

/**
 * What each paragraph of a story is, for a story given as its lines: headline first, then one block a
 * line, or hard-wrapped. Blank lines give nothing; of joined lines the first is named.
 *
 * @example classifyLines(['Ferry returns', 'The ferry sails again.', …], { language: 'en' })
 */
export function classifyLines(lines: readonly string[], context: LineContext): ClassifiedLine[] {
  const passages = parsePassages(lines.map((text, i) => ({ text, number: i + 1 })));
  return classifyPassages(passages, context).map((found, i) => ({ ...found, line: passages[i]?.line ?? 1 }));
}
