import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../style/tokens.css';
import { openPage } from '../samples/openPage.tsx';
import { sampleFront, sampleSummary } from '../samples/sampleLists.ts';
import { samplePlace } from '../samples/samplePaper.ts';

const hilo = { ...samplePlace, name: 'Hilo', country: 'US', longitude: -155, timeZone: 'Pacific/Honolulu' };
const front = sampleFront({
  marks: [
    {
      place: { ...hilo, path: '/places/us/hilo/' },
      slug: 'lighthouse-lit-again',
      labels: [null, { row: 0, isLeft: false }],
      onMap: null,
    },
    {
      place: { ...samplePlace, longitude: -9 },
      slug: 'lighthouse-lit-again',
      labels: [
        { row: 1, isLeft: true },
        { row: 0, isLeft: true },
      ],
      onMap: null,
    },
    {
      place: { ...samplePlace, path: '/places/pt/faro/', name: 'Faro' },
      slug: 'lighthouse-lit-again',
      labels: [],
      onMap: null,
    },
  ],
  stories: [sampleSummary()],
  rows: [{ kind: 'lead', size: 1, also: [] }],
});

async function openAt(width: number): Promise<HTMLElement> {
  await page.viewport(width, 900);
  openPage('/', { '/': front });
  return screen.findByRole('region', { name: 'This edition’s datelines, west to east' });
}

describe('Meridian', () => {
  it('lists the named places from west to east, each with its country and its story', async () => {
    const meridian = await openAt(390);
    const links = within(meridian).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/stories/lighthouse-lit-again/',
      '/stories/lighthouse-lit-again/',
    ]);
    expect(links[0]).toHaveAccessibleName('Hilo, United States: Lighthouse is lit again after eleven years');
    expect(links[1]).toHaveAccessibleName('Porto, Portugal: Lighthouse is lit again after eleven years');
    for (const link of links) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  it('has a dot for every place, named or not', async () => {
    const meridian = await openAt(390);
    const dots = [...meridian.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'));
    expect(dots).toEqual(['6.94%', '47.5%', '47.61%']);
  });

  it('places the names by the width of the ruler, each at its longitude', async () => {
    const narrow = await openAt(1024);
    expect(within(narrow).getAllByRole('link')).toHaveLength(1);
    const [porto] = within(narrow).getAllByRole('link');
    const ruler = narrow.querySelector('ol')?.getBoundingClientRect();
    const stem = (ruler?.left ?? 0) + (ruler?.width ?? 0) * 0.475;
    expect(porto?.getBoundingClientRect().right).toBeCloseTo(stem + 1, 0);
    await page.viewport(1400, 900);
    expect(within(narrow).getAllByRole('link')).toHaveLength(2);
  });

  it('shows night and the hours once the present is known', async () => {
    const meridian = await openAt(1280);
    await expect.poll(() => meridian.querySelectorAll('pattern').length).toBe(1);
    expect(within(meridian).getByText(/UTC$/)).toBeVisible();
    expect(within(meridian).getByText('Night now')).toBeVisible();
  });
});
