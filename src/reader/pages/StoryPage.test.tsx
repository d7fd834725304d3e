import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FetchError } from '../fetchJson.ts';
import { offlineError, openPage } from '../samples/openPage.tsx';
import { sampleNotice, sampleStory } from '../samples/sampleStory.ts';

const path = '/stories/lighthouse-lit-again/';

function open(answer: unknown) {
  return openPage(path, { [path]: answer });
}

describe('StoryPage', () => {
  it('shows the story with its place, writers and times', async () => {
    open(sampleStory());
    const article = (await screen.findAllByRole('article'))[0] as HTMLElement;
    const story = within(article);
    expect(story.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Lighthouse is lit again after eleven years',
    );
    expect(story.getByRole('link', { name: 'Porto' })).toHaveAttribute('href', '/places/pt/porto/');
    expect(article.textContent).toContain('By Inês Duarte (harbour reporter) and Tom Avery');
    expect(article.textContent).toContain(
      'Published May 4, 2025, 19:20 GMT+1 · Corrected May 5, 2025, 10:00 GMT+1',
    );
    expect(story.getByRole('img', { name: 'A lighthouse on a rock at dusk' })).toHaveAttribute(
      'width',
      '1200',
    );
  });

  it('names the story and the paper in the head', async () => {
    open(sampleStory());
    await screen.findByRole('heading', { level: 1 });
    expect(document.title).toBe('Lighthouse is lit again after eleven years · The Harbour Post');
    expect(document.querySelector('meta[property="og:title"]')).toHaveAttribute(
      'content',
      'Lighthouse is lit again after eleven years',
    );
  });

  it('asks for the data of the page once', async () => {
    const { asked } = open(sampleStory());
    await screen.findByRole('heading', { level: 1 });
    expect(asked).toEqual(['/stories/lighthouse-lit-again/index.json']);
  });

  it('turns the document for a story that runs from right to left, and isolates its own words', async () => {
    open(sampleStory({ language: 'ar', headline: 'عودة الضوء' }));
    await screen.findByRole('heading', { level: 1 });
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    // The paper's word and the story's "and" are never mixed: here the names stand alone.
    expect(screen.getByText('Inês Duarte').parentElement?.textContent).toMatch(
      /^Inês Duarte \(harbour reporter\) وTom/,
    );
    // The header of a story counts as one here, though it stands in an article.
    const mastheads = screen.getAllByRole('banner').filter((one) => one.closest('article') === null);
    expect(mastheads.map(({ lang }) => lang)).toEqual(['en']);
  });

  it('puts the agency where a story has no writer', async () => {
    open(sampleStory({ byline: [] }));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByText('Tide').parentElement?.textContent).toBe('Tide');
  });

  it('shows nothing of a story that was withdrawn', async () => {
    open(sampleNotice());
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'This story has been withdrawn',
    );
    expect(screen.getByText('The report could not be confirmed.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'To the front page' })).toHaveAttribute('href', '/');
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  it.each([
    ['missing', undefined, 'There is no story at this address'],
    ['broken', { schema: 1, slug: 'lighthouse-lit-again' }, 'This story did not arrive'],
    ['another story', sampleStory({ slug: 'ferry-returns' }), 'This story did not arrive'],
    ['refused', new FetchError(path, 500, 'the server answered 500'), 'This story did not arrive'],
    ['unreachable', new FetchError(path, null, 'no answer'), 'The paper cannot be reached'],
    ['offline', offlineError(path), 'You are offline'],
    ['newer', { ...sampleStory(), schema: 2 }, 'The paper has a newer form'],
  ])('says why a story is not shown: %s', async (_, answer, title) => {
    open(answer);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getByRole('link', { name: 'To the front page' })).toHaveAttribute('href', '/');
  });

  it('follows a story to its new address', async () => {
    const { router } = openPage('/stories/old-name/', {
      '/stories/old-name/': { schema: 1, moved: path },
      [path]: sampleStory(),
    });
    await screen.findByRole('heading', { level: 1, name: /Lighthouse/ });
    expect(router.state.location.pathname).toBe(path);
  });

  it('tries again when asked to', async () => {
    const answers: Record<string, unknown> = { [path]: offlineError(path) };
    openPage(path, answers);
    const again = await screen.findByRole('button', { name: 'Load it again' });
    answers[path] = sampleStory();
    again.click();
    expect(await screen.findByRole('heading', { level: 1, name: /Lighthouse/ })).toBeVisible();
  });
});
