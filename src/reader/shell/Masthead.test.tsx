import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront, sampleTopicPage } from '../samples/sampleLists.ts';
import { samplePaper } from '../samples/samplePaper.ts';
import { sampleStory } from '../samples/sampleStory.ts';

const storyAddress = '/stories/lighthouse-lit-again/';
const answers = { '/': sampleFront(), '/topics/sea/': sampleTopicPage(), [storyAddress]: sampleStory() };

beforeEach(async () => {
  await page.viewport(1280, 800);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-05-05T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'connection');
});

describe('the line of the edition', () => {
  it('says the day, and how fresh the front page is', async () => {
    openPage('/', answers);
    expect(await screen.findByText('Monday, May 5, 2025')).toBeVisible();
    expect(screen.getByText('Updated 10:00 GMT+1 · 1 place')).toBeVisible();
  });

  it('says the day of the newest story when it is another', async () => {
    const old = sampleFront().stories.map((story) => ({ ...story, updated: '2025-05-03T08:00:00Z' }));
    openPage('/', { '/': sampleFront({ stories: old }) });
    expect(await screen.findByText(/^Updated May 3, 2025, 09:00/)).toBeVisible();
  });

  it('asks for the front page from another page', async () => {
    const { asked } = openPage('/topics/sea/', answers);
    expect(await screen.findByText(/^Updated/)).toBeVisible();
    expect(asked).toEqual(expect.arrayContaining(['/topics/sea/index.json', '/index.json']));
  });

  it('asks for nothing on a phone, which has no room for it', async () => {
    await page.viewport(390, 844);
    const { asked } = openPage('/topics/sea/', answers);
    expect(await screen.findByText('Monday, May 5, 2025')).not.toBeVisible();
    expect(asked).toEqual(['/topics/sea/index.json']);
  });

  it('asks for nothing where the device saves data, and is silent where nothing comes', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    const { asked } = openPage('/topics/sea/', answers);
    expect(await screen.findByText('Monday, May 5, 2025')).toBeVisible();
    expect(asked).toEqual(['/topics/sea/index.json']);
    expect(screen.queryByText(/^Updated/)).toBeNull();
  });
});

function sections(): HTMLElement {
  return screen.getByRole('navigation', { name: 'Sections' });
}

describe('the navigation', () => {
  it('leads to the front page and to the paper’s sections', async () => {
    openPage('/', answers);
    await screen.findByRole('heading', { level: 1 });
    const links = within(sections()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/', '/topics/world/', '/topics/sea/']);
  });

  it.each([
    ['/topics/sea/', 'Sea', 'page'],
    ['/topics/sea/2/', 'Sea', 'true'],
    [storyAddress, 'Sea', 'true'],
    ['/', 'Front page', 'page'],
  ])('marks at %s the section %s', async (address, name, relation) => {
    openPage(address, { ...answers, '/topics/sea/2/': sampleTopicPage({ page: 2, newer: '/topics/sea/' }) });
    await screen.findByRole('heading', { level: 1 });
    const marked = within(sections())
      .getAllByRole('link')
      .filter((link) => link.hasAttribute('aria-current'));
    expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
      [name, relation],
    ]);
  });

  it.each(['ltr', 'rtl'])(
    'brings the section shown into view when it does not fit: %s',
    async (direction) => {
      const filler = Array.from({ length: 20 }, (_, index) => ({
        name: `Another section ${index}`,
        path: `/topics/another-${index}/`,
        ink: null,
      }));
      const navigation = [...filler, { name: 'Sea', path: '/topics/sea/', ink: null }];
      document.documentElement.dir = direction;
      openPage('/topics/sea/', answers, { ...samplePaper, navigation });
      const link = await screen.findByRole('link', { name: 'Sea', current: 'page' });
      await waitFor(() => {
        const { left, right } = link.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(right).toBeLessThanOrEqual(innerWidth + 1);
      });
      document.documentElement.dir = '';
    },
  );
});
