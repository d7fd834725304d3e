import { describe, expect, it } from 'vitest';
import type { Dateline } from '../../article/schema.ts';
import { noHouse } from '../agency/house.ts';
import { sampleGazetteer } from '../dateline/sampleGazetteer.ts';
import type { Desk } from '../draft.ts';
import { openReport } from '../report.ts';
import { loadMediaTopics } from './loadMediaTopics.ts';
import { chooseTopics } from './chooseTopics.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'UTC',
  house: noHouse,
  gazetteer: sampleGazetteer(),
  mediaTopics: loadMediaTopics(),
  topics: [
    { slug: 'climate', name: 'Climate', code: null, words: ['flood', 'heat wave', '洪水'] },
    { slug: 'shipping', name: 'Shipping', code: null, words: ['ferry', 'port'] },
    { slug: 'culture', name: 'Culture', code: null, words: ['opera'] },
    { slug: 'sport', name: 'Sport', code: null, words: ['race'] },
  ],
};

const lima: Dateline = {
  text: 'Lima',
  raw: 'Lima - ',
  agency: null,
  date: null,
  places: [{ name: 'Lima', country: 'PE', latitude: null, longitude: null, timeZone: null, path: null }],
};

function choose(
  source: { path?: string; headline?: string; text?: string; dateline?: Dateline },
  own = desk,
): string[] {
  const whole = { path: 'x.txt', headline: '', text: '', dateline: null, ...source };
  return chooseTopics(whole, own, openReport(whole.path)).map(({ slug }) => slug);
}

describe('chooseTopics', () => {
  it('needs three hints where no word speaks, and counts each once', () => {
    const hints = [['water', 'waters'], ['metal'], ['glass']];
    const own = {
      ...desk,
      topics: [{ slug: 'goods', name: 'Goods', code: 'medtop:04000000', words: [], hints }],
    };
    expect(choose({ text: 'water water waters metal metal' }, own)).toEqual([]);
    expect(choose({ text: 'waters, metal and glass' }, own)).toEqual(['goods']);
    expect(choose({ headline: 'Metal' }, own)).toEqual(['goods']);
  });

  it('takes the folder before the words', () => {
    expect(choose({ path: 'culture/x.txt', headline: 'Flood' })).toEqual(['culture']);
    expect(choose({ path: 'wire/Climate/x.txt' })).toEqual(['climate']);
    expect(choose({ path: 'night_trains/x.txt' })).toEqual(['night-trains']);
  });

  it('does not take a folder of dates for a topic', () => {
    expect(choose({ path: '2026-05/x.txt', headline: 'Ferry sails' })).toEqual(['shipping']);
  });

  it('takes the topics whose words the story uses, the strongest first, three at most', () => {
    const headline = 'Ferry race to the opera';
    expect(choose({ headline, text: 'A ferry and a ferry. A flood, a flood.' })).toEqual([
      'shipping',
      'culture',
      'sport',
    ]);
  });

  it('finds whole words only, and phrases', () => {
    expect(choose({ headline: 'Transport report' })).toEqual([]);
    expect(choose({ headline: 'Heat wave ends' })).toEqual(['climate']);
  });

  it('finds words inside the text of scripts without spaces', () => {
    expect(choose({ headline: '大洪水が町を襲う' })).toEqual(['climate']);
  });

  it('does not file a story under a word in passing', () => {
    expect(choose({ text: 'They met at the port.' })).toEqual([]);
  });

  it('falls back to the country of the dateline, in the language of the paper', () => {
    expect(choose({ dateline: lima })).toEqual(['peru']);
    expect(choose({ dateline: lima }, { ...desk, language: 'ja' })).toEqual(['peru']);
  });
});
