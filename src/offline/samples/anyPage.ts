/** Pages for tests, as the press writes them. */
import type { StoryPage } from '../../article/pages.ts';

/** The data of a story's page, with one picture. */
export function anyStoryPage(slug: string): StoryPage {
  const folder = `/stories/${slug}/`;
  return {
    schema: 1,
    slug,
    version: 2,
    status: 'usable',
    language: 'en',
    headline: 'Flood gates hold',
    standfirst: null,
    byline: [],
    dateline: null,
    published: '2026-11-23T12:00:00Z',
    updated: '2026-11-24T12:00:00Z',
    format: 'story',
    lead: false,
    weight: 0,
    topics: [],
    cover: {
      picture: {
        width: 1600,
        height: 900,
        alt: 'Gates',
        caption: null,
        colour: null,
        sources: (['avif', 'webp'] as const).flatMap((type) =>
          [480, 960, 1600].map((width) => ({
            type: `image/${type}` as const,
            width,
            path: `${folder}cover-1a2b3c4d5e-${width}.${type}`,
          })),
        ),
      },
      credit: null,
      focus: null,
    },
    facts: [],
    sections: [
      {
        id: 's-1',
        heading: null,
        blocks: [
          {
            id: 'p-1',
            type: 'paragraph',
            text: [{ type: 'text', value: 'The gates held on Monday night.' }],
          },
        ],
      },
    ],
    corrections: [],
    translations: [],
    source: { agency: null, url: null },
    words: 6,
    related: [],
    map: null,
    card: null,
  };
}

/** A document drawn from data; null draws the page for what is missing. */
export function documentOf(path: string, data: object | null): string {
  const payload =
    data === null
      ? { paper: {}, queries: [], at: null, isMissing: true, answers: [] }
      : { paper: {}, queries: [[['page', path], data]], at: null, answers: [] };
  return (
    '<!doctype html><html lang="en" dir="ltr" data-edition="1"><head><title>Dateline</title></head><body>' +
    `<div id="root"><h1>Flood gates hold</h1></div><script type="application/json" id="dateline-data">${JSON.stringify(payload)}</script>` +
    '<script type="module" crossorigin src="/assets/index-12345678.js"></script></body></html>'
  );
}
