import { describe, expect, it } from 'vitest';
import { asWritten } from './asWritten.ts';

describe('asWritten', () => {
  it.each([
    ['ines duarte', 'said Inês Duarte', 'Inês Duarte'],
    ['two  words'.replace('  ', ' '), 'Two \n words', 'Two \n words'],
    ['ﬁre'.normalize('NFKD'), 'The ﬁre', 'ﬁre'],
    ['不足た\u3099った', '手不足だった。', '不足だった'],
    ['ا\u0654ت', 'بدأت', 'أت'],
    ['𝒜'.normalize('NFKD').toLowerCase(), 'x 𝒜 y', '𝒜'],
    ['missing', 'other words', 'missing'],
  ])('finds %s in %s', (piece, source, written) => {
    expect(asWritten(piece, source)).toBe(written);
  });

  it('takes the last place when it is asked to', () => {
    expect(asWritten('tide', 'Tide and TIDE', true)).toBe('TIDE');
  });
});
