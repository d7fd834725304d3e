import { describe, expect, it } from 'vitest';
import { ar as panelAr } from '../panelWords/ar.ts';
import { en as panelEn } from '../panelWords/en.ts';
import { es as panelEs } from '../panelWords/es.ts';
import { ja as panelJa } from '../panelWords/ja.ts';
import { zh as panelZh } from '../panelWords/zh.ts';
import { ar as storyAr } from '../storyWords/ar.ts';
import { en as storyEn } from '../storyWords/en.ts';
import { es as storyEs } from '../storyWords/es.ts';
import { ja as storyJa } from '../storyWords/ja.ts';
import { zh as storyZh } from '../storyWords/zh.ts';
import { en as pageWords } from '../words/en.ts';

type Catalogue = Record<string, string>;

const catalogues: [name: string, english: Catalogue, catalogue: Catalogue][] = [
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
  it('are other ones than those of pages and of each other', () => {
    const keys = [pageWords, panelEn, storyEn].flatMap((words) => Object.keys(words));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

function valuesOf(message: string): string[] {
  return [...message.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
}
