import { beforeAll, describe, expect, it } from 'vitest';
import { samplePaper as paper } from '../samples/samplePaper.ts';
import {
  sampleCorrections,
  sampleCountry,
  sampleFront,
  samplePlacePage,
  samplePlaces,
  sampleTopicPage,
  sampleTopics,
} from '../samples/sampleLists.ts';
import { sampleNotice, sampleStory } from '../samples/sampleStory.ts';
import type { PageData } from '../render.tsx';
import { loadAllWords, wordsFor } from '../words/words.ts';
import { structuredData } from './structuredData.ts';

beforeAll(loadAllWords);

type Thing = Record<string, unknown> & { '@type': string };

function thingsOf(path: string, data: PageData | null, change: Partial<typeof paper> = {}): Thing[] {
  const things = structuredData({ path, data, paper: { ...paper, ...change }, words: wordsFor('en') });
  return things as unknown as Thing[];
}

function articleOf(change: Parameters<typeof sampleStory>[0] = {}): Thing {
  const [article] = thingsOf('/stories/lighthouse-lit-again/', sampleStory(change));
  if (article === undefined) throw new Error('no article');
  return article;
}

/**
 * What Google's page on article markup recommends for news (it requires nothing), and what schema.org
 * has for news beyond that: property by property, with what a value must be.
 */
const expected: Record<string, unknown> = {
  headline: 'Lighthouse is lit again after eleven years',
  description: 'Keepers mended the lens by hand.',
  mainEntityOfPage: 'https://harbour.example/stories/lighthouse-lit-again/',
  url: 'https://harbour.example/stories/lighthouse-lit-again/',
  datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/),
  dateModified: '2025-05-05T09:00:00Z',
  author: [
    { '@type': 'Person', name: 'Inês Duarte', jobTitle: 'harbour reporter' },
    { '@type': 'Person', name: 'Tom Avery' },
  ],
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: 'Harbour Press',
    url: 'https://harbour.example/',
    logo: expect.objectContaining({ url: 'https://harbour.example/icons/icon-512.png' }) as unknown,
  },
  dateline: 'Porto, Portugal',
  locationCreated: [
    {
      '@type': 'Place',
      name: 'Porto',
      address: { '@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'PT' },
      geo: { '@type': 'GeoCoordinates', latitude: 41.15, longitude: -8.61 },
    },
  ],
  articleSection: 'Sea',
  inLanguage: 'en',
  isAccessibleForFree: true,
  wordCount: 460,
  copyrightYear: 2025,
  copyrightNotice: '© 2025 Tide',
  correction: [
    {
      '@type': 'CorrectionComment',
      datePublished: '2025-05-05T09:00:00Z',
      text: 'The lens has twelve panels, not ten.',
    },
  ],
};

describe('a story as structured data', () => {
  it.each(Object.entries(expected))('says %s', (property, value) => {
    expect(articleOf()[property]).toEqual(value);
  });

  it('shows its picture in three shapes, each with its credit', () => {
    const images = articleOf().image as (Thing & { width: string; height: string })[];
    expect(images.map(({ width, height }) => [width, height])).toEqual([
      ['1200 px', '675 px'],
      ['1066 px', '800 px'],
      ['800 px', '800 px'],
    ]);
    for (const image of images)
      expect(image).toMatchObject({
        '@type': 'ImageObject',
        url: expect.stringMatching(/^https:\/\/harbour\.example\/stories\/.+\.jpg$/) as unknown,
        caption: 'The light was seen again on Tuesday.',
        creditText: 'Rui Pinho / Tide',
        creator: [{ '@type': 'Person', name: 'Rui Pinho' }],
        copyrightNotice: '© Tide',
      });
  });

  it.each([
    ['the agency', {}, { '@type': 'Organization', name: 'Tide' }],
    ['the publisher', { dateline: null }, { '@type': 'Organization', name: 'Harbour Press' }],
  ])('names %s where nobody signed it', (_, change, author) => {
    expect(articleOf({ byline: [], ...change }).author).toEqual([author]);
  });

  it('shows its card where it has no picture', () => {
    const card = { path: '/stories/lighthouse-lit-again/card-0a1b2c3d4e.png', width: 1200, height: 630 };
    expect(articleOf({ cover: null, card }).image).toEqual([
      {
        '@type': 'ImageObject',
        url: 'https://harbour.example/stories/lighthouse-lit-again/card-0a1b2c3d4e.png',
        width: '1200 px',
        height: '630 px',
      },
    ]);
  });

  it('says nothing of what is not known', () => {
    const bare = articleOf({ cover: null, dateline: null, topics: [], corrections: [], translations: [] });
    for (const property of ['image', 'dateline', 'locationCreated', 'articleSection', 'correction'])
      expect(bare).not.toHaveProperty(property);
    expect(JSON.stringify(bare)).not.toContain('null');
  });
});

/** The names on the way to a page, and whether each leads to an address of the paper. */
function trailOf(path: string, data: PageData): string[] {
  const crumbs = thingsOf(path, data).find((thing) => thing['@type'] === 'BreadcrumbList');
  const items = (crumbs?.itemListElement ?? []) as { position: number; name: string; item: string }[];
  expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
  for (const { item } of items) expect(item).toMatch(/^https:\/\/harbour\.example\//);
  return items.map(({ name }) => name);
}

describe('the way to a page', () => {
  it.each<[string, PageData, string[]]>([
    ['/', sampleFront(), []],
    ['/topics/', sampleTopics(), ['Topics']],
    ['/topics/sea/', sampleTopicPage(), ['Topics', 'Sea']],
    ['/corrections/', sampleCorrections(), ['Corrections']],
    ['/places/', samplePlaces(), ['Places']],
    ['/places/pt/', sampleCountry(), ['Places', 'Portugal']],
    ['/places/pt/porto/', samplePlacePage(), ['Places', 'Portugal', 'Porto']],
    ['/stories/lighthouse-lit-again/', sampleStory(), ['Sea', 'Lighthouse is lit again after eleven years']],
  ])('to %s', (path, data, names) => {
    expect(trailOf(path, data)).toEqual(names.length === 0 ? [] : ['The Harbour Post', ...names]);
  });
});

describe('a list as structured data', () => {
  it.each<[string, PageData, string]>([
    ['/', sampleFront(), 'The Harbour Post'],
    ['/topics/sea/', sampleTopicPage(), 'Sea'],
    ['/places/pt/porto/', samplePlacePage(), 'Porto'],
  ])('names %s and its stories', (path, data, name) => {
    const [page] = thingsOf(path, data);
    expect(page).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name,
      url: `https://harbour.example${path}`,
      isPartOf: { '@type': 'WebSite', name: 'The Harbour Post' },
    });
    expect(page).toHaveProperty('mainEntity.itemListElement', [
      { '@type': 'ListItem', position: 1, url: 'https://harbour.example/stories/lighthouse-lit-again/' },
      { '@type': 'ListItem', position: 2, url: 'https://harbour.example/stories/lighthouse-arabic/' },
    ]);
  });
});

describe('what is no page of news', () => {
  it.each<[string, PageData | null]>([
    ['a notice', sampleNotice()],
    ['a page about the paper', { schema: 1 }],
    ['a page that is missing', null],
  ])('%s has no structured data', (_, data) => expect(thingsOf('/x/', data)).toEqual([]));
});
