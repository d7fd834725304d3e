import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMediaTopics, parseSource, termsOf } from './buildMediaTopics.ts';

const text = readFileSync(path.join(import.meta.dirname, '../src/wire/topics/mediaTopics.tsv'), 'utf8');

describe('the table of Media Topics', () => {
  it('is as the script writes it, byte for byte', () => {
    expect(formatMediaTopics(termsOf(text)) === text).toBe(true);
  });

  it('credits IPTC', () => {
    expect(text.split('\n')[0]).toMatch(/IPTC .*CC BY 4\.0/);
  });

  it('stays below 32 kB', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(32_000);
  });
});

const sportUri = 'http://cv.iptc.org/newscodes/mediatopic/15000000';

describe('parseSource', () => {
  it('reads IPTC’s export, without what is retired', () => {
    const conceptSet = [
      { qcode: 'medtop:15000000', prefLabel: { 'en-GB': 'sport', de: 'Sport' } },
      { qcode: 'medtop:20000001', prefLabel: { en: 'rowing' }, broader: [sportUri] },
      {
        qcode: 'medtop:20000002',
        prefLabel: { 'en-GB': 'old' },
        broader: [sportUri],
        retired: '2020-01-01',
      },
    ];
    expect(parseSource({ conceptSet })).toEqual([
      { code: '15000000', name: 'sport', broader: null },
      { code: '20000001', name: 'rowing', broader: '15000000' },
    ]);
  });

  it('reads rows', () => {
    expect(parseSource([['15000000', 'sport', null]])).toEqual([
      { code: '15000000', name: 'sport', broader: null },
    ]);
  });

  it.each([
    [{ conceptSet: [{ qcode: 'medtop:15000000', prefLabel: { de: 'Sport' } }] }],
    [{}],
    [[['15', 'x', null]]],
  ])('throws on %j', (json) => {
    expect(() => parseSource(json)).toThrow(/English name|Invalid/);
  });
});

describe('formatMediaTopics', () => {
  it('orders each level by code, and refuses a term that hangs on nothing', () => {
    const terms = [
      { code: '20000002', name: 'b', broader: '10000000' },
      { code: '10000000', name: 'a', broader: null },
    ];
    expect(formatMediaTopics(terms)).toMatch(/10000000\ta\n\t20000002\tb\n$/);
    expect(() => formatMediaTopics([{ code: '20000002', name: 'b', broader: '10000000' }])).toThrow(
      /hang on none/,
    );
  });
});
