/** Lists of stories for tests, of the same paper as samples.ts. */
import type { FrontPage } from '../../article/front.ts';
import type {
  CorrectionsPage,
  CountryPage,
  PlacePage,
  PlacesPage,
  TopicPage,
  TopicsPage,
} from '../../article/listPages.ts';
import type { LocatorMap, Summary } from '../../article/pages.ts';
import { topicPath } from '../../article/paths.ts';
import { samplePlace, sampleTopic } from './samplePaper.ts';

export function sampleSummary(change: Partial<Summary> = {}): Summary {
  return {
    slug: 'lighthouse-lit-again',
    language: 'en',
    headline: 'Lighthouse is lit again after eleven years',
    deck: 'Keepers mended the lens by hand.',
    dateline: { text: 'Porto, Portugal', places: [samplePlace] },
    published: '2025-05-04T18:20:00Z',
    updated: '2025-05-05T09:00:00Z',
    format: 'story',
    lead: false,
    weight: 0,
    topics: [{ slug: 'sea', name: 'Sea' }],
    picture: null,
    credit: null,
    focus: null,
    words: 460,
    ...change,
  };
}

/** Two stories, the second of them in Arabic. */
function sampleSummaries(): Summary[] {
  return [
    sampleSummary(),
    sampleSummary({
      slug: 'lighthouse-arabic',
      language: 'ar',
      headline: 'عودة ضوء المنارة بعد أحد عشر عاما',
      deck: null,
      published: '2025-05-03T08:00:00Z',
      updated: '2025-05-03T08:00:00Z',
    }),
  ];
}

export function sampleFront(change: Partial<FrontPage> = {}): FrontPage {
  return {
    schema: 1,
    sequence: 7,
    stories: sampleSummaries(),
    rows: [
      { kind: 'lead', size: 1, also: [] },
      { kind: 'latest', size: 1 },
    ],
    marks: [
      {
        place: samplePlace,
        slug: 'lighthouse-lit-again',
        labels: [{ row: 0, isLeft: false }],
        onMap: { x: 44.55, y: 29.5, sides: ['left'] },
      },
    ],
    ...change,
  };
}

export function sampleTopicPage(change: Partial<TopicPage> = {}): TopicPage {
  return {
    schema: 1,
    topic: sampleTopic,
    marks: [{ name: 'Porto', path: '/places/pt/porto/', mark: { x: 44.55, y: 29.5, sides: ['left'] } }],
    stories: sampleSummaries(),
    total: 122,
    page: null,
    older: topicPath('sea', 3),
    newer: null,
    ...change,
  };
}

export function sampleTopics(change: Partial<TopicsPage> = {}): TopicsPage {
  return {
    schema: 1,
    topics: [{ topic: sampleTopic, stories: sampleSummaries(), total: 122 }],
    ...change,
  };
}

export function samplePlaces(change: Partial<PlacesPage> = {}): PlacesPage {
  const { slug, language, headline } = sampleSummary();
  const newest = { slug, language, headline };
  return {
    schema: 1,
    newest: [{ place: samplePlace, story: newest, ink: 'climate' }],
    maps: [sampleMap],
    continents: [
      {
        name: 'Europe',
        countries: [
          {
            country: 'PT',
            path: '/places/pt/',
            total: 9,
            newest,
            places: [
              {
                place: samplePlace,
                total: 7,
                ink: 'climate',
                mark: { x: 44.55, y: 29.5, sides: ['left', 'left', 'left'] },
              },
            ],
          },
        ],
      },
    ],
    ...change,
  };
}

export function sampleCountry(change: Partial<CountryPage> = {}): CountryPage {
  return {
    schema: 1,
    country: 'PT',
    places: [{ place: samplePlace, total: 7, mark: { x: 50, y: 40, sides: ['left'] } }],
    map: sampleMap,
    stories: sampleSummaries(),
    total: 9,
    page: null,
    older: null,
    newer: null,
    ...change,
  };
}

export function samplePlacePage(change: Partial<PlacePage> = {}): PlacePage {
  return {
    schema: 1,
    place: samplePlace,
    map: sampleMap,
    stories: sampleSummaries(),
    total: 7,
    page: null,
    older: null,
    newer: null,
    ...change,
  };
}

export function sampleCorrections(change: Partial<CorrectionsPage> = {}): CorrectionsPage {
  return {
    schema: 1,
    entries: [
      {
        path: '/stories/wrong-tide/',
        language: 'en',
        headline: null,
        kind: 'withdrawal',
        date: '2025-05-06T10:00:00Z',
        text: null,
      },
      {
        path: '/stories/lighthouse-arabic/',
        language: 'ar',
        headline: 'عودة ضوء المنارة بعد أحد عشر عاما',
        kind: 'correction',
        date: '2025-05-05T09:00:00Z',
        text: 'للعدسة اثنا عشر لوحا لا عشرة.',
      },
    ],
    hasOlder: false,
    ...change,
  };
}

/** A shore, a border and a frame in a few strokes. */
const sampleMap: LocatorMap = {
  land: 'M0 96l300 80 300-176v600h-600z',
  borders: 'M300 176v424',
  grid: 'M150 0v600M0 150h600',
  frame: { x: 'M75 0h75', y: 'M0 75v75' },
  names: [{ country: 'ES', x: 450, y: 400 }],
};
