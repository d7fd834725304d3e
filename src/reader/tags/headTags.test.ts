import { beforeAll, describe, expect, it } from 'vitest';
import { samplePaper as paper } from '../samples/samplePaper.ts';
import {
  sampleCorrections,
  sampleCountry,
  sampleFront,
  samplePlacePage,
  sampleTopicPage,
  sampleTopics,
} from '../samples/sampleLists.ts';
import { paragraph, sampleNotice, sampleStory } from '../samples/sampleStory.ts';
import type { PageData } from '../render.tsx';
import { loadAllWords, wordsFor } from '../words/words.ts';
import { headTags } from './headTags.ts';

beforeAll(loadAllWords);

const path = '/stories/lighthouse-lit-again/';

function tagsOf(data: PageData | null, change: Partial<typeof paper> = {}, at = path): string[] {
  const shown = { path: at, data, paper: { ...paper, ...change }, words: wordsFor('en') };
  return headTags(shown).map(([, attributes]) => Object.values(attributes).join(' '));
}

describe('the tags of a story', () => {
  it.each([
    'author Inês Duarte, Tom Avery',
    'description Keepers mended the lens by hand.',
    'og:description Keepers mended the lens by hand.',
    'og:site_name The Harbour Post',
    'og:locale en_US',
    'og:type article',
    'canonical https://harbour.example/stories/lighthouse-lit-again/',
    'og:url https://harbour.example/stories/lighthouse-lit-again/',
    'article:published_time 2025-05-04T18:20:00Z',
    'article:modified_time 2025-05-05T09:00:00Z',
    'article:author Tom Avery',
    'article:section Sea',
    'article:tag Sea',
    'og:image https://harbour.example/stories/lighthouse-lit-again/cover-16x9-x50y20-0a1b2c-1200.jpg',
    'og:image:type image/jpeg',
    'og:image:width 1200',
    'og:image:height 675',
    'og:image:alt A lighthouse on a rock at dusk',
    'twitter:card summary_large_image',
    'og:locale:alternate ar_EG',
    'alternate en https://harbour.example/stories/lighthouse-lit-again/',
    'alternate ar https://harbour.example/stories/lighthouse-arabic/',
  ])('say %s', (tag) => expect(tagsOf(sampleStory())).toContain(tag));

  it.each([
    ['short.', 'short.'],
    ['word '.repeat(60), `${'word '.repeat(32).trim()}…`],
    ['漢'.repeat(200), `${'漢'.repeat(160)}…`],
  ])('describe one without a standfirst by its first words: %s', (text, description) => {
    const sections = [{ id: 's-1', heading: null, blocks: [paragraph('p-1', text)] }];
    expect(tagsOf(sampleStory({ standfirst: null, sections }))).toContain(`description ${description}`);
  });

  it('show its card before its cover', () => {
    const card = { path: `${path}card-0a1b2c3d4e.png`, width: 1200, height: 630 };
    const tags = tagsOf(sampleStory({ card }), { card: { ...card, path: '/card-5f5f5f5f5f.png' } });
    expect(tags.filter((tag) => tag.startsWith('og:image'))).toEqual([
      'og:image https://harbour.example/stories/lighthouse-lit-again/card-0a1b2c3d4e.png',
      'og:image:type image/png',
      'og:image:width 1200',
      'og:image:height 630',
      'og:image:alt Lighthouse is lit again after eleven years',
    ]);
  });

  it('promise no picture where there is none', () => {
    const tags = tagsOf(sampleStory({ cover: null }));
    expect(tags.filter((tag) => tag.startsWith('og:image'))).toEqual([]);
    expect(tags).toContain('twitter:card summary');
  });

  it('name no address where the paper has none', () => {
    const tags = tagsOf(sampleStory(), { url: null });
    expect(tags.filter((tag) => /canonical|og:url|og:image|https:/.test(tag))).toEqual([]);
    expect(tags).toContain('alternate ar /stories/lighthouse-arabic/');
  });
});

describe('feeds', () => {
  it.each<[string, PageData, string, string]>([
    ['/stories/lighthouse-lit-again/', sampleStory(), 'The Harbour Post', '/'],
    ['/topics/sea/2/', sampleTopicPage({ page: 2 }), 'Sea · The Harbour Post', '/topics/sea/'],
    ['/places/pt/', sampleCountry(), 'Portugal · The Harbour Post', '/places/pt/'],
    ['/places/pt/porto/', samplePlacePage(), 'Porto · The Harbour Post', '/places/pt/porto/'],
    ['/corrections/', sampleCorrections(), 'Corrections · The Harbour Post', '/corrections/'],
  ])('are named on %s', (at, data, title, list) => {
    expect(tagsOf(data, {}, at).filter((tag) => tag.startsWith('alternate application'))).toEqual([
      `alternate application/rss+xml ${title} ${list}feed.xml`,
      `alternate application/atom+xml ${title} ${list}atom.xml`,
      `alternate application/feed+json ${title} ${list}feed.json`,
    ]);
  });
});

describe('the tags of other pages', () => {
  it.each<[string, PageData, string]>([
    ['/', sampleFront(), 'News from the quays'],
    ['/topics/', sampleTopics(), 'News from the quays'],
    ['/topics/sea/', sampleTopicPage(), 'Tides, ports and ships.'],
    [
      '/places/pt/',
      sampleCountry(),
      'Lighthouse is lit again after eleven years · عودة ضوء المنارة بعد أحد عشر عاما',
    ],
  ])('describe %s', (at, data, description) => {
    const tags = tagsOf(data, {}, at);
    expect(tags).toContain(`description ${description}`);
    expect(tags).toContain(`canonical https://harbour.example${at}`);
    expect(tags).toContain('og:type website');
  });

  it.each<[string, PageData]>([
    ['a list', sampleTopicPage()],
    ['a story that has nothing to show', sampleStory({ cover: null })],
  ])('let the card of the paper stand for %s', (_, data) => {
    const tags = tagsOf(data, { card: { path: '/card-5f5f5f5f5f.png', width: 1200, height: 630 } });
    expect(tags).toContain('og:image https://harbour.example/card-5f5f5f5f5f.png');
    expect(tags).toContain('og:image:alt The Harbour Post: News from the quays');
    expect(tags).toContain('twitter:card summary_large_image');
  });

  it.each([
    ['a notice', sampleNotice()],
    ['a page that is missing', null],
  ])('name no address for %s', (_, data) =>
    expect(tagsOf(data).filter((tag) => /canonical|og:url|description/.test(tag))).toEqual([]),
  );
});
