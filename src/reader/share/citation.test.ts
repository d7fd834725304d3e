import { describe, expect, it } from 'vitest';
import { samplePaper } from '../samples/samplePaper.ts';
import { sampleStory } from '../samples/sampleStory.ts';
import { citationOf } from './citation.ts';

const address = 'https://harbour.example/stories/lighthouse-lit-again/';

describe('citationOf', () => {
  it('names writers, headline, paper, place, date and address', () => {
    expect(citationOf(sampleStory(), samplePaper, address)).toBe(
      `Inês Duarte and Tom Avery, “Lighthouse is lit again after eleven years”, The Harbour Post, Porto, May 4, 2025.\n${address}`,
    );
  });

  it.each([
    ['es', '«El faro»', '4 de mayo de 2025', '.'],
    ['ja', '「El faro」', '2025年5月4日', '。'],
    ['zh', '“El faro”', '2025年5月4日', '。'],
    ['ar', '«El faro»', '2025', '.'],
    ['nl', '“El faro”', '4 mei 2025', '.'],
  ])('is written in the language of the story: %s', (language, title, date, stop) => {
    const story = sampleStory({ language, headline: 'El faro', byline: [] });
    const [line, link] = citationOf(story, samplePaper, address).split('\n');
    expect(line?.startsWith(title)).toBe(true);
    expect(line).toContain(date);
    expect(line?.endsWith(stop)).toBe(true);
    expect(link).toBe(address);
  });

  it('dates a story by the paper’s clock and does without a place', () => {
    const story = sampleStory({ dateline: null, published: '2025-05-04T23:30:00Z', byline: [] });
    expect(citationOf(story, { ...samplePaper, timeZone: 'Asia/Tokyo' }, address)).toContain(
      'The Harbour Post, May 5, 2025.',
    );
  });
});
