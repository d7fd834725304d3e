import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '../samples/openPage.tsx';

describe('AboutPage', () => {
  it('credits what the paper stands on, without asking for anything', async () => {
    const { asked } = openPage('/about/', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'About The Harbour Post' })).toBeVisible();
    for (const name of ['GeoNames', 'IPTC Media Topics', 'Natural Earth', 'Newsreader', 'Libre Franklin'])
      expect(screen.getByRole('link', { name })).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'CC BY 4.0' })).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: 'SIL Open Font License 1.1' })).toHaveLength(4);
    expect(asked).toEqual([]);
  });
});

describe('an address of no page', () => {
  it.each(['/nowhere/', '/stories/', '/stories/a/b/'])('%s says so inside the paper', async (path) => {
    openPage(path, {});
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'The Harbour Post' })).toHaveAttribute('href', '/');
  });

  it('offers the pages that may have been meant', async () => {
    const near = {
      schema: 1,
      pages: [
        { path: '/stories/lighthouse-lit-again/', name: 'Lighthouse is lit again', language: 'en' },
        { path: '/stories/lighthouse-arabic/', name: 'عودة ضوء المنارة', language: 'ar' },
      ],
    };
    const { asked } = openPage('/stories/lighthouse-lit/', { '/near/li.json': near });
    const link = await screen.findByRole('link', { name: 'Lighthouse is lit again' });
    expect(link).toHaveAttribute('href', '/stories/lighthouse-lit-again/');
    expect(screen.getByRole('heading', { level: 2, name: 'Did you mean one of these?' })).toBeVisible();
    expect(asked).toContain('/near/li.json');
  });
});
