import { describe, expect, it } from 'vitest';
import { fileFor, mapsOf, picturesOf, stemOf } from './pictures.ts';
import { anyStoryPage } from './samples/anyPage.ts';

const story = anyStoryPage('flood-gates-hold');
const other = anyStoryPage('other');
const path = '/stories/flood-gates-hold/';
const dateline = {
  places: [
    { latitude: null, path: '/places/pt/' },
    { latitude: 41.1, path: '/places/pt/porto/' },
  ],
};
const lisbon = { places: [{ latitude: 38.7, path: '/places/pt/lisbon/' }] };

describe('picturesOf', () => {
  it('finds the pictures of a story, each once, and none of related stories', () => {
    const data = { ...story, related: [{ picture: other.cover?.picture }], again: story.cover };
    const pictures = picturesOf(JSON.stringify(data));
    expect(pictures.map(({ sources }) => sources[0]?.path)).toEqual([`${path}cover-1a2b3c4d5e-480.avif`]);
  });

  it('finds the map that stands for a story without a cover', () => {
    const data = { ...story, cover: null, dateline, related: [{ picture: null, dateline: lisbon }] };
    expect(picturesOf(JSON.stringify(data)).map(({ sources }) => sources[0]?.path)).toEqual([
      '/places/pt/porto/map.svg',
    ]);
    expect(picturesOf(JSON.stringify({ ...story, dateline }))).toHaveLength(1);
  });

  it('finds those of the cards of a list, and the maps that stand for them', () => {
    const card = { picture: null, dateline };
    const data = { stories: [{ picture: story.cover?.picture }, card], rows: [card] };
    expect(picturesOf(JSON.stringify(data)).map(({ sources }) => sources[0]?.path)).toEqual([
      '/places/pt/porto/map.svg',
      `${path}cover-1a2b3c4d5e-480.avif`,
    ]);
  });
});

describe('mapsOf', () => {
  it('finds those that cards draw, each once, and none of related stories', () => {
    const card = { picture: null, dateline };
    const data = {
      lead: card,
      rows: [[card, { picture: story.cover?.picture, dateline: lisbon }, { picture: null, dateline: null }]],
      related: [{ picture: null, dateline: lisbon }],
    };
    expect(mapsOf(JSON.stringify(data))).toEqual(['/places/pt/porto/map.svg']);
  });
});

describe('fileFor', () => {
  const [picture = { sources: [] }] = picturesOf(JSON.stringify(story));

  it.each([
    [1, '480.avif'],
    [480, '480.avif'],
    [481, '960.avif'],
    [1600, '1600.avif'],
    [9000, '1600.avif'],
  ])('for %i pixels takes %s', (width, name) => {
    expect(fileFor(picture, width)).toBe(`${path}cover-1a2b3c4d5e-${name}`);
  });

  it('takes none of a picture without files', () => {
    expect(fileFor({ sources: [] }, 480)).toBeNull();
  });
});

describe('stemOf', () => {
  it.each([
    ['/stories/x/cover-1a2b3c4d5e-480.avif', '/stories/x/cover-1a2b3c4d5e'],
    ['/stories/x/cover-1a2b3c4d5e.svg', '/stories/x/cover-1a2b3c4d5e'],
    ['/assets/react-D93nkXww.js', '/assets/react-D93nkXww.js'],
  ])('of %s', (file, stem) => {
    expect(stemOf(file)).toBe(stem);
  });
});
