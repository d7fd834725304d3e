import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { criticalFonts, cuts } from './buildFonts.ts';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'src/style/fonts');
const style = readFileSync(path.join(root, 'src/style/fonts.css'), 'utf8');

describe('the cut faces', () => {
  it('weigh at most 70 kB on the first view', () => {
    const bytes = criticalFonts.map((name) => statSync(path.join(folder, `${name}.woff2`)).size);
    expect(bytes).toHaveLength(3);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
  });

  it('are the files in the folder, no more and no fewer', () => {
    expect(readdirSync(folder).sort()).toEqual(cuts.map((cut) => `${cut.name}.woff2`).sort());
  });

  it.each(cuts.map((cut) => cut.name))('%s is declared in the style sheet', (name) => {
    expect(style).toContain(`url(./fonts/${name}.woff2)`);
  });

  it('keep the features that join Arabic letters', () => {
    expect(cuts.find((cut) => cut.name === 'naskh')?.features).toBeNull();
  });
});
