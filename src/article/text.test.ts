import { describe, expect, it } from 'vitest';
import type { Inline } from './schema.ts';
import { blockTexts, countWords, firstSentence, placeAndDate, plainText } from './text.ts';

function words(value: string): Inline[] {
  return [{ type: 'text', value }];
}

describe('plainText', () => {
  it('reads through links, emphasis and strong', () => {
    expect(
      plainText([
        { type: 'text', value: 'The ' },
        {
          type: 'link',
          url: 'https://example.org/',
          text: [{ type: 'strong', text: [{ type: 'text', value: 'lamp' }] }],
        },
        { type: 'emphasis', text: [{ type: 'text', value: ' burns' }] },
      ]),
    ).toBe('The lamp burns');
  });
});

describe('blockTexts', () => {
  it('reads a nested list in order', () => {
    const items = [
      { text: words('a'), items: [{ text: words('b'), items: [] }] },
      { text: words('c'), items: [] },
    ];
    expect(blockTexts({ id: 'p-1', type: 'list', ordered: false, items })).toEqual(['a', 'b', 'c']);
  });

  it('reads a quote with who said it', () => {
    expect(
      blockTexts({
        id: 'p-1',
        type: 'quote',
        paragraphs: [words('One.'), words('Two.')],
        attribution: words('A keeper'),
      }),
    ).toEqual(['One.', 'Two.', 'A keeper']);
  });

  it('reads a table cell by cell', () => {
    const rows = [[words('1'), words('2')]];
    expect(blockTexts({ id: 'p-1', type: 'table', header: [words('a'), words('b')], rows })).toEqual([
      'a',
      'b',
      '1',
      '2',
    ]);
  });
});

describe('countWords', () => {
  it.each([
    ['One lamp, two lamps.', 4],
    ['', 0],
    ['— …', 0],
    ['東京の灯台', 3],
    ['المصباح مضاء', 2],
  ])('%j has %i', (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });
});

describe('placeAndDate', () => {
  it.each([
    ['Calama (Chile), 16 nov - ', 'Calama (Chile)', '16 nov', 'Calama (Chile), 16 nov'],
    ['［松江 15日］ ', '松江', '15日', '松江 15日'],
    ['成都11月18日电', '成都', '11月18日', '成都11月18日'],
    ['نيروبي، 18 نوفمبر - ', 'نيروبي', '18 نوفمبر', 'نيروبي، 18 نوفمبر'],
    ['(Farol) March 3, LISBON - ', 'LISBON', 'March 3', 'LISBON, March 3'],
    ['LISBON (Farol), March 3 - ', 'LISBON', 'March 3', 'LISBON, March 3'],
    ['LISBON - ', 'LISBON', null, 'LISBON'],
    ['Lisbon, March 3 - ', 'LISBON', 'March 3', 'LISBON, March 3'],
  ])('of %j is joined as filed', (raw, text, date, expected) => {
    expect(placeAndDate({ raw, text, date })).toBe(expected);
  });
});

describe('firstSentence', () => {
  it.each([
    [
      'The harbour lamp will burn through the whole winter. It is old.',
      'The harbour lamp will burn through the whole winter.',
    ],
    [
      'Short. The next one makes it long enough to stand by itself here.',
      'Short. The next one makes it long enough to stand by itself here.',
    ],
    ['No end', 'No end'],
    [
      '「灯台の明かりは冬の間もずっと消えません」と、当番の女性は笑って答えた。それから港の方を長く眺めていた。「でも、ほかの灯は」',
      '「灯台の明かりは冬の間もずっと消えません」と、当番の女性は笑って答えた。それから港の方を長く眺めていた。',
    ],
  ])('of %j is %j', (text, expected) => {
    expect(firstSentence(text, 'en')).toBe(expected);
  });

  it('cuts a long sentence between words', () => {
    const sentence = firstSentence('word '.repeat(100), 'en', 50);
    expect(sentence).toMatch(/^(?:word )+word…$/);
    expect(sentence.length).toBeLessThanOrEqual(51);
  });
});
