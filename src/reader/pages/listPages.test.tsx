import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { offlineError, openPage } from '../samples/openPage.tsx';
import {
  sampleCorrections,
  sampleCountry,
  samplePlacePage,
  samplePlaces,
  sampleTopics,
} from '../samples/sampleLists.ts';

describe('TopicsPage', () => {
  it('shows each topic with its newest stories', async () => {
    openPage('/topics/', { '/topics/': sampleTopics() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Sea' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  });
});

describe('CorrectionsPage', () => {
  it('says what was put right and what was withdrawn, each in its own language', async () => {
    openPage('/corrections/', { '/corrections/': sampleCorrections() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Corrections' })).toBeVisible();
    const [withdrawn, corrected] = screen.getAllByRole('listitem').filter((item) => item.closest('main'));
    expect(withdrawn?.textContent).toMatch(/^Withdrawn, May/);
    expect(within(withdrawn ?? document.body).getByRole('link')).toHaveAttribute(
      'href',
      '/stories/wrong-tide/',
    );
    expect(corrected?.textContent).toMatch(/^Correction, May/);
    expect(within(corrected ?? document.body).getByText('للعدسة اثنا عشر لوحا لا عشرة.')).toHaveAttribute(
      'dir',
      'rtl',
    );
  });

  it('says that it holds the newest where there are older ones', async () => {
    openPage('/corrections/', { '/corrections/': sampleCorrections({ hasOlder: true }) });
    expect(
      await screen.findByText('These are the newest 2. Older ones stand with their stories.'),
    ).toBeVisible();
  });

  it('says nothing of older ones where it holds all', async () => {
    openPage('/corrections/', { '/corrections/': sampleCorrections() });
    await screen.findByRole('heading', { level: 1, name: 'Corrections' });
    expect(screen.queryByText(/These are the newest/)).toBeNull();
  });

  it('says that there is none', async () => {
    openPage('/corrections/', { '/corrections/': sampleCorrections({ entries: [] }) });
    expect(await screen.findByText('Nothing has had to be put right yet.')).toBeVisible();
  });
});

describe('PlacesPage', () => {
  it('shows the countries of each continent with their places and their newest story', async () => {
    openPage('/places/', { '/places/': samplePlaces() });
    const europe = (await screen.findByRole('heading', { level: 2, name: 'Europe' })).parentElement;
    const index = within(europe ?? document.body);
    expect(index.getByRole('heading', { level: 3, name: 'Portugal 9 stories' })).toBeVisible();
    expect(index.getByRole('link', { name: 'Porto' })).toHaveAttribute('href', '/places/pt/porto/');
    expect(index.getByRole('link', { name: /Lighthouse/ })).toHaveAttribute(
      'href',
      '/stories/lighthouse-lit-again/',
    );
  });

  it('opens with the places of the newest stories, each with its map and what a clock shows there', async () => {
    openPage('/places/', { '/places/': samplePlaces() });
    const heading = await screen.findByRole('heading', { name: 'Where the newest stories came from' });
    const newest = within(heading.parentElement ?? document.body);
    expect(newest.getByRole('img', { name: 'Map: Porto' })).toBeVisible();
    expect(newest.getByText('41°09′N 8°37′W')).toBeVisible();
    expect(await newest.findByText(/^there now/)).toBeVisible();
    expect(newest.getByRole('link', { name: /Lighthouse/ })).toBeVisible();
  });

  it('marks the places on the map for the mouse and for nobody else, and draws the night', async () => {
    openPage('/places/', { '/places/': samplePlaces() });
    await screen.findByRole('heading', { level: 2, name: 'Europe' });
    const marks = [...document.querySelectorAll('svg a')];
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(['/places/pt/porto/']);
    expect(marks.every((mark) => mark.closest('[aria-hidden="true"]') !== null)).toBe(true);
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1']);
    await vi.waitFor(() => expect(document.querySelector('clipPath path')).not.toBeNull());
  });
});

describe('CountryPage', () => {
  it('shows the country, its places and how many stories came from each', async () => {
    openPage('/places/pt/', { '/places/pt/': sampleCountry() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Portugal' })).toBeVisible();
    expect(screen.getByText('9 stories')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Map: Portugal' })).toBeVisible();
    const places = screen.getByRole('navigation', { name: 'Places in Portugal' });
    expect(places).toHaveTextContent('Porto 7 stories');
  });

  it('takes a number below the country for a page of its archive, which has neither map nor total', async () => {
    const page = sampleCountry({ page: 2, total: null, places: [], map: null });
    openPage('/places/pt/2/', { '/places/pt/2/': page });
    expect(await screen.findByRole('heading', { level: 1, name: 'Portugal, page 2' })).toBeVisible();
    expect(screen.queryByRole('img', { name: /^Map/ })).toBeNull();
    expect(screen.queryByText(/\d stories/)).toBeNull();
  });
});

describe('PlacePage', () => {
  it('says where the place is and what time it is there', async () => {
    openPage('/places/pt/porto/', { '/places/pt/porto/': samplePlacePage() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Porto' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Portugal' })).toHaveAttribute('href', '/places/pt/');
    expect(screen.getByRole('img', { name: 'Map: Porto' })).toBeVisible();
    expect(screen.getByText('41°09′N 8°37′W')).toBeVisible();
    expect(await screen.findByText(/^there now/)).toBeVisible();
  });

  it('numbers a page of the archive', async () => {
    const page = samplePlacePage({ page: 3, total: null, map: null });
    openPage('/places/pt/porto/3/', { '/places/pt/porto/3/': page });
    expect(await screen.findByRole('heading', { level: 1, name: 'Porto, page 3' })).toBeVisible();
  });
});

const empty = { stories: [], topics: [], continents: [], newest: [], maps: [], places: [] };

describe.each([
  ['/topics/', sampleTopics(), 'There are no topics yet.', 'There is no page at this address'],
  ['/places/', samplePlaces(), 'No story names its place yet.', 'There is no page at this address'],
  ['/places/pt/', sampleCountry(), 'No story stands under this place.', 'There is no such place here'],
  [
    '/places/pt/porto/',
    samplePlacePage(),
    'No story stands under this place.',
    'There is no such place here',
  ],
])('the list at %s', (path, data, emptyText, missingTitle) => {
  it('says so when it is empty', async () => {
    openPage(path, { [path]: { ...data, ...empty } });
    expect(await screen.findByText(emptyText)).toBeVisible();
  });

  it.each([
    ['missing', undefined, missingTitle],
    ['broken', { schema: 1 }, 'This list did not arrive'],
    ['offline', offlineError(path), 'You are offline'],
  ])('says why it is not shown: %s', async (_, answer, title) => {
    openPage(path, { [path]: answer });
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
