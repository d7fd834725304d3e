import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivePages, pageOf, pageSize, positionsOf } from './river.ts';

describe('archivePages', () => {
  it.each([
    [0, 0],
    [29, 0],
    [59, 0],
    [60, 1],
    [89, 1],
    [90, 2],
  ])('a river of %i has %i archive pages', (length, expected) => {
    expect(archivePages(length)).toBe(expected);
  });
});

describe('pageOf', () => {
  it('keeps a story on the page that it came to, however long the river grows', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (position, more, evenMore) => {
        const length = position + 1 + more;
        const page = pageOf(position, length);
        const later = pageOf(position, length + evenMore);
        if (page !== null) expect(later).toBe(page);
      }),
    );
  });

  it('puts every position on exactly the page that shows it, and 30 to 59 on a head with an archive', () => {
    fc.assert(
      fc.property(fc.nat(500), (length) => {
        for (let position = 0; position < length; position++) {
          const { first, end } = positionsOf(pageOf(position, length), length);
          expect(position >= first && position < end).toBe(true);
        }
        const head = positionsOf(null, length);
        if (archivePages(length) > 0) {
          expect(head.end - head.first).toBeGreaterThanOrEqual(pageSize);
          expect(head.end - head.first).toBeLessThan(2 * pageSize);
        }
      }),
    );
  });
});
