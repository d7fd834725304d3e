import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { offlineError, openPage } from '../samples/openPage.tsx';
import { sampleCountry, samplePlacePage, samplePlaces, sampleTopics } from '../samples/sampleLists.ts';

describe('TopicsPage', () => {
  it('shows each topic with its newest stories', async () => {
    openPage('/topics/', { '/topics/': sampleTopics() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Topics' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Sea' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  });
});

describe('PlacesPage', () => {
  it('shows the countries of each continent with their places and their newest story', async () => {
    openPage('/places/', { '/places/': samplePlaces() });
    expect(await screen.findByRole('heading', { level: 3, name: 'Portugal' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Porto' })).toHaveAttribute('href', '/places/pt/porto/');
    expect(screen.getByRole('link', { name: /Lighthouse/ })).toHaveAttribute(
      'href',
      '/stories/lighthouse-lit-again/',
    );
  });
});

describe('CountryPage', () => {
  it('shows the places and the newest stories of the country', async () => {
    openPage('/places/pt/', { '/places/pt/': sampleCountry() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Portugal' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Places in Portugal' })).toHaveTextContent('Porto');
  });

  it('takes a number below the country for a page of its archive', async () => {
    openPage('/places/pt/2/', { '/places/pt/2/': sampleCountry({ page: 2 }) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Portugal, page 2' })).toBeVisible();
  });
});

describe('PlacePage', () => {
  it('shows the newest stories from the place', async () => {
    openPage('/places/pt/porto/', { '/places/pt/porto/': samplePlacePage() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Porto' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Portugal' })).toHaveAttribute('href', '/places/pt/');
  });

  it('numbers a page of the archive', async () => {
    openPage('/places/pt/porto/3/', { '/places/pt/porto/3/': samplePlacePage({ page: 3 }) });
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
