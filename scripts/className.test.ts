import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { className } from './className.ts';

const reader = path.resolve(import.meta.dirname, '../src/reader');
const sheets = readdirSync(reader, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .map((file) => path.join(reader, file));

/** The classes that a sheet has rules for. */
function classesOf(sheet: string): string[] {
  const selectors = readFileSync(sheet, 'utf8').replace(/\/\*[^]*?\*\/|\{[^{}]*\}/g, ' ');
  return [...new Set([...selectors.matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) => name))];
}

describe('className', () => {
  it('gives every class of the reader a short name of its own', () => {
    const names = sheets.flatMap((sheet) => classesOf(sheet).map((name) => className(name, sheet)));
    expect(names.length).toBeGreaterThan(150);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^d[0-9a-z]{2}$/);
  });

  it('gives a class the same name however its file is asked for', () => {
    const [sheet = ''] = sheets;
    expect(className('a', `${sheet}?inline`)).toBe(className('a', sheet));
  });
});
