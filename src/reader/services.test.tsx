import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FetchError } from './fetchJson.ts';
import { pageKey } from './queries.ts';
import { offlineError, openPage } from './samples/openPage.tsx';
import { sampleFront } from './samples/sampleLists.ts';
import { sampleStory } from './samples/sampleStory.ts';

const story = '/stories/lighthouse-lit-again/';

/** Opens the front page with a story in memory that came long ago, then goes to the story. */
async function goToKept(answer: unknown) {
  const { router, queryClient, asked } = openPage('/', { '/': sampleFront(), [story]: answer });
  await screen.findByRole('heading', { level: 1 });
  queryClient.setQueryData(pageKey(story), sampleStory({ headline: 'As it was' }), { updatedAt: 0 });
  await router.navigate(story);
  return asked;
}

describe('a page that this visit has in memory', () => {
  it('is asked for again when it has grown old', async () => {
    const asked = await goToKept(sampleStory({ headline: 'As it is' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'As it is' })).toBeVisible();
    expect(asked).toContain(`${story}index.json`);
  });

  it.each([
    ['offline', offlineError(story)],
    ['without an answer', new FetchError(story, null, 'no answer')],
  ])('is shown as it was %s', async (_, error) => {
    await goToKept(error);
    expect(await screen.findByRole('heading', { level: 1, name: 'As it was' })).toBeVisible();
  });

  it('is not shown any more when the host says that it is gone', async () => {
    await goToKept(new FetchError(story, 404, 'the server answered 404'));
    const title = 'There is no story at this address';
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});

describe('an address without its slash', () => {
  it('leads to the page', async () => {
    const { router } = openPage(story.slice(0, -1), { [story]: sampleStory() });
    await screen.findByRole('heading', { level: 1, name: /^Lighthouse/ });
    expect(router.state.location.pathname).toBe(story);
  });
});
