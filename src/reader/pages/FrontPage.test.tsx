import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FrontPage, FrontRow } from '../../article/front.ts';
import { FetchError } from '../fetchJson.ts';
import { offlineError, openPage } from '../samples/openPage.tsx';
import { sampleFront, sampleSummary } from '../samples/sampleLists.ts';
import { samplePlace, sampleTopic } from '../samples/samplePaper.ts';

function open(answer: unknown) {
  return openPage('/', { '/': answer });
}

/** A front page with a story for every place in its rows, each called after its number. */
function frontOf(...rows: FrontRow[]): FrontPage {
  const count = rows.reduce((sum, { size }) => sum + size, 0);
  const stories = Array.from({ length: count }, (_, index) =>
    sampleSummary({ slug: `story-${index}`, headline: `Story ${index}` }),
  );
  return sampleFront({ stories, rows, marks: [] });
}

const lead: FrontRow = { kind: 'lead', size: 1, also: [] };

async function headlines(level: number): Promise<(string | null)[]> {
  const headings = await screen.findAllByRole('heading', { level });
  return headings.map(({ textContent }) => textContent);
}

describe('FrontPage', () => {
  it('runs the lead first, and beside it the latest with their times', async () => {
    open(sampleFront());
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The Harbour Post');
    const latest = screen.getByRole('complementary', { name: 'Latest' });
    const [item] = within(latest).getAllByRole('article');
    expect(item).toHaveAttribute('dir', 'rtl');
    expect(within(latest).getByText('May 3')).toHaveAttribute('dateTime', '2025-05-03T08:00:00Z');
    const first = screen.getAllByRole('article')[0] as HTMLElement;
    expect(within(first).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Lighthouse is lit again after eleven years',
    );
    expect(document.title).toBe('The Harbour Post: News from the quays');
  });

  it('names the place of every story before its headline', async () => {
    open(frontOf(lead, { kind: 'columns', size: 4 }));
    for (const card of await screen.findAllByRole('article')) {
      const [place, headline] = within(card).getAllByRole('link');
      expect(place).toHaveTextContent('Porto');
      expect(place).toHaveAttribute('href', samplePlace.path);
      expect(headline?.textContent).toMatch(/^Story \d$/);
    }
  });

  it('names what a story is about where no place is known', async () => {
    open(sampleFront({ stories: [sampleSummary({ dateline: null })], rows: [lead], marks: [] }));
    const card = await screen.findByRole('article');
    expect(within(card).getAllByRole('link')[0]).toHaveAttribute('href', '/topics/sea/');
  });

  it('gives a topic a row with its name, the large story at the end when it is mirrored', async () => {
    open(
      frontOf(
        lead,
        { kind: 'band', size: 3, topic: sampleTopic, isMirrored: false },
        { kind: 'band', size: 2, topic: { ...sampleTopic, slug: 'ports', name: 'Ports' }, isMirrored: true },
      ),
    );
    const sea = await screen.findByRole('region', { name: 'Sea' });
    expect(within(sea).getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Story 1');
    expect(within(sea).getByText(/^Keepers/)).toBeVisible();
    expect(within(sea).getByRole('link', { name: 'All in Sea' })).toHaveAttribute('href', '/topics/sea/');
    const ports = screen.getByRole('region', { name: 'Ports' });
    const [small, large] = within(ports).getAllByRole('article');
    expect(within(small as HTMLElement).queryByText(/^Keepers/)).toBeNull();
    expect(within(large as HTMLElement).getByText(/^Keepers/)).toBeVisible();
  });

  it('keeps the order of the stories in every kind of row', async () => {
    open(
      frontOf(
        lead,
        { kind: 'columns', size: 4 },
        { kind: 'longread', size: 1 },
        { kind: 'mixed', size: 5 },
        { kind: 'band', size: 2, topic: null, isMirrored: false },
      ),
    );
    expect(await headlines(2)).toEqual(Array.from({ length: 13 }, (_, index) => `Story ${index}`));
    expect(screen.getByText('Sea · Long read')).toBeVisible();
  });

  it('has more to read under the lead, and stories in other languages in a row of their own', async () => {
    const also = [{ slug: 'lens', headline: 'How the lens was cut', language: 'en' }];
    open(frontOf({ ...lead, also }, { kind: 'languages', size: 2 }));
    expect(await screen.findByRole('link', { name: 'How the lens was cut' })).toHaveAttribute(
      'href',
      '/stories/lens/',
    );
    const row = screen.getByRole('region', { name: 'In other languages' });
    expect(within(row).getAllByRole('article')).toHaveLength(2);
  });

  it('closes with its places, on the map and in a list with the time there', async () => {
    open(sampleFront());
    const row = await screen.findByRole('region', { name: 'Places' });
    const inList = within(row).getByRole('listitem');
    expect(within(inList).getByRole('link', { name: 'Porto' })).toHaveAttribute('href', samplePlace.path);
    const onMap = row.querySelector('svg a');
    expect(onMap).toHaveAttribute('href', samplePlace.path);
    expect(onMap).toHaveTextContent('Porto');
  });

  it('shows where a story without a picture comes from', async () => {
    const nowhere = { ...samplePlace, latitude: null, longitude: null };
    open(
      sampleFront({
        stories: [
          sampleSummary(),
          sampleSummary({ slug: 'nowhere', dateline: { text: 'At sea', places: [nowhere] } }),
        ],
        rows: [
          { kind: 'lead', size: 1, also: [] },
          { kind: 'longread', size: 1 },
        ],
        marks: [],
      }),
    );
    const [mapped, unmapped] = await screen.findAllByRole('article');
    expect(mapped?.querySelector(`use[href="${samplePlace.path}map.svg#land"]`)).not.toBeNull();
    expect(unmapped?.querySelector('use')).toBeNull();
  });

  it('says so when nothing has been published', async () => {
    open(sampleFront({ stories: [], rows: [], marks: [] }));
    expect(await screen.findByText('No story has been published yet.')).toBeVisible();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each([
    ['missing', undefined, 'There is no page at this address'],
    ['broken', { schema: 1 }, 'The front page did not arrive'],
    ['refused', new FetchError('/', 503, 'the server answered 503'), 'The front page did not arrive'],
    ['offline', offlineError('/'), 'You are offline'],
  ])('says why it is not shown: %s', async (_, answer, title) => {
    open(answer);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
