import { describe, expect, it } from 'vitest';
import { readDate } from './readDate.ts';
import { tokenizeOpening } from './tokenizeOpening.ts';

/** The date that a text opens with, and how sure it is one. */
function opening(text: string): [string, string] | null {
  const { tokens } = tokenizeOpening(text);
  const date = readDate(tokens, 0);
  return date === null
    ? null
    : [
        tokens
          .slice(date.start, date.end)
          .map((token) => token.text)
          .join(''),
        date.kind,
      ];
}

describe('readDate', () => {
  it.each([
    ['March 7 (AP)', 'March 7', 'full'],
    ['Sept. 7th, 2031 -', 'Sept. 7th, 2031', 'full'],
    ['MAR7 -', 'MAR7', 'full'],
    ['May 5-7 -', 'May 5-7', 'full'],
    ['7 mars 2031 (AFP)', '7 mars 2031', 'full'],
    ['le 1er mai -', 'le 1er mai', 'full'],
    ['7. März -', '7. März', 'full'],
    ['7 de mayo de 2031 -', '7 de mayo de 2031', 'full'],
    ['01 LUG -', '01 LUG', 'full'],
    ['7 de março -', '7 de março', 'full'],
    ['7 мая 2031 г. -', '7 мая 2031 г', 'full'],
    ['7 مايو أيار (', '7 مايو أيار', 'full'],
    ['٧ كانون الثاني -', '٧ كانون الثاني', 'full'],
    ['5 ذو القعدة 1452 هـ الموافق 7 مايو 2031 م', '5 ذو القعدة 1452 هـ الموافق 7 مايو 2031 م', 'full'],
    ['2031-03-07 ', '2031-03-07', 'full'],
    ['07.03.2031 -', '07.03.2031', 'full'],
    ['Monday -', 'Monday', 'weekday'],
    ['Monday, May 5 -', 'Monday, May 5', 'full'],
    ['Dienstag, 5. Mai 2031 -', 'Dienstag, 5. Mai 2031', 'full'],
    ['5 (EUROPA', '5', 'day'],
    ['Macrh 7 -', 'Macrh 7', 'mistyped'],
    ['7 Juen -', '7 Juen', 'mistyped'],
  ])('reads %j', (text, date, kind) => {
    expect(opening(text)).toEqual([date, kind]);
  });

  it.each([
    'May said',
    'March on 7',
    '32 May',
    'May 5.5 pct',
    '5,000 may',
    '5% of',
    'el puente',
    'Sea 5',
    'Day 7',
    '7:30 pm',
  ])('finds no date in %j', (text) => {
    expect(opening(text)).toBeNull();
  });
});
