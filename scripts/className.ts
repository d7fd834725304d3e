import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** What a CSS module names: classes and keyframes. */
const named = /(?:\.|@keyframes\s+)([a-z_][\w-]*)/gi;
const numbers = new Map<string, number>();

/**
 * The class name of a CSS module's rule, for Vite's `generateScopedName`: `d` and two digits of base 36,
 * its number among all names of the reader. The same tree of sources gives the same names.
 *
 * It says nothing: reader views take an element whose class holds "byline", "dateline", "banner" or
 * "footer" for what the word says, and move it or cut it out of the story. And it is short: every page
 * carries some hundreds of them, of which nothing can be compressed.
 *
 * @example className('headline', '…/CardHeadline.module.css') // 'd3k'
 */
export function className(name: string, file: string): string {
  if (numbers.size === 0) for (const key of namesInSources()) numberOf(key);
  return `d${numberOf(`${path.relative(root, file.split('?')[0] ?? file)}:${name}`)
    .toString(36)
    .padStart(2, '0')}`;
}

/** A name that was not there when the sources were read, as while somebody writes them, comes last. */
function numberOf(key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function namesInSources(): string[] {
  const files = readdirSync(path.join(root, 'src/reader'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(path.join(root, 'src/reader', file), 'utf8');
      const names = new Set([...source.matchAll(named)].map(([, name = '']) => name));
      return [...names].map((name) => `${path.join('src/reader', file)}:${name}`);
    });
}
