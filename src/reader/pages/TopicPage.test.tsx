import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { offlineError, openPage } from '../samples/openPage.tsx';
import { sampleSummary, sampleTopicPage } from '../samples/sampleLists.ts';

const path = '/topics/sea/';
const plain = sampleSummary();
const pictured = sampleSummary({
  slug: 'harbour-pictures',
  headline: 'The harbour in pictures',
  picture: { width: 3, height: 2, alt: 'A quay', caption: null, colour: '#274d86', sources: [] },
});
const earlier = sampleSummary({ slug: 'older', headline: 'An older one', published: '2025-05-03T08:00:00Z' });

describe('TopicPage', () => {
  it('leads with its newest picture, and lists the other stories by day', async () => {
    openPage(path, { [path]: sampleTopicPage({ stories: [plain, pictured, earlier] }) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sea' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'The harbour in pictures',
      'Sunday May 4, 2025',
      'Saturday May 3, 2025',
    ]);
    expect(screen.getAllByRole('link', { name: 'The harbour in pictures' })).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Older stories' })).toHaveAttribute('href', '/topics/sea/3/');
  });

  it('says what it is about and how many stories it has, and shows its places on the map', async () => {
    openPage(path, { [path]: sampleTopicPage() });
    expect(await screen.findByText('Tides, ports and ships.')).toBeVisible();
    expect(screen.getByText('122 stories')).toBeVisible();
    const marks = [...document.querySelectorAll('svg a')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['Porto']);
  });

  it('has no word of emptiness under the only story, which leads', async () => {
    openPage(path, { [path]: sampleTopicPage({ stories: [plain], older: null }) });
    expect(await screen.findByRole('heading', { level: 2, name: plain.headline })).toBeVisible();
    expect(screen.queryByText('No story stands under this topic.')).toBeNull();
  });

  it('marks the topic in the navigation', async () => {
    openPage(path, { [path]: sampleTopicPage() });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Sea');
  });

  it('numbers a page of the archive, which has no lead, no map and no total', async () => {
    const page = { page: 2, total: null, marks: [], older: '/topics/sea/1/', newer: '/topics/sea/3/' };
    openPage('/topics/sea/2/', { '/topics/sea/2/': sampleTopicPage({ ...page, stories: [pictured] }) });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sea, page 2' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: pictured.headline })).toBeVisible();
    expect(screen.queryByText(/\d stories/)).toBeNull();
    expect(document.querySelector('svg a')).toBeNull();
    expect(screen.getByText('Page 2 of the archive')).toBeVisible();
  });

  it('counts pages from the oldest: the older one is before, the newer one comes next', async () => {
    const page = { page: 2, older: '/topics/sea/1/', newer: '/topics/sea/3/' };
    openPage('/topics/sea/2/', { '/topics/sea/2/': sampleTopicPage(page) });
    const older = await screen.findByRole('link', { name: 'Older stories' });
    expect(older).toHaveAttribute('href', '/topics/sea/1/');
    expect(older).toHaveAttribute('rel', 'prev');
    const newer = screen.getByRole('link', { name: 'Newer stories' });
    expect(newer).toHaveAttribute('href', '/topics/sea/3/');
    expect(newer).toHaveAttribute('rel', 'next');
  });

  it('leads from the page that is still to come to the head', async () => {
    const { router } = openPage('/topics/sea/4/', {
      '/topics/sea/4/': { schema: 1, moved: path },
      [path]: sampleTopicPage(),
    });
    await screen.findByRole('heading', { level: 1, name: 'Sea' });
    expect(router.state.location.pathname).toBe(path);
  });

  it.each([
    ['empty', sampleTopicPage({ stories: [], older: null }), 'No story stands under this topic.'],
    ['missing', undefined, 'The paper has no stories under this name.'],
    ['broken', { ...sampleTopicPage(), topic: 'sea' }, 'What came in its place could not be read.'],
    ['offline', offlineError(path), /^This page is not on this device yet/],
  ])('says what is the case: %s', async (_, answer, text) => {
    openPage(path, { [path]: answer });
    expect(await screen.findByText(text)).toBeVisible();
  });

  it('takes a word for no number of a page', async () => {
    const { asked } = openPage('/topics/sea/last/', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such topic' })).toBeVisible();
    expect(asked).toEqual([]);
  });
});
