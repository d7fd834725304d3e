import { createHash } from 'node:crypto';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/**
 * The class name of a CSS module's rule, for Vite's `generateScopedName`.
 *
 * It says nothing: reader views take an element whose class holds "byline", "dateline", "banner" or
 * "footer" for what the word says, and move it or cut it out of the story.
 */
export function className(name: string, file: string): string {
  const from = path.relative(root, file.split('?')[0] ?? file);
  return `d${createHash('sha256').update(`${from}:${name}`).digest('hex').slice(0, 6)}`;
}
