import { describe, expect, it } from 'vitest';
import { openReport } from '../report.ts';
import { parseFrontMatter } from './parseFrontMatter.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

function parse(yaml: string) {
  const report = openReport('x.md');
  const map = parseFrontMatter(yaml.split('\n'), 2, report);
  return { map, problems: report.problems };
}

describe('splitFrontMatter', () => {
  it.each([
    [['---', 'slug: x', '---', 'Title'], { lines: ['slug: x'], start: 1, next: 3 }],
    [['', '---  ', 'slug: x', '...', 'Title'], { lines: ['slug: x'], start: 2, next: 4 }],
    [['---', '---', 'Title'], { lines: [], start: 1, next: 2 }],
    [['---', 'slug: x', 'Title'], 'open'],
    [['---', 'Title', 'Text'], null],
    [['Title', '---', 'slug: x', '---'], null],
    [['', ''], null],
  ])('%j', (lines, expected) => {
    expect(splitFrontMatter(lines)).toEqual(expected);
  });
});

describe('parseFrontMatter', () => {
  it('keeps every scalar as it was written, with its line', () => {
    const { map, problems } = parse(
      'slug: 007\nfacts:\n  - { figure: 1.50, label: "of: all" }\nnote: |\n  one\n  two\nalt:',
    );
    expect(map?.get('slug')).toEqual({ kind: 'text', text: '007', line: 2 });
    expect(map?.get('facts')).toMatchObject({ kind: 'list', line: 3 });
    const [fact] = map?.get('facts')?.kind === 'list' ? (map.get('facts') as { items: unknown[] }).items : [];
    expect(fact).toMatchObject({
      entries: new Map([
        ['figure', { kind: 'text', text: '1.50', line: 4 }],
        ['label', { kind: 'text', text: 'of: all', line: 4 }],
      ]),
    });
    expect(map?.get('note')).toEqual({ kind: 'text', text: 'one\ntwo', line: 5 });
    expect(map?.get('alt')).toEqual({ kind: 'none', line: 8 });
    expect(problems).toEqual([]);
  });

  it('reads a key called __proto__ as a key', () => {
    const { map } = parse('__proto__:\n  polluted: yes\nslug: x');
    expect([...(map?.keys() ?? [])]).toEqual(['__proto__', 'slug']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('does not let a # that is no comment cut a value short', () => {
    expect(parse('headline: Boat #7 sails').problems).toMatchObject([
      { severity: 'error', line: 2, message: '“#7 sails” would be lost: to YAML it is a comment' },
    ]);
    expect(parse('headline: Boat # seven of them').problems).toEqual([]);
    expect(parse('headline: "Boat #7 sails"').map?.get('headline')).toMatchObject({ text: 'Boat #7 sails' });
  });

  it.each([
    ['slug: a\nslug: b', 3, 'map keys must be unique', 'Keep one'],
    ['headline: Storm: the toll', 2, 'nested mappings', 'quotation marks'],
    ['byline:\n\t- Ana', 3, 'tabs', 'Indent with spaces'],
    ['  slug: a\n lead: yes', 3, 'the front matter cannot be read at “lead: yes”', 'Align'],
    ['topics: [a, b', 2, 'flow sequence', 'close every bracket'],
    ['alt: "open', 2, 'missing closing', 'quotation mark'],
    ['slug: a\nwhat is this\nlead: yes', 3, 'implicit keys', 'key: value'],
    ['credit: @ana', 2, 'reserved character', 'quotation marks'],
  ])('%j is an error on line %i', (yaml, line, message, advice) => {
    const { map, problems } = parse(yaml);
    expect(map).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', line }]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.advice).toContain(advice);
  });

  it.each([
    ['just words', 'not a list of keys'],
    ['- a\n- b', 'not a list of keys'],
    [`note: ${'x'.repeat(70_000)}`, 'longer than 64 kB'],
  ])('refuses %.20s', (yaml, message) => {
    expect(parse(yaml)).toMatchObject({
      map: null,
      problems: [{ severity: 'error', line: 2, message: expect.stringContaining(message) as string }],
    });
  });

  it('does not follow references', () => {
    const { map, problems } = parse('slug: &x boat\nalt: *x');
    expect(map?.get('alt')).toMatchObject({ kind: 'none' });
    expect(problems).toMatchObject([{ severity: 'warning', line: 3 }]);
  });

  it('reads an empty block as no keys', () => {
    expect(parse('').map?.size).toBe(0);
    expect(parse('# only a comment').map?.size).toBe(0);
  });
});
