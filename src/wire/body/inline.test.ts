import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../article/schema.ts';
import { plainText } from '../../article/text.ts';
import { openReport } from '../report.ts';
import { readInline, readPlain } from './inline.ts';

function read(source: string) {
  const report = openReport('x.txt');
  return { ...readInline(source, 7, report), problems: report.problems };
}

/** Inline text as tags, so that a table can show it. */
function show(text: readonly Inline[]): string {
  return text
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value;
        case 'emphasis':
          return `<em>${show(inline.text)}</em>`;
        case 'strong':
          return `<b>${show(inline.text)}</b>`;
        case 'link':
          return `<a ${inline.url}>${show(inline.text)}</a>`;
      }
    })
    .join('');
}

describe('readInline', () => {
  it.each([
    ['The *Aurora* sails.', 'The <em>Aurora</em> sails.'],
    ['The _Aurora_ **sails**.', 'The <em>Aurora</em> <b>sails</b>.'],
    ['***Both***', '<em><b>Both</b></em>'],
    [
      'She [wrote *it*](https://example.org/a) down.',
      'She <a https://example.org/a>wrote <em>it</em></a> down.',
    ],
    [
      'Write [us](mailto:desk@example.org) or [call](tel:+4712).',
      'Write <a mailto:desk@example.org>us</a> or <a tel:+4712>call</a>.',
    ],
    ['See <https://example.org/a>.', 'See <a https://example.org/a>https://example.org/a</a>.'],
    ['これは**重要**です', 'これは<b>重要</b>です'],
    ['이것은 **중요**합니다', '이것은 <b>중요</b>합니다'],
    ['A \\*star\\* and \\[brackets\\].', 'A *star* and [brackets].'],
  ])('%s', (source, shown) => {
    const { text, problems } = read(source);
    expect(show(text)).toBe(shown);
    expect(problems).toEqual([]);
  });

  it.each([
    '2*3*4 makes 24',
    'f**k and s**t, he said',
    'a 4* hotel and a 5* hotel',
    '* Prices without tax',
    'ATLANTA (AP) _ The mayor _ who is ill _ spoke.',
    '__init__.py and snake_case_words'.slice(12),
    'AT&amp;T, &copy; and &#169; stay',
    '<b>bold</b> <script>alert(1)</script> <BAA PLC>',
    'Write <name@example.org>.',
    "``We sail,'' she said, and `it` was so.",
    'A note[1] and [sic](AFP) and [ref][a].',
    'C:\\boats\\aurora and \\\\server',
    '1986. A great year *',
    '# no heading, > no quote, - no list',
    'a ~ b ~~ c | d ^ e',
    'two  spaces',
    'ends with a star*',
  ])('leaves %j as it stands', (source) => {
    const { text, problems } = read(source);
    expect(text).toEqual([{ type: 'text', value: source }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['[words](javascript:alert(1))', 'javascript:alert(1)'],
    ['[words](/stories/x/)', '/stories/x/'],
    ['[words](#below)', '#below'],
    ['[words](data:text/html,x)', 'data:text/html,x'],
    ['[words](page.html)', 'page.html'],
  ])('keeps the words of %s and reports its address', (source, address) => {
    const { text, problems } = read(source);
    expect(text).toEqual([{ type: 'text', value: 'words' }]);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 7, message: `the link to “${address}” was taken out; its words stay` },
    ]);
  });

  it('finds a picture or a titled link that stands alone', () => {
    expect(read('![A boat](boat.jpg "The boat. Photo: Ana Ruiz")').alone).toEqual({
      type: 'image',
      url: 'boat.jpg',
      title: 'The boat. Photo: Ana Ruiz',
      text: 'A boat',
    });
    expect(read('[A *boat*](https://example.org "All of it")').alone).toEqual({
      type: 'link',
      url: 'https://example.org',
      title: 'All of it',
      text: 'A boat',
    });
    expect(read('[A boat](https://example.org) sails').alone).toBeNull();
  });

  it('shows the words of a picture inside a paragraph and says so', () => {
    const { text, problems } = read('See ![the boat](boat.jpg) here.');
    expect(plainText(text)).toBe('See the boat here.');
    expect(problems).toMatchObject([{ severity: 'warning', line: 7 }]);
  });

  it('does not read a paragraph that is full of marks', () => {
    const source = '*a '.repeat(500).trim();
    const { text, problems } = read(source);
    expect(text).toEqual([{ type: 'text', value: source }]);
    expect(problems).toHaveLength(1);
  });

  it('loses no visible character but marks that it read', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '[',
        ']',
        '](',
        ')',
        '<',
        '>',
        '`',
        '&amp;',
        '![',
        '|',
        '#',
        '~',
        ' ',
        'word',
        '(https://example.org)',
        '12',
        'é',
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('').replace(/\s+/g, ' ').replaceAll('\\', '');
        const { text, alone } = read(source);
        fc.pre(alone === null && !/\]\(/.test(source));
        expect(letters(plainText(text))).toBe(letters(source));
      }),
    );
  });
});

describe('readPlain', () => {
  it('gives the words without their marks', () => {
    expect(readPlain('The *Aurora* [sails](https://example.org)', 1, openReport('x.txt'))).toBe(
      'The Aurora sails',
    );
  });
});

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}&;~`|#^%$]/gu, '');
}
