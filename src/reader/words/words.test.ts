import { beforeAll, describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en, type Catalogue } from './en.ts';
import { es } from './es.ts';
import { ja } from './ja.ts';
import { loadAllWords, wordsFor } from './words.ts';
import { zh } from './zh.ts';

beforeAll(loadAllWords);

const catalogues: [string, Catalogue][] = [
  ['es', es],
  ['ar', ar],
  ['ja', ja],
  ['zh', zh],
];

describe.each(catalogues)('the catalogue %s', (language, catalogue) => {
  it('has the keys of the English one, each with the same values in it', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(en));
    for (const [key, message] of Object.entries(catalogue))
      expect([key, valuesOf(message)]).toEqual([key, valuesOf(en[key as keyof Catalogue])]);
  });

  it('has every plural form of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const forms of [
      catalogue.minutes,
      catalogue.stories,
      catalogue.placesToday,
      catalogue.oldDays,
      catalogue.oldYears,
    ])
      expect(Object.keys(forms).sort()).toEqual(pluralCategories.toSorted());
  });
});

/** The `{values}` of a message; for plurals those of the form that has most of them. */
function valuesOf(message: string | Record<string, string>): string[] {
  const text = typeof message === 'string' ? message : (message.other ?? '');
  return [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
}

describe('wordsFor', () => {
  it.each([
    ['en', 'en', 'Published'],
    ['en-GB', 'en-GB', 'Published'],
    ['es-MX', 'es-MX', 'Publicado el'],
    ['zh-CN', 'zh-CN', '发布于'],
    ['zh-TW', 'en', 'Published'],
    ['pl', 'en', 'Published'],
  ])('a paper in %s speaks %s', (paper, language, published) => {
    const words = wordsFor(paper);
    expect(words.language).toBe(language);
    expect(words.say('published')).toBe(published);
  });

  it.each([
    ['en', 1, '1 minute to read'],
    ['en', 1200, '1,200 minutes to read'],
    ['ar', 2, 'دقيقتا قراءة'],
    ['ja', 3, '読了まで約3分'],
  ])('%s counts %i', (language, count, text) => {
    expect(wordsFor(language).say('minutes', { count })).toBe(text);
  });

  it('leaves a text alone that brings braces of its own', () => {
    expect(wordsFor('en').say('publishedBy', { publisher: '{name} & $1' })).toBe('Published by {name} & $1.');
  });

  it.each([
    ['en', 'GT', 'Guatemala'],
    ['es', 'DE', 'Alemania'],
    ['en', 'ZX', 'ZX'],
  ])('%s names the country %s', (language, code, name) => {
    expect(wordsFor(language).country(code)).toBe(name);
  });
});
