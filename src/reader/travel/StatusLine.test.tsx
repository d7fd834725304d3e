import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront } from '../samples/sampleLists.ts';
import { sampleStory } from '../samples/sampleStory.ts';

const story = '/stories/lighthouse-lit-again/';

describe('StatusLine', () => {
  it('shows one bar over the old page when the next one is late', async () => {
    const next = Promise.withResolvers();
    const { router } = openPage('/', { '/': sampleFront(), [story]: next.promise });
    const heading = await screen.findByRole('heading', { level: 1, name: 'The Harbour Post' });

    void router.navigate(story);
    const started = performance.now();
    const bar = await screen.findByRole('progressbar', { name: 'Loading' });
    expect(performance.now() - started).toBeGreaterThan(250);
    expect(heading).toBeVisible();

    next.resolve(sampleStory());
    await waitForElementToBeRemoved(bar);
    expect(screen.getByRole('heading', { level: 1, name: /^Lighthouse/ })).toBeVisible();
  });

  it('shows none when the next page is there at once', async () => {
    const { router } = openPage('/', { '/': sampleFront(), [story]: sampleStory() });
    await screen.findByRole('heading', { level: 1 });
    await router.navigate(story);
    await screen.findByRole('heading', { level: 1, name: /^Lighthouse/ });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
