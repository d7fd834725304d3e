import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardInks } from './inks.ts';

const tokens = readFileSync(path.join(import.meta.dirname, '../../style/tokens.css'), 'utf8');

describe('the inks of cards', () => {
  it.each(Object.entries(cardInks))('%s is that of the light theme', (name, colour) => {
    expect(tokens).toContain(`  --${name}: light-dark(${colour}, `);
  });
});
