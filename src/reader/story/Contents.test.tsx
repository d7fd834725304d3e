import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../style/base.css';
import { paragraph, sampleStory } from '../samples/sampleStory.ts';
import { openPage } from '../samples/openPage.tsx';

const path = '/stories/lighthouse-lit-again/';
const long = 'It took two winters, and nobody on the quay had thought that it could be done. '.repeat(40);

function open(headings: string[] = ['The lens', 'The lamp']) {
  const lead = { id: 's-0', heading: null, blocks: [paragraph('p-0', long)] };
  const sections = headings.map((heading, index) => ({
    id: `s-${index + 1}`,
    heading,
    blocks: [paragraph(`p-${index + 1}`, long)],
  }));
  openPage(path, { [path]: sampleStory({ sections: [lead, ...sections] }) });
}

describe('Contents', () => {
  beforeEach(async () => {
    await page.viewport(1280, 800);
    scrollTo(0, 0);
  });

  it('lists the headings of a story with two or more', async () => {
    open();
    const contents = await screen.findByRole('navigation', { name: 'In this story' });
    const links = within(contents).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#s-1', '#s-2']);
  });

  it('is left out where one heading would be all of it', async () => {
    open(['The lens']);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('navigation', { name: 'In this story' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull();
  });

  it('marks the section that is being read, and none in the lead', async () => {
    open();
    const contents = await screen.findByRole('navigation', { name: 'In this story' });
    // A new page begins at its top, and the router may say so only now.
    await new Promise(requestAnimationFrame);
    document.getElementById('p-2')?.scrollIntoView();
    const second = within(contents).getByRole('link', { name: 'The lamp' });
    await waitFor(() => expect(second).toHaveAttribute('aria-current', 'location'));
    document.getElementById('p-1')?.scrollIntoView();
    const first = within(contents).getByRole('link', { name: 'The lens' });
    await waitFor(() => expect(first).toHaveAttribute('aria-current', 'location'));
    expect(second).not.toHaveAttribute('aria-current');
    scrollTo(0, 0);
    await waitFor(() => expect(first).not.toHaveAttribute('aria-current'));
  });

  it('is a sheet on a phone, which a button opens and a link closes', async () => {
    await page.viewport(390, 844);
    open();
    const button = await screen.findByRole('button', { name: 'Contents' });
    expect(screen.queryByRole('navigation', { name: 'In this story' })).toBeNull();
    button.click();
    const contents = await screen.findByRole('navigation', { name: 'In this story' });
    within(contents).getByRole('link', { name: 'The lamp' }).click();
    await waitFor(() => expect(contents).not.toBeVisible());
  });
});
