import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FetchError } from '../fetchJson.ts';
import { offlineError, openPage } from '../samples/openPage.tsx';
import { sampleFront } from '../samples/sampleLists.ts';

function open(answer: unknown) {
  return openPage('/', { '/': answer });
}

describe('FrontPage', () => {
  it('runs the stories in the editor’s order, the lead first', async () => {
    open(sampleFront());
    const headlines = await screen.findAllByRole('heading', { level: 2 });
    expect(headlines.map(({ textContent }) => textContent)).toEqual([
      'Lighthouse is lit again after eleven years',
      'عودة ضوء المنارة بعد أحد عشر عاما',
    ]);
    expect(headlines[1]?.closest('article')).toHaveAttribute('dir', 'rtl');
    expect(document.title).toBe('The Harbour Post: News from the quays');
  });

  it('says so when nothing has been published', async () => {
    open(sampleFront({ stories: [] }));
    expect(await screen.findByText('No story has been published yet.')).toBeVisible();
  });

  it.each([
    ['missing', undefined, 'There is no page at this address'],
    ['broken', { schema: 1 }, 'The front page did not arrive'],
    ['refused', new FetchError('/', 503, 'the server answered 503'), 'The front page did not arrive'],
    ['offline', offlineError('/'), 'You are offline'],
  ])('says why it is not shown: %s', async (_, answer, title) => {
    open(answer);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});
