import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront, samplePlacePage } from '../samples/sampleLists.ts';
import { sampleStory } from '../samples/sampleStory.ts';

const story = '/stories/lighthouse-lit-again/';
const answers = {
  '/': sampleFront(),
  [story]: sampleStory(),
  '/places/pt/porto/': samplePlacePage(),
};

function announcement(): string | null | undefined {
  return document.querySelector('[aria-live=polite]')?.textContent;
}

describe('RouteChange', () => {
  it('leaves the focus alone and says nothing when a page loads', async () => {
    openPage('/', answers);
    await screen.findByRole('heading', { level: 1 });
    expect(document.body).toHaveFocus();
    expect(announcement()).toBe('');
  });

  it('moves the focus to the heading and says the title of the next page', async () => {
    openPage('/', answers);
    await userEvent.click(await screen.findByRole('link', { name: /^Lighthouse/ }));
    const heading = await screen.findByRole('heading', { level: 1, name: /^Lighthouse/ });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(announcement()).toBe('Lighthouse is lit again after eleven years · The Harbour Post');
    expect(document.title).toBe(announcement());
  });

  it('goes back to the very link that was left, of several with one address', async () => {
    const { router } = openPage('/', answers);
    const links = await screen.findAllByRole('link', { name: 'Porto' });
    expect(links.length).toBeGreaterThan(1);
    await userEvent.click(links[1] as HTMLElement);
    await screen.findByRole('heading', { level: 1, name: 'Porto' });
    await router.navigate(-1);
    await screen.findByRole('heading', { level: 1, name: 'The Harbour Post' });
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Porto' })[1]).toHaveFocus());
  });

  it('moves the focus to the part of a page that a link names', async () => {
    const { router } = openPage(story, answers);
    await screen.findByRole('heading', { level: 1 });
    await router.navigate(`${story}#p-9`);
    await waitFor(() => expect(screen.getByText('It took two winters.')).toHaveFocus());
    expect(announcement()).toBe('');
  });

  it('moves the focus out of the missing page too', async () => {
    openPage('/nowhere/', answers);
    await userEvent.click(await screen.findByRole('link', { name: 'To the front page' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'The Harbour Post' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(announcement()).toBe(document.title);
  });

  it('takes a name that the page does not have, or cannot be read, for the page itself', async () => {
    const { router } = openPage(story, answers);
    await screen.findByRole('heading', { level: 1 });
    await router.navigate(`${story}#100%`);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});
