import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { StoryPage } from '../../article/pages.ts';
import { openPage } from '../samples/openPage.tsx';
import { samplePlace } from '../samples/samplePaper.ts';
import { sampleStory } from '../samples/sampleStory.ts';

const path = '/stories/lighthouse-lit-again/';
const map = { land: 'M0 0h300v600h-300z', borders: '', grid: '', frame: { x: '', y: '' }, names: [] };
const braga = { ...samplePlace, name: 'Braga', latitude: 41.55, longitude: -8.43, path: null };

function datelineOf(text: string, places: (typeof samplePlace)[]) {
  return { text, raw: `${text} - `, agency: null, date: null, places };
}

async function open(change: Partial<StoryPage>) {
  openPage(path, { [path]: sampleStory(change) });
  return within((await screen.findAllByRole('article'))[0] as HTMLElement);
}

describe('StoryRail', () => {
  beforeEach(() => page.viewport(1280, 900));

  it('says where a story was written, and what time it is there', async () => {
    const story = await open({ map });
    expect(story.getByRole('img', { name: 'Map: Porto' })).toBeVisible();
    expect(story.getByRole('link', { name: 'Porto' })).toHaveAttribute('href', '/places/pt/porto/');
    const position = story.getByText('41°09′N 8°37′W');
    expect(position).toHaveAttribute('dir', 'ltr');
    expect(position.parentElement).toHaveTextContent('Portugal · 41°09′N 8°37′W');
    const clock = await story.findByText(/there now/);
    expect(clock.textContent).toMatch(/^\d\d:\d\d there now, \w+day$/);
    expect(clock.closest('[aria-live]')).toBeNull();
  });

  it('lists both places of a story from two, and shows the map of the first', async () => {
    const story = await open({ map, dateline: datelineOf('PORTO/BRAGA', [samplePlace, braga]) });
    expect(story.getByRole('img', { name: 'Map: Porto' })).toBeVisible();
    expect(await story.findAllByText(/there now/)).toHaveLength(2);
    expect(story.queryByRole('link', { name: 'Braga' })).toBeNull();
  });

  it('has the words as filed where nobody knows more of the place', async () => {
    const story = await open({ dateline: datelineOf('ABOARD THE ANNA', []) });
    expect(story.getAllByText('ABOARD THE ANNA')).toHaveLength(2);
    expect(story.queryByText(/there now/)).toBeNull();
    expect(story.queryByRole('img', { name: /^Map/ })).toBeNull();
  });

  it('leaves the side of a story without place and sections empty', async () => {
    const story = await open({ dateline: null, sections: [] });
    expect(story.queryByText('Portugal', { exact: false })).toBeNull();
    expect(story.queryByRole('navigation')).toBeNull();
  });
});
