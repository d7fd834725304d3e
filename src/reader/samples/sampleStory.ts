/** Stories for tests: a small paper of our own invention. */
import type { NoticePage, StoryPage } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import type { Block, Inline, Picture } from '../../article/schema.ts';
import { sampleSummary } from './sampleLists.ts';
import { samplePlace } from './samplePaper.ts';

/** A run of plain words. */
function sampleText(value: string): Inline[] {
  return [{ type: 'text', value }];
}

function samplePicture(): Picture {
  const folder = storyPath('lighthouse-lit-again');
  return {
    width: 1200,
    height: 800,
    alt: 'A lighthouse on a rock at dusk',
    caption: 'The light was seen again on Tuesday.',
    colour: '#204a57',
    sources: [
      { type: 'image/avif', width: 480, path: `${folder}cover-0a1b2c-480.avif` },
      { type: 'image/avif', width: 960, path: `${folder}cover-0a1b2c-960.avif` },
      { type: 'image/jpeg', width: 960, path: `${folder}cover-0a1b2c-960.jpg` },
    ],
  };
}

/** A story with one of every block; `change` replaces what a test is about. */
export function sampleStory(change: Partial<StoryPage> = {}): StoryPage {
  return {
    schema: 1,
    slug: 'lighthouse-lit-again',
    version: 2,
    status: 'usable',
    language: 'en',
    headline: 'Lighthouse is lit again after eleven years',
    standfirst: 'Keepers mended the lens by hand.',
    byline: [
      { name: 'Inês Duarte', role: 'harbour reporter' },
      { name: 'Tom Avery', role: null },
    ],
    dateline: {
      text: 'Porto, Portugal',
      raw: 'PORTO, Portugal, May 4 (Tide) - ',
      agency: 'Tide',
      date: 'May 4',
      places: [samplePlace],
    },
    published: '2025-05-04T18:20:00Z',
    updated: '2025-05-05T09:00:00Z',
    format: 'story',
    lead: false,
    weight: 0,
    topics: [{ slug: 'sea', name: 'Sea' }],
    cover: {
      picture: samplePicture(),
      credit: {
        raw: 'Photo: Rui Pinho / Tide',
        text: 'Rui Pinho / Tide',
        kind: 'photo',
        parts: [{ names: ['Rui Pinho'], agencies: ['Tide'] }],
      },
      focus: { x: 50, y: 20 },
    },
    facts: [{ figure: '11', unit: 'years', label: 'without a light' }],
    sections: [
      {
        id: 's-1',
        heading: null,
        blocks: [paragraph('p-1', 'The light came back at nine in the evening.'), ...oneOfEach()],
      },
      { id: 's-2', heading: 'How the lens was mended', blocks: [paragraph('p-9', 'It took two winters.')] },
    ],
    corrections: [
      { date: '2025-05-05T09:00:00Z', kind: 'correction', text: 'The lens has twelve panels, not ten.' },
    ],
    translations: [{ language: 'ar', path: storyPath('lighthouse-arabic') }],
    source: { agency: null, url: null },
    words: 460,
    related: [sampleSummary({ slug: 'ferry-returns', headline: 'Ferry returns to the estuary' })],
    map: null,
    card: null,
    ...change,
  };
}

export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', text: sampleText(text) };
}

function oneOfEach(): Block[] {
  return [
    {
      id: 'p-2',
      type: 'paragraph',
      text: [
        { type: 'text', value: 'The ' },
        { type: 'link', url: 'https://charts.example/porto', text: sampleText('chart') },
        { type: 'text', value: ' was ' },
        { type: 'strong', text: [{ type: 'emphasis', text: sampleText('never') }] },
        { type: 'text', value: ' changed.' },
      ],
    },
    {
      id: 'p-3',
      type: 'quote',
      paragraphs: [sampleText('We cut each panel twice.'), sampleText('Then we waited.')],
      attribution: sampleText('Inspector of lights'),
    },
    { id: 'p-4', type: 'pullquote', text: sampleText('A light is a promise.'), attribution: null },
    {
      id: 'p-5',
      type: 'list',
      ordered: true,
      items: [{ text: sampleText('Glass'), items: [{ text: sampleText('Twelve panels'), items: [] }] }],
    },
    {
      id: 'p-6',
      type: 'table',
      header: [sampleText('Part'), sampleText('Age')],
      rows: [[sampleText('Lamp'), sampleText('3')]],
    },
    {
      id: 'p-7',
      type: 'picture',
      picture: null,
      credit: { raw: 'Graphic: Ana Sá', text: 'Ana Sá', kind: 'graphic', parts: [] },
      alt: 'A drawing of the lens',
      caption: null,
    },
    {
      id: 'p-8',
      type: 'linkcard',
      url: 'https://lights.example/',
      title: 'List of lights',
      description: 'All lights of the coast.',
    },
  ];
}

export function sampleNotice(): NoticePage {
  return {
    schema: 1,
    slug: 'lighthouse-lit-again',
    status: 'canceled',
    language: 'en',
    updated: '2025-05-06T10:00:00Z',
    note: 'The report could not be confirmed.',
  };
}
