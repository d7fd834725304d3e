import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../style/base.css';
import '../../style/tokens.css';
import { openPage } from '../samples/openPage.tsx';
import { paragraph, sampleStory } from '../samples/sampleStory.ts';
import { keepPlace, placeKept } from './placesKept.ts';

const path = '/stories/lighthouse-lit-again/';
const text = 'It took two winters, and nobody on the quay had thought that it could be done. '.repeat(12);

beforeEach(async () => {
  localStorage.clear();
  scrollTo(0, 0);
  await page.viewport(390, 844);
});

/** Opens a story of twenty paragraphs at its top, and begins to scroll. */
async function open(hash = ''): Promise<void> {
  const blocks = Array.from({ length: 20 }, (_, n) => paragraph(`p-${n}`, text));
  const story = sampleStory({ sections: [{ id: 's-1', heading: null, blocks }], facts: [] });
  openPage(`${path}${hash}`, { [path]: story });
  await screen.findByRole('heading', { level: 1 });
  await new Promise(requestAnimationFrame);
  scrollTo(0, 10);
}

function refuse(): never {
  throw new DOMException('blocked', 'SecurityError');
}

function readTo(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}

describe('the place in a story', () => {
  it('is kept on the device as the reader goes on, and forgotten at the end', async () => {
    await open();
    await waitFor(() => {
      scrollBy(0, 1);
      readTo('p-7');
      expect(placeKept(path)).toMatch(/^p-[78]$/);
    });
    readTo('p-19');
    await waitFor(() => expect(placeKept(path)).toBe(null));
  });

  it('is offered when the story is opened again, and only leads there when it is asked to', async () => {
    keepPlace(path, 'p-9');
    await open();
    const offer = await screen.findByRole('link', { name: 'Back to where you were' });
    expect(scrollY).toBeLessThan(100);
    expect(placeKept(path)).toBe('p-9');
    await userEvent.click(offer);
    const passage = document.getElementById('p-9');
    await waitFor(() => expect(passage?.getBoundingClientRect().top).toBeLessThan(innerHeight));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Back to where you were' })).toBe(null));
  });

  it('is not offered again to a reader who does not want to go', async () => {
    keepPlace(path, 'p-9');
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'No, thanks' }));
    expect(screen.queryByRole('link', { name: 'Back to where you were' })).toBe(null);
    readTo('p-2');
    await waitFor(() => expect(placeKept(path)).toMatch(/^p-[23]$/));
  });

  it('is not offered to one who came by a link to a passage', async () => {
    keepPlace(path, 'p-9');
    await open('#p-3');
    await waitFor(() => {
      scrollBy(0, 1);
      readTo('p-4');
      expect(placeKept(path)).toMatch(/^p-[45]$/);
    });
    expect(screen.queryByRole('link', { name: 'Back to where you were' })).toBe(null);
  });
});

describe('placesKept', () => {
  it('keeps the latest forty', () => {
    for (let n = 0; n < 45; n++) keepPlace(`/stories/${n}/`, 'p-1');
    expect([placeKept('/stories/4/'), placeKept('/stories/5/')]).toEqual([null, 'p-1']);
  });

  it.each(['{', '7', '[["/a/"],7]', 'null'])('reads nothing from %s', (stored) => {
    localStorage.setItem('dateline.places', stored);
    expect(placeKept('/a/')).toBe(null);
  });

  it('lets a story be read when storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    keepPlace('/a/', 'p-1');
    expect(placeKept('/a/')).toBe(null);
    vi.restoreAllMocks();
  });
});
