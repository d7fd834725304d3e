import { describe, expect, it } from 'vitest';
import { ar as offlineAr } from '../offlineWords/ar.ts';
import { ar as panelAr } from '../panelWords/ar.ts';
import { en as offlineEn } from '../offlineWords/en.ts';
import { en as panelEn } from '../panelWords/en.ts';
import { es as offlineEs } from '../offlineWords/es.ts';
import { es as panelEs } from '../panelWords/es.ts';
import { ja as offlineJa } from '../offlineWords/ja.ts';
import { ja as panelJa } from '../panelWords/ja.ts';
import { zh as offlineZh } from '../offlineWords/zh.ts';
import { zh as panelZh } from '../panelWords/zh.ts';
import { ar as storyAr } from '../storyWords/ar.ts';
import { en as storyEn } from '../storyWords/en.ts';
import { es as storyEs } from '../storyWords/es.ts';
import { ja as storyJa } from '../storyWords/ja.ts';
import { zh as storyZh } from '../storyWords/zh.ts';
import { en as pageWords, type Message } from '../words/en.ts';

type Catalogue = Record<string, Message>;

const catalogues: [name: string, english: Catalogue, catalogue: Catalogue][] = [
  ['reading offline, es', offlineEn, offlineEs],
  ['reading offline, ar', offlineEn, offlineAr],
  ['reading offline, ja', offlineEn, offlineJa],
  ['reading offline, zh', offlineEn, offlineZh],
  ['panels, es', panelEn, panelEs],
  ['panels, ar', panelEn, panelAr],
  ['panels, ja', panelEn, panelJa],
  ['panels, zh', panelEn, panelZh],
  ['stories, es', storyEn, storyEs],
  ['stories, ar', storyEn, storyAr],
  ['stories, ja', storyEn, storyJa],
  ['stories, zh', storyEn, storyZh],
];

describe.each(catalogues)('the words on demand of %s', (_, english, catalogue) => {
  it('have the keys of the English ones, each with the same values in it', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(catalogue))
      expect([key, valuesOf(message)]).toEqual([key, valuesOf(english[key] ?? '')]);
  });
});

describe('the words on demand', () => {
  it.each([
    ['es', offlineEs],
    ['ar', offlineAr],
    ['ja', offlineJa],
    ['zh', offlineZh],
  ])('have every plural form of %s', (language, catalogue) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const message of Object.values<Message>(catalogue))
      if (typeof message !== 'string')
        expect(Object.keys(message).sort()).toEqual(pluralCategories.toSorted());
  });

  it('are other ones than those of pages and of each other', () => {
    const keys = [pageWords, offlineEn, panelEn, storyEn].flatMap((words) => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

/** The `{values}` of a message; for plurals those of the form that has most of them. */
function valuesOf(message: Message): string[] {
  const text = typeof message === 'string' ? message : message.other;
  return [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
}
