import { describe, expect, it } from 'vitest';
import type { TopicRule } from '../draft.ts';
import { parseFrontMatter } from '../frontMatter/parseFrontMatter.ts';
import { openReport } from '../report.ts';
import { loadMediaTopics } from './loadMediaTopics.ts';
import { readTopics } from './readTopics.ts';

const mediaTopics = loadMediaTopics();
const sport: TopicRule = { slug: 'games', name: 'Games', code: 'medtop:15000000', words: [] };
const migration: TopicRule = { slug: 'migration', name: 'Migration', code: 'medtop:20000771', words: [] };
const local: TopicRule = { slug: 'harbour', name: 'Harbour', code: null, words: [] };

function read(topics: string, rules: TopicRule[]) {
  const report = openReport('x.txt');
  const field = parseFrontMatter([`topics: ${topics}`], 1, report)?.get('topics') ?? null;
  const found = readTopics(field, { topics: rules, mediaTopics }, report);
  return { found, warnings: report.problems, decisions: report.decisions };
}

describe('readTopics', () => {
  const games = { slug: 'games', name: 'Games', code: 'medtop:15000000' };
  const moved = { slug: 'migration', name: 'Migration', code: 'medtop:20000771' };

  it.each([
    ['games', [games]],
    ['medtop:15000000', [games]],
    ['15000000', [games]],
    ['"http://cv.iptc.org/newscodes/mediatopic/15000000"', [games]],
    ['sport', [games]],
    ['Immigration, Harbour', [moved, { slug: 'harbour', name: 'Harbour' }]],
    ['[medtop:20000771, medtop:15000000]', [moved, games]],
    ['rowing, Games', [games]],
  ])('reads %s', (topics, expected) => {
    const { found, warnings } = read(topics, [sport, migration, local]);
    expect(found).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  it('files a narrower term under the nearest broader topic, and says so', () => {
    const { decisions } = read('ice hockey', [sport, local]);
    expect(decisions).toMatchObject([
      { as: 'topic', text: 'Games', because: expect.stringMatching(/ice hockey/) },
    ]);
  });

  it('gives a term that the paper has no topic for a page of its own, with its code', () => {
    const { found, warnings } = read('medtop:20000771', [sport]);
    expect(found).toEqual([{ slug: 'immigration', name: 'Immigration', code: 'medtop:20000771' }]);
    expect(warnings).toMatchObject([
      {
        severity: 'warning',
        advice: 'Add { "code": "medtop:20000771" } or a broader one to `topics` in the config.',
      },
    ]);
  });

  it('takes the names of the vocabulary for plain words in a paper that uses no code', () => {
    expect(read('Immigration', [local]).found).toEqual([{ slug: 'immigration', name: 'Immigration' }]);
    expect(read('medtop:20000771', [local]).found).toEqual([
      { slug: 'immigration', name: 'Immigration', code: 'medtop:20000771' },
    ]);
  });

  it('leaves a code out that nobody has, and names the nearest', () => {
    const { found, warnings } = read('medtop:20000767, games', [sport]);
    expect(found).toEqual([games]);
    expect(warnings[0]?.message).toBe(
      'the topic “medtop:20000767” is no active Media Topic and was left out',
    );
    expect(warnings[0]?.advice).toMatch(/^Did you mean medtop:\d{8} \(.+\) or /);
    expect(read('medtop:imigration', [sport]).warnings[0]?.advice).toBe(
      'Did you mean medtop:20000771 (immigration) or medtop:20000772 (emigration)?',
    );
    expect(read('medtop:zzzzzz', [sport]).warnings[0]?.advice).toMatch(/eight digits/);
  });

  it('suggests a name of the vocabulary for one that is misspelt', () => {
    expect(read('imigration', [sport]).warnings[0]?.advice).toMatch(/Did you mean “immigration”\?/);
    expect(read('imigration', [local]).warnings[0]?.advice).toBe('Add it to `topics` in the config.');
  });

  it('takes eight digits that are no code for a name', () => {
    expect(read('20260504', [sport]).found).toEqual([{ slug: '20260504', name: '20260504' }]);
  });
});
