import { describe, expect, it } from 'vitest';
import { foldName } from './foldName.ts';

describe('foldName', () => {
  it.each([
    ['ST. JOHN’S', "Saint John's"],
    ['Mt Vernon', 'MOUNT VERNON'],
    ['ft. worth', 'Fort Worth'],
    ['Sainte-Foy', 'Ste. Foy'],
    ['São Luís', 'SAO LUIS'],
    ['Tromsø', 'tromso'],
    ['Großenhain', 'Grossenhain'],
    ['İzmir', 'Izmir'],
    ['Winston-Salem', 'WINSTON SALEM'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['Орёл', 'ОРЕЛ'],
    ['القُدس', 'القدس'],
    ['الإسكندرية', 'الاسكندريه'],
    ['ｿｳﾙ', 'ソウル'],
  ])('makes one key of %s and %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['バリ', 'パリ'],
    ['Bern', 'Berne'],
    ['Streetly', 'Saint Reetly'],
    ['Quebec', 'Québec City'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('gives an empty key for a text without letters or digits', () => {
    expect(foldName(' — … ')).toBe('');
  });
});
