import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockTexts, plainText } from '../article/text.ts';
import type { Draft } from '../wire/draft.ts';
import { readConfig } from './config.ts';
import { deskFacts } from './copy/deskFacts.ts';
import { readStories } from './worker.ts';

const paths = readdirSync('stories').filter((file) => /\.(?:txt|md)$/.test(file));
const read = readStories({
  folder: 'stories',
  paths,
  desk: deskFacts(readConfig('dateline.config.json', true)),
  explain: false,
});
const drafts = read.flatMap(({ draft }) => (draft === null ? [] : [draft]));
const places = drafts.flatMap(({ dateline }) => dateline?.places ?? []);

/** The continents of the countries that the sample comes from. */
const continents: Record<string, string> = {
  Africa: 'ET GH KE MA NE ZA',
  Asia: 'BD CN GE IN JO JP LK MN OM TW VN',
  Europe: 'AT DE EE ES GB NL PT SK',
  'North America': 'CA GL MX US',
  'South America': 'BR CL',
  Oceania: 'AU FJ NZ WS',
  Antarctica: 'AQ',
};

function continentsOf(countries: (string | null)[]): string[] {
  return Object.keys(continents).filter((name) =>
    countries.some((country) => country !== null && continents[name]?.split(' ').includes(country)),
  );
}

function blocksOf(draft: Draft, type: string): number {
  return draft.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === type).length;
}

function textOf(draft: Draft): string {
  const blocks = draft.sections.flatMap((section) => section.blocks.flatMap(blockTexts));
  return [draft.headline, draft.standfirst ?? '', ...blocks].join('\n');
}

function inLanguage(...languages: string[]): number {
  return drafts.filter(({ language }) => languages.includes(language.slice(0, 2))).length;
}

describe('the sample edition', () => {
  it('has 36 stories or more, and no problem in any', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(36);
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('has stories of 250 to 900 words and one long read', () => {
    const long = drafts.filter(({ format }) => format === 'longread');
    expect(long.map(({ words }) => words > 900)).toEqual([true]);
    const odd = drafts.filter((draft) => !long.includes(draft) && (draft.words < 250 || draft.words > 900));
    expect(odd.map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
  });

  it('comes from 24 places in 18 countries on all continents, under 8 topics', () => {
    expect(new Set(places.map(({ name, country }) => `${country} ${name}`)).size).toBeGreaterThanOrEqual(24);
    const countries = [...new Set(places.map(({ country }) => country))];
    expect(countries.length).toBeGreaterThanOrEqual(18);
    expect(continentsOf(countries)).toEqual(Object.keys(continents));
    const topics = new Set(drafts.flatMap((draft) => draft.topics.map(({ slug }) => slug)));
    const declared = deskFacts(readConfig('dateline.config.json', true)).topics.map(({ slug }) => slug);
    expect(declared.filter((slug) => topics.has(slug)).length).toBeGreaterThanOrEqual(8);
  });

  it('speaks Spanish, Arabic and Chinese or Japanese three times each', () => {
    expect([inLanguage('es'), inLanguage('ar'), inLanguage('ja', 'zh')].map((count) => count >= 3)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each(['paragraph', 'list', 'quote', 'pullquote'])('has blocks of the type %s', (type) => {
    expect(drafts.some((draft) => blocksOf(draft, type) > 0)).toBe(true);
  });

  it('says nothing in a pull quote alone, for paper leaves pull quotes out', () => {
    const alone = drafts.flatMap(({ id, sections }) => {
      const blocks = sections.flatMap((section) => section.blocks);
      const text = blocks
        .filter((block) => block.type !== 'pullquote')
        .flatMap(blockTexts)
        .join('\n');
      const said = blocks.flatMap((block) => (block.type === 'pullquote' ? plainText(block.text) : []));
      const sentences = said
        .flatMap((words) => words.split(/[.。]\s*/))
        .filter((sentence) => sentence !== '');
      return sentences.filter((sentence) => !text.includes(sentence)).map((sentence) => `${id}: ${sentence}`);
    });
    expect(alone).toEqual([]);
  });

  it('has sectioned bodies, bylines, links and facts', () => {
    expect(drafts.filter(({ sections }) => sections.length > 1).length).toBeGreaterThan(drafts.length / 2);
    expect(drafts.filter(({ byline }) => byline.length > 0).length).toBeGreaterThan(drafts.length / 2);
    expect(drafts.filter(({ facts }) => facts.length > 0).length).toBeGreaterThan(2);
    expect(JSON.stringify(drafts)).toContain('"type":"link"');
  });

  it('has every kind of credit, with pools, lists, givers, chains and pairs', () => {
    const credits = drafts.flatMap(({ cover }) => cover?.credit ?? []);
    const kinds = new Set(credits.map(({ kind }) => kind));
    const wanted = ['collage', 'graphic', 'handout', 'illustration', 'photo', 'screenshot', 'video'] as const;
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
    const forms = [
      / & .*POOL/,
      /POOL via /,
      / for Dateline/,
      /Courtesy of/,
      /Handout/,
      / and .* \/ /,
      /Wire／/,
      /提供$/,
    ];
    expect(forms.filter((form) => !credits.some(({ raw }) => form.test(raw)))).toEqual([]);
    // Maps stand in the text, not before it.
    expect(JSON.stringify(drafts)).toContain('"kind":"map"');
  });

  it('has corrections, an update, a canceled, a withheld and an embargoed story', () => {
    const statuses = drafts.map(({ status }) => status);
    expect(statuses).toContain('canceled');
    expect(statuses).toContain('withheld');
    expect(drafts.filter(({ embargo }) => embargo !== null).length).toBe(1);
    const changes = drafts.map(({ change }) => change);
    expect(changes.filter((change) => change === 'correction').length).toBeGreaterThanOrEqual(2);
    expect(changes).toContain('update');
  });

  it('names no day that is wrong a month later', () => {
    // "Today" that means these days, and "tomorrow" in somebody's mouth, do not age.
    const ageing =
      /\b(?:yesterday|tonight|(?:this|last|next) (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b(?! of\b)|\b(?:ayer|esta semana|este mes|el mes pasado)\b|昨日|今月|先月|昨天|本月|上月/giu;
    const found = drafts.flatMap((draft) =>
      [...textOf(draft).matchAll(ageing)].map(({ index }) => {
        const text = textOf(draft);
        return `${draft.id}: ${text.slice(Math.max(0, index - 60), index + 30).replaceAll('\n', ' ')}`;
      }),
    );
    expect(found).toEqual([]);
  });
});
