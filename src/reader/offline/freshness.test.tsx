import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openPage } from '../samples/openPage.tsx';
import { sampleSummary, sampleTopicPage } from '../samples/sampleLists.ts';
import { sampleNotice, sampleStory } from '../samples/sampleStory.ts';
import { askAgain, withdraw } from './freshness.ts';

const home = location.href;
const story = sampleStory();
const path = `/stories/${story.slug}/`;
const list = '/topics/sea/';
const one = sampleSummary({ slug: 'one', headline: 'Story one' });
const two = sampleSummary({ slug: 'two', headline: 'Story two' });

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', home);
});

async function open(at: string, answers: Record<string, unknown>) {
  history.replaceState(null, '', at);
  const opened = openPage(at, answers);
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

describe('what has changed on the page that is shown', () => {
  it('takes its place while the reader has not begun', async () => {
    const answers = { [list]: sampleTopicPage({ stories: [one] }) };
    const { queryClient } = await open(list, answers);
    answers[list] = sampleTopicPage({ stories: [two, one] });
    await askAgain(list, queryClient);
    expect(await screen.findByRole('link', { name: 'Story two' })).toBeVisible();
  });

  it('waits until it is wanted once the reader has begun', async () => {
    const { useOffer } = await import('./freshness.ts');
    expect(useOffer).toBeTypeOf('function');
    const answers = { [list]: sampleTopicPage({ stories: [one] }) };
    const { queryClient } = await open(list, answers);
    document.body.style.minHeight = '3000px';
    scrollTo(0, 200);
    answers[list] = sampleTopicPage({ stories: [two, one] });
    await askAgain(list, queryClient);
    expect(screen.queryByRole('link', { name: 'Story two' })).toBeNull();
    document.body.style.minHeight = '';
  });

  it('is nothing where nothing has changed, or no answer comes', async () => {
    const answers: Record<string, unknown> = { [path]: story };
    const { queryClient, asked } = await open(path, answers);
    await askAgain(path, queryClient);
    answers[path] = new Error('no answer');
    await askAgain(path, queryClient);
    expect(asked).toHaveLength(3);
    expect(screen.getByRole('heading', { level: 1, name: story.headline })).toBeVisible();
  });

  it('is shown at once when it is the notice of a withdrawn story', async () => {
    const answers: Record<string, unknown> = { [path]: story };
    const { queryClient } = await open(path, answers);
    document.body.style.minHeight = '3000px';
    scrollTo(0, 200);
    answers[path] = sampleNotice();
    await askAgain(path, queryClient);
    document.body.style.minHeight = '';
    await waitFor(() => expect(screen.queryByText(story.headline)).toBeNull());
    expect(screen.getByRole('heading', { name: 'This story has been withdrawn' })).toBeVisible();
  });
});

describe('a story that the worker hears is withdrawn', () => {
  it('gives way to the notice with its words', async () => {
    const { queryClient } = await open(path, { [path]: story });
    const change = { kind: 'withdrawal', version: 2, note: 'It was wrong.', time: story.updated } as const;
    withdraw(path, change, queryClient);
    expect(await screen.findByText('It was wrong.')).toBeVisible();
    expect(screen.queryByText(story.headline)).toBeNull();
  });
});
