import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchBlocks, type KnownBlock } from './matchBlocks.ts';

const paragraph = (text: string): KnownBlock => ({ type: 'paragraph', text, mark: null });

const quote = (text: string): KnownBlock => ({ type: 'quote', text, mark: null });

/** A story of 4,000 paragraphs, all alike; no paragraph is the same for another mark. */
function longStory(mark: string): KnownBlock[] {
  return Array.from({ length: 4000 }, (_, index) =>
    paragraph(`Paragraph ${index} of the long report on ${index * 7919} ${mark}.`),
  );
}

const a = 'The harbour office said on Monday that the lamp would burn through the winter.';
const b = 'Keepers have counted every ship that passed it since the first stone was laid.';
const c = 'Nobody at the council had asked them to go on, and nobody has asked them to stop.';
const d = 'Two of the crates held oranges; the third one held a clock that no one had ordered.';
const star = '* * *';

describe('matchBlocks', () => {
  it.each<[what: string, before: string[], after: string[], expected: (number | null)[]]>([
    ['nothing at all', [], [], []],
    ['a first version', [], [a, b], [null, null]],
    ['no change', [a, b, c], [a, b, c], [0, 1, 2]],
    ['an insertion at the top', [a, b], [d, a, b], [null, 0, 1]],
    ['an insertion in the middle', [a, b], [a, d, b], [0, null, 1]],
    ['an insertion at the end', [a, b], [a, b, d], [0, 1, null]],
    ['a deletion', [a, b, c], [a, c], [0, 2]],
    ['two that swap places', [a, b, c], [b, a, c], [1, 0, 2]],
    ['the whole story turned round', [a, b, c], [c, b, a], [2, 1, 0]],
    ['an edit', [a, b], [a.replace('Monday', 'Tuesday'), b], [0, 1]],
    ['an edit and a move', [a, b, c], [b, c, a.replace('Monday', 'Tuesday')], [1, 2, 0]],
    ['an edit beside an insertion', [a, b], [d, a.replace('winter', 'summer'), b], [null, 0, 1]],
    ['another paragraph in the same place', [a, b, c], [a, d, c], [0, null, 2]],
    ['a sentence added', [a], [`${a} It has burned for a hundred years.`], [0]],
    ['a split: the larger part stays', [`${a} ${b} Yes.`, c], [`${a} ${b}`, 'Yes.', c], [0, null, 1]],
    ['a merger: the likelier part stays', [a, `${b} ${c}`], [`${a} ${b} ${c}`], [1]],
    ['twins, one of them deleted', [star, a, star, b, star], [star, a, b, star], [0, 1, 3, 4]],
    ['twins, the first deleted', [star, a, star, b], [a, star, b], [1, 2, 3]],
    ['a twin added between', [a, star, b, c], [a, star, b, star, c], [0, 1, 2, null, 3]],
    [
      'Arabic, edited',
      ['أعلن مكتب الميناء يوم الاثنين أن المصباح سيبقى مضاء'],
      ['أعلن مكتب الميناء يوم الثلاثاء أن المصباح سيبقى مضاء'],
      [0],
    ],
    [
      'Japanese, edited',
      ['港湾事務所は月曜日、灯台は冬の間も灯り続けると発表した。'],
      ['港湾事務所は火曜日、灯台は冬の間も灯り続けると発表した。'],
      [0],
    ],
    ['text too short for runs', ['x', 'y'], ['y', 'z'], [1, null]],
  ])('knows %s', (_, before, after, expected) => {
    expect(matchBlocks(before.map(paragraph), after.map(paragraph))).toEqual(expected);
  });

  it('follows a picture by its file when its words change, and a link card by its address', () => {
    const before = [
      { type: 'picture', text: 'A lamp', mark: 'lamp.jpg' },
      { type: 'linkcard', text: 'Tides', mark: 'https://a.example/' },
    ];
    const after = [
      { type: 'linkcard', text: 'When the water rises', mark: 'https://a.example/' },
      { type: 'picture', text: 'Ferries at night', mark: 'lamp.jpg' },
    ];
    expect(matchBlocks(before, after)).toEqual([1, 0]);
  });

  it('takes a paragraph that became a quote for the same, but not one that is merely alike', () => {
    expect(matchBlocks([paragraph(a)], [quote(a)])).toEqual([0]);
    expect(matchBlocks([paragraph(`${a} ${b}`)], [quote(a)])).toEqual([null]);
  });

  const words = fc.array(fc.constantFrom('lamp', 'harbour', 'ship', 'clock', 'winter', 'stone'), {
    maxLength: 8,
  });
  const story = fc.array(
    words.map((said) => paragraph(said.join(' '))),
    { maxLength: 30 },
  );

  it('gives every old block once at most, and a story to itself', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const found = matchBlocks(before, after);
        const olds = found.filter((old) => old !== null);
        expect(found).toHaveLength(after.length);
        expect(new Set(olds).size).toBe(olds.length);
        expect(olds.every((old) => old >= 0 && old < before.length)).toBe(true);
        expect(matchBlocks(before, before)).toEqual(before.map((_, index) => index));
      }),
    );
  });

  it('finds every block of words that are still there, wherever they went', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }), fc.nat(), (texts, turn) => {
        const at = texts.length === 0 ? 0 : turn % texts.length;
        const turned = [...texts.slice(at), ...texts.slice(0, at)];
        const found = matchBlocks(texts.map(paragraph), turned.map(paragraph));
        expect(found.map((old) => (old === null ? null : texts[old]))).toEqual(turned);
      }),
    );
  });

  it('compares a block of a long story with a few others, not with all', () => {
    let reads = 0;
    const counted = longStory('lamps').map((block) => ({
      ...block,
      get type() {
        reads++;
        return 'paragraph';
      },
    }));
    const found = matchBlocks(counted, longStory('ships'));
    expect(found.filter((old, index) => old === index).length).toBeGreaterThan(3900);
    expect(reads).toBeLessThan(4000 * 16);
  });
});
