import { describe, expect, it } from 'vitest';
import { parseNameTable } from './nameTable.ts';

describe('parseNameTable', () => {
  it('reads a key and its names, and passes comments and empty lines', () => {
    expect(parseNameTable('# why\n\nXX Alpha\tAlfa, Ālpha (old)\nYY.01\tBeta\n')).toEqual([
      ['XX Alpha', ['Alfa', 'Ālpha (old)']],
      ['YY.01', ['Beta']],
    ]);
  });

  it('throws on a line without a key', () => {
    expect(() => parseNameTable('Alpha, Beta')).toThrow('a line without a key: "Alpha, Beta"');
  });
});
