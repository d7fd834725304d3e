import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brotli } from './compressAssets.ts';
import { drawWorld, worldFile } from './buildMaps.ts';

describe('the world map', () => {
  it('is in the folder as the script draws it', () => {
    expect(readFileSync(worldFile, 'utf8')).toBe(drawWorld());
  });

  it('is at most 10 kB on the line', () => {
    expect(brotli(drawWorld()).length).toBeLessThanOrEqual(10_000);
  });

  it('has no ink of its own: a page colours it by its theme', () => {
    expect(drawWorld()).not.toMatch(/fill|stroke=|style|#[0-9a-f]{3}/);
  });
});
