import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../style/base.css';
import { paragraph, sampleStory } from '../samples/sampleStory.ts';
import { openPage } from '../samples/openPage.tsx';

const path = '/stories/lighthouse-lit-again/';
const long = 'It took two winters, and nobody on the quay had thought that it could be done. '.repeat(40);

async function open(): Promise<void> {
  const sections = [1, 2, 3].map((n) => ({
    id: `s-${n}`,
    heading: `Part ${n}`,
    blocks: [paragraph(`p-${n}`, long)],
  }));
  openPage(path, { [path]: sampleStory({ sections }) });
  await screen.findByRole('heading', { level: 1 });
  // A new page begins at its top, and the router may say so only now.
  await new Promise(requestAnimationFrame);
}

/** The bar over a scrolled story leads to the front page, as the masthead does. */
function paperLinks(): HTMLElement[] {
  return screen.getAllByRole('link', { name: 'The Harbour Post' });
}

describe('ReadingAids', () => {
  beforeEach(async () => {
    await page.viewport(390, 844);
    scrollTo(0, 0);
  });

  it('put the paper over a story whose headline is gone, and take it away again', async () => {
    await open();
    expect(paperLinks()).toHaveLength(1);
    scrollTo(0, 2000);
    await waitFor(() => expect(paperLinks()).toHaveLength(2));
    expect(paperLinks().at(-1)).toBeVisible();
    scrollTo(0, 0);
    await waitFor(() => expect(paperLinks()).toHaveLength(1));
  });

  it('let the bar of tools go on the way down and come back on the way up', async () => {
    await open();
    const tools = screen.getByRole('button', { name: 'Contents' });
    scrollTo(0, 400);
    await waitFor(() => expect(paperLinks().length).toBeGreaterThan(0));
    await waitFor(() => {
      scrollBy(0, 40);
      expect(tools.getBoundingClientRect().top).toBeGreaterThanOrEqual(innerHeight);
    });
    scrollBy(0, -200);
    await waitFor(() => expect(tools.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight));
  });

  it('keep the tools where they are while one of them has the focus', async () => {
    await open();
    const tools = screen.getByRole('button', { name: 'Contents' });
    tools.focus();
    scrollTo(0, 1200);
    scrollTo(0, 1600);
    await waitFor(() => expect(paperLinks()).toHaveLength(2));
    expect(tools.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  });
});
