import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { offlineError, openPage } from '../samples/openPage.tsx';
import { sampleTopicPage } from '../samples/sampleLists.ts';

const path = '/topics/sea/';

describe('TopicPage', () => {
  it('lists the stories of the topic by day', async () => {
    openPage(path, { [path]: sampleTopicPage() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sea' })).toBeVisible();
    const days = screen.getAllByRole('heading', { level: 2 });
    expect(days.map(({ textContent }) => textContent)).toEqual(['May 4, 2025', 'May 3, 2025']);
    expect(screen.getByRole('link', { name: 'Older stories' })).toHaveAttribute('href', '/topics/sea/3/');
  });

  it('marks the topic in the navigation', async () => {
    openPage(path, { [path]: sampleTopicPage() });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Sea');
  });

  it('numbers a page of the archive', async () => {
    const page = sampleTopicPage({ page: 2, older: '/topics/sea/1/', newer: '/topics/sea/3/' });
    openPage('/topics/sea/2/', { '/topics/sea/2/': page });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sea, page 2' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Newer stories' })).toHaveAttribute('href', '/topics/sea/3/');
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
    ['offline', offlineError(path), /^This list is not on this device yet/],
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
