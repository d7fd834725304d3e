import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { FetchError } from './fetchJson.ts';
import { samplePaper } from './samples/samplePaper.ts';
import type { Source } from './readerClient.ts';
import {
  sampleCorrections,
  sampleCountry,
  sampleFront,
  samplePlacePage,
  samplePlaces,
  sampleTopicPage,
  sampleTopics,
} from './samples/sampleLists.ts';
import { sampleNotice, sampleStory } from './samples/sampleStory.ts';
import { takeOver } from './takeOver.tsx';
import { takeAnswers } from './words/pressed.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    callInNode: (module: string, name: string, argument: unknown) => Promise<unknown>;
  }
}

const template =
  '<!doctype html><html><head><!--head--></head><body><div id="root"><!--app--></div><!--data--></body></html>';
const home = location.href;
const problems = vi.fn<(...problem: unknown[]) => void>();

beforeEach(() => {
  problems.mockReset();
  // A day on which no story of the samples is fresh or old.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-05-12T12:00:00Z') });
  vi.spyOn(console, 'error').mockImplementation(problems);
  // So that nothing is asked for in idle time.
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
});

let letGo = () => {};

afterEach(() => {
  letGo();
  takeAnswers();
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'connection');
  history.replaceState(null, '', home);
});

/** A page as Node draws it. */
async function draw(name: 'renderPage' | 'renderMissing', page: object): Promise<Document> {
  const html = await commands.callInNode('/src/reader/render.tsx', name, {
    paper: samplePaper,
    ...page,
    template,
  });
  return new DOMParser().parseFromString(String(html), 'text/html');
}

/** Puts a page that Node drew into the document, at its address. */
async function load(name: 'renderPage' | 'renderMissing', path: string, page: object): Promise<void> {
  const loaded = await draw(name, page);
  history.replaceState(null, '', path);
  document.head.querySelectorAll(tags).forEach((tag) => tag.remove());
  document.head.append(...loaded.head.childNodes);
  document.body.replaceChildren(...loaded.body.childNodes);
}

/** What belongs to the page and is not drawn on it: the tags of its head, and what it says to machines. */
const tags = 'title, meta, link[rel=canonical], link[rel=alternate], script[type="application/ld+json"]';

function tagsOf(page: Document): string[] {
  return [...page.querySelectorAll(tags)].map(({ outerHTML }) => outerHTML);
}

/** Takes over, and waits until React looks after the page: a link before that would load a document. */
async function takeOverNow(source: Source): Promise<void> {
  letGo = await takeOver(source, problems);
  await waitFor(() => {
    const drawn = [...document.querySelectorAll('#root h1, #root a')];
    expect(drawn.every((element) => Object.keys(element).some((key) => key.startsWith('__react')))).toBe(
      true,
    );
  });
}

const stories: [string, object][] = [
  ['/', sampleFront()],
  ['/stories/lighthouse-lit-again/', sampleStory()],
  ['/stories/lighthouse-lit-again/', sampleStory({ language: 'ar', headline: 'عودة الضوء' })],
  ['/stories/lighthouse-lit-again/', sampleNotice()],
  ['/topics/', sampleTopics()],
  ['/topics/sea/', sampleTopicPage()],
  ['/topics/sea/2/', sampleTopicPage({ page: 2, newer: '/topics/sea/3/' })],
  ['/places/', samplePlaces()],
  ['/places/pt/', sampleCountry()],
  ['/places/pt/porto/', samplePlacePage()],
  ['/corrections/', sampleCorrections()],
  ['/about/', { schema: 1 }],
  ['/offline/', { schema: 1 }],
  ['/saved/', { schema: 1 }],
];

describe('takeOver', () => {
  // First, while no route has loaded its page yet. The second address has a place in the navigation,
  // the third a route with a page of its own.
  it.each(['/nowhere', '/topics/sea/', '/stories/never-written/'])(
    'takes over the one page of all missing addresses at %s',
    async (path) => {
      await load('renderMissing', path, {});
      const drawn = document.getElementById('root')?.innerHTML;
      await takeOverNow(() => Promise.reject(new Error('nothing is to be asked for')));
      expect(document.getElementById('root')?.innerHTML).toBe(drawn);
      expect(problems).not.toHaveBeenCalled();
    },
  );

  it.each(stories)('takes over %s without a change, a complaint or a request', async (path, data) => {
    await load('renderPage', path, { path, data });
    const drawn = document.getElementById('root')?.innerHTML;
    const heading = document.querySelector('h1');
    const head = tagsOf(document);
    const source = vi.fn<Source>(() => Promise.reject(new Error('nothing is to be asked for')));

    await takeOverNow(source);

    expect(document.getElementById('root')?.innerHTML).toBe(drawn);
    expect(document.querySelector('h1')).toBe(heading);
    expect(tagsOf(document)).toEqual(head);
    expect(source).not.toHaveBeenCalled();
    expect(problems).not.toHaveBeenCalled();
  });

  it.each(['ja', 'zh', 'es', 'ar'])('takes over a paper in %s', async (language) => {
    const paper = { ...samplePaper, language };
    await load('renderPage', '/places/pt/', { path: '/places/pt/', data: sampleCountry(), paper });
    const drawn = document.getElementById('root')?.innerHTML;
    await takeOverNow(() => Promise.reject(new Error('nothing is to be asked for')));
    expect(document.getElementById('root')?.innerHTML).toBe(drawn);
    expect(problems).not.toHaveBeenCalled();
  });

  it('draws another page from its data in the document that stands in for it', async () => {
    const story = sampleStory();
    const path = `/stories/${story.slug}/`;
    await load('renderPage', path, { path: '/offline/', data: { schema: 1 } });
    const source = vi.fn<Source>(() => Promise.resolve(story));
    await takeOverNow(source);
    expect(await screen.findByRole('heading', { level: 1, name: story.headline })).toBeVisible();
    expect(source.mock.calls.map(([asked]) => asked)).toEqual([`${path}index.json`]);
    expect(document.title).toContain(story.headline);
    expect(document.querySelectorAll('title')).toHaveLength(1);
    expect(problems).not.toHaveBeenCalled();
  });

  it('says that a page is not here in the document that stands in for it', async () => {
    await load('renderPage', '/stories/never-read/', { path: '/offline/', data: { schema: 1 } });
    const error = new FetchError('/stories/never-read/index.json', null, 'no answer');
    await takeOverNow(() => Promise.reject(error));
    expect(await screen.findByRole('button', { name: 'Load it again' })).toBeVisible();
    expect(document.querySelectorAll('title')).toHaveLength(1);
  });

  it('keeps what was pressed where the browser knows other names and formats', async () => {
    await load('renderPage', '/places/pt/', { path: '/places/pt/', data: sampleCountry() });
    const drawn = document.getElementById('root')?.innerHTML;
    vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, 'format', 'get').mockReturnValue(
      () => 'another date',
    );
    vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue('another name');
    await takeOverNow(() => Promise.reject(new Error('nothing is to be asked for')));
    expect(document.getElementById('root')?.innerHTML).toBe(drawn);
    expect(problems).not.toHaveBeenCalled();
  });

  it('reports a page that is not as the script would have drawn it', async () => {
    await load('renderPage', '/', { path: '/', data: sampleFront() });
    const heading = document.querySelector('h2 a');
    if (heading !== null) heading.textContent = 'Another headline';
    await takeOverNow(() => Promise.reject(new Error('nothing is to be asked for')));
    await waitFor(() => expect(problems).toHaveBeenCalled());
  });

  it('leads on without a load, and back without a request', async () => {
    await load('renderPage', '/', { path: '/', data: sampleFront() });
    const source = vi.fn<Source>(() => Promise.resolve(sampleStory()));
    await takeOverNow(source);

    await userEvent.click(screen.getByRole('link', { name: /^Lighthouse/ }));
    await screen.findByRole('heading', { level: 1, name: /^Lighthouse/ });
    expect(location.pathname).toBe('/stories/lighthouse-lit-again/');
    expect(source.mock.calls.map(([path]) => path)).toEqual(['/stories/lighthouse-lit-again/index.json']);

    history.back();
    await screen.findByRole('heading', { level: 1, name: 'The Harbour Post' });
    await waitFor(() => expect(screen.getByRole('link', { name: /^Lighthouse/ })).toHaveFocus());
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('tags each page that it leads to as the file of that page does', async () => {
    const [front, story] = await Promise.all([
      draw('renderPage', { path: '/', data: sampleFront() }),
      draw('renderPage', { path: '/stories/lighthouse-lit-again/', data: sampleStory() }),
    ]);
    await load('renderPage', '/', { path: '/', data: sampleFront() });
    await takeOverNow(() => Promise.resolve(sampleStory()));

    await userEvent.click(screen.getByRole('link', { name: /^Lighthouse/ }));
    await waitFor(() => expect(tagsOf(document).sort()).toEqual(tagsOf(story).sort()));
    history.back();
    await waitFor(() => expect(tagsOf(document).sort()).toEqual(tagsOf(front).sort()));
  });

  it('takes the tags of a story off a page that is missing', async () => {
    await load('renderPage', '/', { path: '/', data: sampleFront() });
    await takeOverNow((path) => Promise.reject(new FetchError(path, 404, 'the server answered 404')));
    await userEvent.click(screen.getByRole('link', { name: /^Lighthouse/ }));
    await waitFor(() => expect(document.querySelector('link[rel=canonical]')).toBeNull());
    expect(document.querySelector('script[type="application/ld+json"]')).toBeNull();
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
});
