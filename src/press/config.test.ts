import { describe, expect, it } from 'vitest';
import { parseConfig, readConfig } from './config.ts';

describe('a config', () => {
  it('has a sensible default for every key', () => {
    expect(parseConfig({}, 'c.json').paper).toEqual({
      name: 'Dateline',
      tagline: null,
      language: 'en',
      timeZone: 'UTC',
      url: null,
      publisher: 'Dateline',
      wordmark: null,
      card: null,
      navigation: [],
      oldAfterDays: 30,
    });
  });

  it('says in one line that its file is missing, unless it was asked for by name', () => {
    expect(readConfig('/nowhere/c.json', false).warnings).toHaveLength(1);
    expect(() => readConfig('/nowhere/c.json', true)).toThrow(/no such config file/);
  });

  it('warns that a paper without an address cannot name any', () => {
    expect(parseConfig({}, 'c.json').warnings).toEqual([expect.stringMatching(/^c\.json: url: missing/)]);
    expect(parseConfig({ url: 'https://a.example' }, 'c.json').warnings).toEqual([]);
  });

  it.each([
    [{ name: 7 }, /c\.json: name: expected a text/],
    [{ name: '' }, /name: expected a text that is not empty/],
    [{ tagline: [] }, /tagline: expected a text/],
    [{ url: 'example.org' }, /url: expected an address such as/],
    [{ language: 'english please' }, /language: expected a BCP 47 tag/],
    [{ timeZone: 'Lisbon' }, /timeZone: expected an IANA name/],
    [{ publisher: null }, /publisher: expected a text/],
    [{ wordmark: 1 }, /wordmark: expected a text/],
    [{ topics: 'world' }, /topics: expected a list of topics/],
    [{ topics: [{ slug: 'Not A Slug', name: 'x' }] }, /topics\.0\.slug/],
    [{ topics: [{ slug: 'a', name: 'A', ink: 'pink' }] }, /topics\.0\.ink: expected one of meridian/],
    [{ topics: [{ slug: 'a', name: 'A', words: 'sea' }] }, /topics\.0\.words: expected a list of words/],
    [{ topics: [{ slug: 'a' }] }, /topics\.0\.name: expected a text, or a code/],
    [{ topics: [{ name: 'A' }] }, /topics\.0\.slug: expected a slug/],
    [{ topics: [{ code: 'medtop:15000001' }] }, /topics\.0\.code: .*did you mean medtop:15000000 \(sport\)/i],
    [{ topics: [{ code: 'sports' }] }, /topics\.0\.code: .*medtop:15000000 \(sport\)/],
    [
      { topics: [{ code: '15000000' }, { slug: 'b', name: 'B', code: 'medtop:15000000' }] },
      /topics\.1\.code: expected a code that topics\.0 does not have/,
    ],
    [{ navigation: [7] }, /navigation\.0: expected topic slugs/],
    [{ oldAfterDays: 0 }, /oldAfterDays: expected at least 1/],
    [{ cards: -1 }, /cards: expected at least 0/],
    [{ agency: 7 }, /agency: expected a text/],
    ['{', /the whole file/],
  ])('%j is refused by key', (config, message) => {
    expect(() => parseConfig(config, 'c.json')).toThrow(message);
    expect(() => parseConfig(config, 'c.json')).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  it('warns of a key that it does not know, with the nearest one', () => {
    expect(parseConfig({ timezone: 'UTC' }, 'c.json').warnings[0]).toMatch(/timezone: .*"timeZone"/);
  });

  it('takes name, slug and words of a topic from the Media Topic of its code', () => {
    const given = [
      { code: 'medtop:15000000', ink: 'sport' },
      { code: '20001026', words: ['derby'] },
      { slug: 'sea', name: 'The sea', code: 'medtop:20000441', words: [] },
    ];
    const { topics, rules, paper } = parseConfig({ topics: given }, 'c.json');
    expect(topics[0]).toEqual({ slug: 'sport', name: 'Sport', ink: 'sport', deck: null });
    expect(paper.navigation[0]).toEqual({ name: 'Sport', path: '/topics/sport/', ink: 'sport' });
    expect(rules.map(({ slug, code }) => [slug, code])).toEqual([
      ['sport', 'medtop:15000000'],
      [rules[1]?.slug, 'medtop:20001026'],
      ['sea', 'medtop:20000441'],
    ]);
    expect(rules[0]?.words).toContain('sport');
    expect(rules[0]?.hints?.length).toBeGreaterThan(50);
    expect(rules.slice(1).map(({ words, hints }) => [words, hints])).toEqual([
      [['derby'], []],
      [[], []],
    ]);
  });

  it('leads the navigation to the topics it names', () => {
    const topics = [{ slug: 'sea', name: 'The sea', ink: 'climate' }];
    expect(
      parseConfig({ topics, navigation: ['sea', { name: 'Places', path: '/places/' }] }, 'c').paper
        .navigation,
    ).toEqual([
      { name: 'The sea', path: '/topics/sea/', ink: 'climate' },
      { name: 'Places', path: '/places/', ink: null },
    ]);
  });
});
