import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Copy } from '../../offline/messages.ts';
import { fakeWorker, sampleCopy } from '../samples/fakeWorker.ts';
import { openPage } from '../samples/openPage.tsx';
import { sampleStory } from '../samples/sampleStory.ts';
import { refreshCopies } from '../shelf/keeping.ts';
import { noteAnswer, noteDocument } from '../standby/copyMark.ts';

const story = sampleStory();
const path = `/stories/${story.slug}/`;
const hour = 3_600_000;

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  noteAnswer(`${path}index.json`, new Response());
});

/** Opens the story from a copy that was checked so many hours ago. */
function openCopy(hours: number, change: Partial<Copy> = {}): void {
  const { dataset } = document.documentElement;
  const checked = new Date(Date.now() - hours * hour).toISOString();
  Object.assign(dataset, { saved: '2025-05-12T08:00:00Z', checked });
  noteDocument(path);
  fakeWorker().copies.set(path, sampleCopy({ path, checked, ...change }));
  openPage(path, { [path]: story });
}

describe('the line over a copy', () => {
  it('says when it came and when it was last checked', async () => {
    openCopy(1);
    expect(await screen.findByText(/^Saved copy from May 12, 2025.*, last checked .*\.$/)).toBeVisible();
    expect(screen.queryByText(/Nobody has checked/)).toBeNull();
  });

  it('does not wait for a device that is never idle', async () => {
    await import('./Notices.tsx');
    vi.spyOn(globalThis, 'requestIdleCallback').mockImplementation((work, options) =>
      setTimeout(work, options?.timeout, { didTimeout: true, timeRemaining: () => 0 }),
    );
    openCopy(1);
    expect(await screen.findByText(/^Saved copy from/, {}, { timeout: 3000 })).toBeVisible();
  });

  it('says first that nobody has checked it for days', async () => {
    openCopy(24 * 5 + 1);
    expect(await screen.findByText(/^Nobody has checked this copy for 5 days/)).toBeVisible();
  });

  it('says that the story was corrected since, in the words of the paper', async () => {
    const time = '2025-05-13T09:00:00Z';
    openCopy(1, { changed: { kind: 'correction', version: 2, note: 'It was eleven years.', time } });
    expect(await screen.findByText(/^Corrected since you saved it/)).toBeVisible();
    expect(screen.getByText('It was eleven years.')).toBeVisible();
  });

  it('leaves it to the notice to say that the story is withdrawn', async () => {
    const time = '2025-05-13T09:00:00Z';
    openCopy(1, { changed: { kind: 'withdrawal', version: 2, note: 'It was not ours.', time } });
    expect(await screen.findByText(/^Saved copy from/)).toBeVisible();
    await act(refreshCopies);
    expect(screen.queryByText(/since you saved it|It was not ours/)).toBeNull();
  });

  it('is not there over a page that came straight from the paper', async () => {
    openPage(path, { [path]: story });
    await screen.findByRole('heading', { level: 1 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByText(/Saved copy/)).toBeNull();
  });
});
