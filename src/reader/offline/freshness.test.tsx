import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openPage } from '../samples/openPage.tsx';
import { sampleSummary, sampleTopicPage } from '../samples/sampleLists.ts';
import { sampleNotice, sampleStory } from '../samples/sampleStory.ts';
import { pageKey } from '../queries.ts';
import { askAgain, forgetMentions, useOffer, withdraw, type Offer } from './freshness.ts';

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
  getSelection()?.removeAllRanges();
  history.replaceState(null, '', home);
});

async function open(at: string, answers: Record<string, unknown>) {
  history.replaceState(null, '', at);
  const opened = openPage(at, answers);
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

/** As a reader does who has begun: the router may still put the page back to its top. */
function begin(): void {
  getSelection()?.selectAllChildren(screen.getByRole('heading', { level: 1 }));
}

function offered(): Offer | null {
  return renderHook(() => useOffer()).result.current;
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
    const answers = { [list]: sampleTopicPage({ stories: [one] }) };
    const { queryClient } = await open(list, answers);
    begin();
    answers[list] = sampleTopicPage({ stories: [two, one] });
    await askAgain(list, queryClient);
    expect(screen.queryByRole('link', { name: 'Story two' })).toBeNull();
    const offer = offered();
    expect(offer).toMatchObject({ path: list, kind: 'stories', count: 1 });
    act(() => offer?.show());
    expect(await screen.findByRole('link', { name: 'Story two' })).toBeVisible();
    expect(offered()).toBeNull();
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
    begin();
    answers[path] = sampleNotice();
    await askAgain(path, queryClient);
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

  it('takes along what was offered of it', async () => {
    const answers: Record<string, unknown> = { [path]: story };
    const { queryClient } = await open(path, answers);
    begin();
    answers[path] = { ...story, headline: 'A corrected headline' };
    await askAgain(path, queryClient);
    expect(offered()).toMatchObject({ path, kind: 'story' });
    withdraw(path, { note: null, time: story.updated }, queryClient);
    expect(offered()).toBeNull();
  });

  it('is on no page in memory any more, and the page that is shown is asked for anew', async () => {
    const answers = { [list]: sampleTopicPage({ stories: [one, two] }), [path]: story };
    const { queryClient, router } = await open(list, answers);
    expect(forgetMentions('/stories/one/', queryClient)).toBe(true);
    expect(forgetMentions('/stories/three/', queryClient)).toBe(false);
    await router.navigate(path);
    await screen.findByRole('heading', { level: 1, name: story.headline });
    history.replaceState(null, '', path);
    expect(forgetMentions('/stories/one/', queryClient)).toBe(false);
    expect(queryClient.getQueryData(pageKey(list))).toBeUndefined();
    expect(queryClient.getQueryData(pageKey(path))).toBeDefined();
  });

  it('goes from a list although the reader has begun', async () => {
    const answers = { [list]: sampleTopicPage({ stories: [one, two] }) };
    const { queryClient } = await open(list, answers);
    begin();
    answers[list] = sampleTopicPage({ stories: [two] });
    await askAgain(list, queryClient, { isUrgent: true });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Story one' })).toBeNull());
  });
});
