import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { page } from 'vitest/browser';
import { fakeWorker, sampleCopy, type FakeWorker } from '../samples/fakeWorker.ts';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront } from '../samples/sampleLists.ts';
import { sampleStory } from '../samples/sampleStory.ts';
import { addKept, dropCopies, refreshCopies } from './keeping.ts';
import { showNotice } from './notice.ts';
import { openShelf } from './shelf.ts';

const story = sampleStory();
const path = `/stories/${story.slug}/`;
const answers = { '/': sampleFront(), [path]: story };
let worker: FakeWorker;
let persist: MockInstance;

beforeEach(async () => {
  await page.viewport(1280, 800);
  worker = fakeWorker();
  persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
});
afterEach(async () => {
  cleanup();
  showNotice(null);
  await openShelf('dateline').change(() => []);
  await refreshCopies();
  vi.restoreAllMocks();
  localStorage.clear();
});

async function openStory(): Promise<HTMLElement> {
  openPage(path, answers);
  return screen.findByRole('button', { name: `Save: ${story.headline}` });
}

describe('saving a story', () => {
  it('keeps it, says so, counts it in the masthead, and asks the browser to let it last', async () => {
    await userEvent.click(await openStory());
    expect(await screen.findByText('Saved. It opens without a connection.')).toBeVisible();
    const ribbon = await screen.findByRole('button', { name: `Saved, remove: ${story.headline}` });
    expect(ribbon.dataset.word).toBe('Saved');
    expect(document.querySelector<HTMLElement>('[data-shelf]')?.dataset.count).toBe('1');
    expect(persist).toHaveBeenCalledOnce();
    expect(worker.asked).toContainEqual({ type: 'keep', paths: [path], width: expect.any(Number) as number });
  });

  it('is undone with one press', async () => {
    await userEvent.click(await openStory());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: `Save: ${story.headline}` })).toBeEnabled();
    await waitFor(() => expect(worker.copies.has(path)).toBe(false));
  });

  it('leaves the copy of what had been opened when it is undone', async () => {
    worker.copies.set(path, sampleCopy({ path }));
    await userEvent.click(await openStory());
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(worker.copies.get(path)?.isKept).toBe(false));
    expect(worker.asked).not.toContainEqual({ type: 'drop', paths: [path] });
  });

  it('is taken back by the same button, and can be brought back', async () => {
    await userEvent.click(await openStory());
    await userEvent.click(await screen.findByRole('button', { name: `Saved, remove: ${story.headline}` }));
    expect(await screen.findByText('1 page removed.')).toBeVisible();
    await waitFor(() => expect(worker.copies.get(path)?.isKept).toBe(false));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: `Saved, remove: ${story.headline}` })).toBeVisible();
    expect(worker.asked).not.toContainEqual({ type: 'drop', paths: [path] });
  });

  it.each([
    ['there is no room', { type: 'refusal', reason: 'full' } as const, /no room left/],
    ['the worker fails', { type: 'refusal', reason: 'failed' } as const, /could not be saved just now/],
  ])('says why when %s, and keeps nothing', async (_, refusal, words) => {
    worker.answer = ({ type }) => (type === 'keep' ? refusal : null);
    await userEvent.click(await openStory());
    expect(await screen.findByText(words)).toBeVisible();
    await waitFor(() => expect(localStorage.getItem('dateline.saved')).toBeNull());
    expect(screen.getByRole('button', { name: `Save: ${story.headline}` })).toBeEnabled();
  });

  it('says why it cannot where the browser has no worker', async () => {
    vi.spyOn(navigator.serviceWorker, 'controller', 'get').mockReturnValue(null);
    vi.spyOn(navigator.serviceWorker, 'getRegistration').mockResolvedValue(undefined);
    await userEvent.click(await openStory());
    expect(await screen.findByText(/lets pages keep no files/)).toBeVisible();
  });

  it('says what has not come yet', async () => {
    worker.copies.set(path, sampleCopy({ path, missing: ['pictures'] }));
    await userEvent.click(await openStory());
    expect(await screen.findByText(/still without pictures/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  });
});

describe('the page of what is saved', () => {
  it('says so where nothing is', async () => {
    openPage('/saved/', answers);
    expect(await screen.findByText('No stories are saved yet.')).toBeVisible();
  });

  it('lists each with its times, its size and whether it is whole, and removes it', async () => {
    const other = '/stories/other/';
    worker.copies.set(path, sampleCopy({ path, isKept: true, headline: story.headline }));
    worker.copies.set(
      other,
      sampleCopy({ path: other, isKept: true, headline: 'Another one', missing: ['pictures'] }),
    );
    await addKept([
      { path, added: '2025-05-12T08:00:00Z' },
      { path: other, added: '2025-05-12T09:00:00Z' },
    ]);
    openPage('/saved/', answers);
    const rows = await screen.findAllByRole('article');
    const [first, second] = rows as [HTMLElement, HTMLElement];
    expect(within(first).getByRole('link', { name: 'Another one' })).toBeVisible();
    expect(within(first).getByText('Still missing: pictures')).toBeVisible();
    expect(within(second).getByText('Ready offline')).toBeVisible();
    expect(within(second).getByText(/^Saved May 12, 2025/)).toBeVisible();
    expect(within(second).getByText('40 kB')).toBeVisible();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By headline');
    const [top] = screen.getAllByRole('article') as [HTMLElement];
    expect(within(top).getByRole('link', { name: 'Another one' })).toBeVisible();
    await userEvent.click(within(first).getByRole('button', { name: /^Remove/ }));
    await waitFor(() => expect(screen.queryByText('Another one')).toBeNull());
    await waitFor(() => expect(worker.copies.get(other)?.isKept).toBe(false));
    await userEvent.click(await screen.findByRole('button', { name: 'Close this notice' }));
    await waitFor(() => expect(worker.copies.has(other)).toBe(false));
    expect(screen.queryByText('Another one')).toBeNull();
  });

  it('puts back what was removed, with the copy that it had', async () => {
    worker.copies.set(path, sampleCopy({ path, isKept: true, headline: story.headline }));
    await addKept([{ path, added: '2025-05-12T08:00:00Z' }]);
    openPage('/saved/', answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove all' }));
    expect(await screen.findByText('No stories are saved yet.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^Saved May 12, 2025/)).toBeVisible();
    await waitFor(() => expect(worker.copies.get(path)?.isKept).toBe(true));
    expect(worker.asked).not.toContainEqual({ type: 'drop', paths: [path] });
  });

  it('drops no copy of a page that was saved again meanwhile', async () => {
    worker.copies.set(path, sampleCopy({ path, isKept: true }));
    await addKept([{ path, added: '2025-05-12T08:00:00Z' }]);
    await dropCopies([path]);
    expect(worker.copies.has(path)).toBe(true);
  });

  it('keeps the whole edition of today, and says before how much there is to load', async () => {
    openPage('/saved/', answers);
    expect(await screen.findByText(/about 1.2 MB to load/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(await screen.findByText('Saved. It opens without a connection.')).toBeVisible();
    expect(worker.copies.get('/')?.isKept).toBe(true);
    expect(worker.copies.get(path)?.isKept).toBe(true);
  });

  it('takes back an edition without the story of it that was saved before', async () => {
    worker.copies.set(path, sampleCopy({ path, isKept: true }));
    await addKept([{ path, added: '2025-05-12T08:00:00Z' }]);
    openPage('/saved/', answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Keep them' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(worker.copies.has('/')).toBe(false));
    expect(worker.copies.get(path)?.isKept).toBe(true);
  });

  it('does not say that nothing is left where the worker could not tell, or something has not come', async () => {
    worker.answer = ({ type }) => (type === 'measure' ? { type: 'refusal', reason: 'failed' } : null);
    worker.copies.set('/', sampleCopy({ path: '/', missing: ['pictures'] }));
    openPage('/saved/', answers);
    expect(await screen.findByText(/pages · size not known/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(await screen.findByText(/still without pictures/)).toBeVisible();
    expect(await screen.findByText(/pages · size not known/)).toBeVisible();
    expect(screen.queryByText(/nothing left to load/)).toBeNull();
  });

  it('brings a list from a file, and refuses what is none', async () => {
    openPage('/saved/', answers);
    const field = await screen.findByLabelText('Import a list');
    await userEvent.upload(field, new File(['<html>'], 'list.json', { type: 'application/json' }));
    expect(await screen.findByText(/holds no list/)).toBeVisible();
    const list = JSON.stringify({ schema: 1, saved: [{ path, added: '2025-05-12T08:00:00Z' }] });
    await userEvent.upload(field, new File([list], 'list.json', { type: 'application/json' }));
    expect(await screen.findByText('1 page added from the list.')).toBeVisible();
    await waitFor(() => expect(worker.copies.get(path)?.isKept).toBe(true));
  });
});
