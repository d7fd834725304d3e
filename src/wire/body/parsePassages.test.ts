import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePassages } from './parsePassages.ts';

function parse(text: string): [kind: string, text: string][] {
  const lines = text.split('\n').map((line, i) => ({ text: line, number: i + 1 }));
  return parsePassages(lines).map((passage) => [passage.kind, passage.text]);
}

const texts = (text: string): string[] => parse(text).map(([, words]) => words);

const first =
  'The ferry came back to the island on Friday after a winter in the yard, and half of the village stood on the quay to see it in the low sun.';
const second =
  'Its captain, who has crossed the sound for thirty years, said that the new engine was quiet enough to hear the gulls over it on a still day.';
const third = 'The fare stays as it was.';

/** Sets a text in lines of a width, as an agency's machine does. */
function wrapAt(width: number, text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' || line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

describe('parsePassages', () => {
  it('takes each line of plain copy for a paragraph', () => {
    expect(texts(`Ferry returns\n${first}\n${second}\n\n${third}`)).toEqual([
      'Ferry returns',
      first,
      second,
      third,
    ]);
  });

  it('joins what was wrapped, and knows paragraphs by blank lines', () => {
    const copy = `Ferry returns\n\n${wrapAt(60, first)}\n\n${wrapAt(60, second)}\n\n${third}`;
    expect(texts(copy)).toEqual(['Ferry returns', first, second, third]);
  });

  it('knows the paragraphs of wrapped copy by their indent', () => {
    const copy = `FERRY RETURNS\n${wrapAt(64, first, '    ')}\n${wrapAt(64, second, '    ')}\n    ${third}\n REUTER`;
    expect(texts(copy)).toEqual(['FERRY RETURNS', first, second, third, 'REUTER']);
  });

  it('knows the paragraphs of wrapped copy by their last lines where nothing else tells them', () => {
    expect(texts(`Ferry returns\n${wrapAt(58, first)}\n${wrapAt(58, second)}\n${third}`)).toEqual([
      'Ferry returns',
      first,
      second,
      third,
    ]);
  });

  it('keeps headings, bylines and slug lines of wrapped copy apart from its text', () => {
    const copy = `a0123\nFerry returns\nBy Ana Ruiz\n${wrapAt(70, first)}\n\nA quiet engine\n${wrapAt(70, second)}\n\n${third}`;
    expect(texts(copy)).toEqual([
      'a0123',
      'Ferry returns',
      'By Ana Ruiz',
      first,
      'A quiet engine',
      second,
      third,
    ]);
  });

  it('joins a headline that was wrapped', () => {
    const headline = 'The ferry comes back to the island after a long winter in the yard with a new engine';
    const copy = `${wrapAt(50, headline)}\n\n${wrapAt(50, first)}\n\n${wrapAt(50, second)}`;
    expect(texts(copy)).toEqual([headline, first, second]);
  });

  it('keeps the one paragraph of a brief below its headline', () => {
    const headline = 'عودة العبارة إلى الجزيرة بعد شتاء طويل في الحوض';
    const brief = 'دمشق، سوريا (CNN) -- أبحرت العبارة يوم الجمعة.';
    expect(texts(`${headline}\n${brief}\n`)).toEqual([headline, brief]);
  });

  it('joins wrapped Chinese without spaces, and words that were split at their hyphen', () => {
    const chinese = '渡轮在船厂度过冬天之后于星期五回到岛上村里一半的人站在码头上看着它在低低的阳光下驶来';
    const lines = chinese.match(/.{1,15}/gu) ?? [];
    expect(texts(`渡轮归来\n\n${lines.join('\n')}。\n\n${lines.join('\n')}。`)).toEqual([
      '渡轮归来',
      `${chinese}。`,
      `${chinese}。`,
    ]);
    const split = wrapAt(60, first).replace('after a winter', 'in a Bergen-\nbased winter');
    expect(texts(`Ferry returns\n\n${split}\n\n${wrapAt(60, second)}`)[1]).toContain('Bergen-based');
  });

  it('never joins columns of figures', () => {
    const table = 'NINE MONTHS   1986   1987\nNet profit    12.1   13.4\nSales         99.0   98.1';
    expect(texts(`Results\n${table}`)).toEqual(['Results', ...table.split('\n')]);
  });

  it.each([
    ['- one\n- two', 'list'],
    ['* one\n\n* two', 'list'],
    ['• one\n• two', 'list'],
    ['1. one\n2. two\n3. three', 'list'],
    ['1) one\n2) two', 'list'],
    ['1. one\n1. two', 'list'],
    ['- one\n  - inner\n  goes on\n- two', 'list'],
    ['> said\n> — Ana', 'quote'],
    ['>> pulled', 'quote'],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |', 'table'],
    ['a | b\n--|--\n1 | 2', 'table'],
    ['```\n## code\n```', 'code'],
    ['## A heading', 'heading'],
    ['# A heading ##', 'heading'],
    ['___', 'separator'],
    ['* * *', 'separator'],
    ['---', 'separator'],
    ['--', 'separator'],
    ['◇', 'separator'],
  ])('takes %j for one %s', (copy, kind) => {
    expect(parse(`A line above.\n\n${copy}\n\nA line below.`).map(([is]) => is)).toEqual([
      'text',
      kind,
      'text',
    ]);
  });

  it.each([
    '1986. A great year',
    '7. Selenium is a metal.',
    '* Prices without tax',
    '- No, said the captain.',
    '#1 in the charts',
    '>50 people came',
    '    Indented as in a telegram',
    '<name@example.org>',
    'snake_case_words and 5*4*3',
    'Rain | Wind | Snow',
    "``We sail,'' she said.",
    '_ a dash in old wire copy',
    '= 12 points',
    '+1 555 0100',
  ])('takes %j for text', (line) => {
    expect(parse(`A line above.\n${line}\nA line below.`)).toEqual([
      ['text', 'A line above.'],
      ['text', line.trim()],
      ['text', 'A line below.'],
    ]);
  });

  it('ends a list where its numbers do', () => {
    expect(parse('1. one\n2. two\n4. four').map(([kind]) => kind)).toEqual(['list', 'text']);
  });

  it('does not take a paragraph below a list into it', () => {
    expect(parse('- one\n- two\nThe text goes on here.')).toEqual([
      ['list', '- one\n- two'],
      ['text', 'The text goes on here.'],
    ]);
  });

  it('keeps the number of the first line and whether one above is blank', () => {
    const lines = ['Title', '', '', 'Text.', 'More.'].map((text, i) => ({ text, number: i + 5 }));
    expect(parsePassages(lines).map(({ line, blankAbove }) => [line, blankAbove])).toEqual([
      [5, true],
      [8, true],
      [9, false],
    ]);
  });

  it('loses no visible character but rules and marks of headings', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '- a',
        '1. b',
        '> c',
        '| d | e |',
        '|---|---|',
        '```',
        '',
        '  f',
        'G. h',
        '* i',
        '\t',
        '    j k l',
        'Ωμέγα; ü-',
      ),
      fc.string({ maxLength: 90 }).map((text) => text.replace(/[\n\r]/g, ' ')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const passages = parsePassages(lines.map((text, i) => ({ text, number: i + 1 })));
        const kept = passages.flatMap((passage) => passage.lines.map(({ text }) => text));
        expect(kept.filter((line) => line.trim() !== '')).toEqual(lines.filter((line) => line.trim() !== ''));
        const joined = passages.filter(({ kind }) => kind === 'text');
        expect(visible(joined.map(({ text }) => text).join(''))).toBe(
          visible(joined.flatMap((one) => one.lines.map(({ text }) => text)).join('')),
        );
      }),
    );
  });

  it('reads wrapped copy as it reads the same copy unwrapped', () => {
    const word = fc.constantFrom(
      'ferry',
      'the',
      'island',
      'quay',
      'a',
      'sound',
      'captain',
      'crossing',
      'it',
      'sea',
    );
    const sentence = fc
      .array(word, { minLength: 40, maxLength: 80 })
      .map((words) => `The ${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 50, max: 90 }),
        fc.boolean(),
        (paragraphs, width, indented) => {
          const wrapped = paragraphs.map((text) => wrapAt(width, text, indented ? '   ' : ''));
          expect(texts(`Ferry returns\n\n${wrapped.join(indented ? '\n' : '\n\n')}`)).toEqual([
            'Ferry returns',
            ...paragraphs,
          ]);
        },
      ),
    );
  });
});

function visible(text: string): string {
  return text.replace(/[\s\u00ad]/gu, '');
}
