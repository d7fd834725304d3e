import { describe, expect, it } from 'vitest';
import { loadMediaTopics } from './loadMediaTopics.ts';
import { isMeantAsCode, parseCode, parseMediaTopics } from './mediaTopics.ts';

const few = parseMediaTopics(
  '# a comment\n10000000\tsport\n\t20000001\tball games\n\t\t20000002\tfootball\n\t20000003\trowing\n11000000\tpolitics\n',
);

describe('parseCode', () => {
  it.each([
    'medtop:20000771',
    'MEDTOP:20000771',
    ' 20000771 ',
    'http://cv.iptc.org/newscodes/mediatopic/20000771',
  ])('reads %j', (text) => {
    expect(parseCode(text)).toBe('medtop:20000771');
  });

  it.each(['', 'sport', '2000077', '200007711', 'subj:20000771', 'medtop:sport'])(
    'reads no code in %j',
    (text) => {
      expect(parseCode(text)).toBeNull();
    },
  );
});

describe('isMeantAsCode', () => {
  it.each([
    ['medtop:sport', true],
    ['https://cv.iptc.org/newscodes/mediatopic/2000', true],
    ['20260504', false],
    ['Sport', false],
  ])('of %j says %s', (text, meant) => {
    expect(isMeantAsCode(text)).toBe(meant);
  });
});

describe('parseMediaTopics', () => {
  it('finds a term by its code and by its name', () => {
    expect(few.byCode('20000002')).toEqual({ code: 'medtop:20000002', name: 'football' });
    expect(few.byName(' Ball  Games')).toEqual({ code: 'medtop:20000001', name: 'ball games' });
    expect([few.byCode('20000009'), few.byName('chess')]).toEqual([null, null]);
  });

  it('knows what is above and below a term', () => {
    expect(few.lineOf('medtop:20000002')).toEqual(['medtop:20000002', 'medtop:20000001', 'medtop:10000000']);
    expect(few.lineOf('medtop:20000009')).toEqual([]);
    expect(few.below('medtop:10000000', new Set()).map(({ name }) => name)).toEqual([
      'ball games',
      'football',
      'rowing',
    ]);
    expect(few.below('medtop:10000000', new Set(['medtop:20000001'])).map(({ name }) => name)).toEqual([
      'rowing',
    ]);
  });

  it.each([
    ['medtop:20000005', ['football', 'ball games', 'rowing']],
    ['medtop:footbal', ['football']],
    ['Polítics', ['politics']],
    ['medtop:', []],
    ['x'.repeat(500), []],
  ])('suggests for %j', (text, names) => {
    expect(
      few
        .nearest(text)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  it.each(['2000\tx', '\t10000000\tx', '10000000', 'sport'])('throws on the line %j', (line) => {
    expect(() => parseMediaTopics(line)).toThrow(/not a term/);
  });
});

describe('loadMediaTopics', () => {
  const all = loadMediaTopics().all();

  it('has seventeen topics on the first level, and no name twice', () => {
    expect(all.filter(({ broader }) => broader === null)).toHaveLength(17);
    expect(new Set(all.map(({ name }) => name.toLowerCase())).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1000);
  });
});
