import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from './slug.ts';

describe('toSlug', () => {
  it.each([
    ['Flood gates hold', 'flood-gates-hold'],
    ['Évora: São João’s night', 'evora-sao-joaos-night'],
    ['Łódź, Straße, Ærø', 'lodz-strasse-aero'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\windows', 'c-windows'],
    ['con', 'con-story'],
    ['  --- ', null],
    ['選挙', null],
    ['２０２６年 G20', '2026-g20'],
    ['__proto__', 'proto'],
  ])('%j becomes %j', (text, expected) => {
    expect(toSlug(text)).toBe(expected);
  });

  it('cuts between words, and inside a word only when it is the first', () => {
    expect(toSlug('word '.repeat(30))).toBe(Array(16).fill('word').join('-'));
    expect(toSlug('x'.repeat(300))).toBe('x'.repeat(80));
  });

  it('is safe for every text and stays the same when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = toSlug(text);
        if (slug === null) return;
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(86);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});
