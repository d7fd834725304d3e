import { describe, expect, it } from 'vitest';
import type { Inline, ListItem } from '../../article/schema.ts';
import { plainText } from '../../article/text.ts';
import { openReport } from '../report.ts';
import { readList, readQuotes, readTable } from './groups.ts';

const linesOf = (text: string) => text.split('\n').map((line, i) => ({ text: line, number: i + 1 }));
const report = openReport('x.txt');
const words = (text: Inline[] | null): string | null => (text === null ? null : plainText(text));

type Tree = string | [string, Tree[]];
function tree(items: readonly ListItem[]): Tree[] {
  return items.map((item) =>
    item.items.length === 0 ? plainText(item.text) : [plainText(item.text), tree(item.items)],
  );
}

describe('readList', () => {
  it.each<[string, boolean, Tree[]]>([
    ['- one\n- *two*', false, ['one', 'two']],
    ['1. one\n2. two', true, ['one', 'two']],
    ['- one\n\n- two', false, ['one', 'two']],
    ['- one\n  - in\n  - in too\n- two', false, [['one', ['in', 'in too']], 'two']],
    ['   - one\n      - in\n   - two', false, [['one', ['in']], 'two']],
    ['- one\n  goes on\n- two', false, ['one goes on', 'two']],
    ['- one\n - slipped\n- two', false, ['one', 'slipped', 'two']],
    ['- one\n    - deep\n  - back\n- two', false, [['one', ['deep', 'back']], 'two']],
    ['- one\n  1. first\n  2. second', false, [['one', ['1. first', '2. second']]]],
    [
      '- a\n  - b\n    - c\n      - d\n        - e\n          - f',
      false,
      [['a', [['b', [['c', ['d', 'e', 'f']]]]]]],
    ],
  ])('%j', (source, ordered, items) => {
    const list = readList(linesOf(source), report);
    expect([list.ordered, tree(list.items)]).toEqual([ordered, items]);
  });
});

describe('readQuotes', () => {
  it.each([
    ['> We sail.', [{ pulled: false, paragraphs: ['We sail.'], attribution: null }]],
    ['> We sail.\n> — Ana *Ruiz*', [{ pulled: false, paragraphs: ['We sail.'], attribution: 'Ana Ruiz' }]],
    ['> 我们走吧。\n> ——李华', [{ pulled: false, paragraphs: ['我们走吧。'], attribution: '李华' }]],
    [
      '> We sail.\n>\n> At dawn.\n> -- Ana Ruiz',
      [{ pulled: false, paragraphs: ['We sail.', 'At dawn.'], attribution: 'Ana Ruiz' }],
    ],
    ['> — No, she said.', [{ pulled: false, paragraphs: ['— No, she said.'], attribution: null }]],
    [
      '>> A boat is a bridge.\n>> — Ana Ruiz',
      [{ pulled: true, paragraphs: ['A boat is a bridge.'], attribution: 'Ana Ruiz' }],
    ],
    ['> > A boat is a bridge.', [{ pulled: true, paragraphs: ['A boat is a bridge.'], attribution: null }]],
    [
      '> We waited on the quay for as long as the wind\n> would let us stand there, and then some more,\n> until it came.',
      [
        {
          pulled: false,
          paragraphs: [
            'We waited on the quay for as long as the wind would let us stand there, and then some more, until it came.',
          ],
          attribution: null,
        },
      ],
    ],
    [
      '> One.\n>> Two.',
      [
        { pulled: false, paragraphs: ['One.'], attribution: null },
        { pulled: true, paragraphs: ['Two.'], attribution: null },
      ],
    ],
    ['>', []],
  ])('%j', (source, quotes) => {
    const read = readQuotes(linesOf(source), report);
    expect(
      read.map((quote) => ({
        pulled: quote.pulled,
        paragraphs: quote.paragraphs.map(words),
        attribution: words(quote.attribution),
      })),
    ).toEqual(quotes);
  });
});

describe('readTable', () => {
  it('reads header, rows and marks, and keeps cells beyond the header', () => {
    const table = readTable(
      linesOf('| Port | *Time* |\n|:--|--:|\n| East \\| West | 9 | late |\n| North |'),
      report,
    );
    expect(table.header?.map(words)).toEqual(['Port', 'Time']);
    expect(table.rows.map((row) => row.map(words))).toEqual([['East | West', '9', 'late'], ['North']]);
  });

  it('has no header when its cells are empty', () => {
    expect(readTable(linesOf('| | |\n|---|---|\n| a | b |'), report)).toMatchObject({
      header: null,
      rows: [[{}, {}]],
    });
  });
});
