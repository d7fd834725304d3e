import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { prefetchLinks, prefetchPage } from './prefetch.ts';
import { createReaderClient } from './readerClient.ts';
import { routes } from './routes.tsx';
import { sampleStory } from './samples/sampleStory.ts';

const data = '/stories/lighthouse-lit-again/index.json';

function watch(saveData: boolean) {
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
  const asked: string[] = [];
  const queryClient = createReaderClient((path) => {
    asked.push(path);
    return Promise.resolve(sampleStory());
  });
  prefetchLinks({ routes, queryClient, onShown: () => {} });
  return asked;
}

beforeEach(() => {
  document.body.innerHTML = '<nav><a href="/stories/lighthouse-lit-again/">Lighthouse</a></nav><main></main>';
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
  document.body.innerHTML = '';
});

function link(index: number): HTMLElement {
  return document.querySelectorAll('a')[index] as HTMLElement;
}

describe('prefetchLinks', () => {
  it('asks for a page when the mouse rests on its link', async () => {
    const asked = watch(false);
    await userEvent.hover(link(0));
    await vi.waitFor(() => expect(asked).toEqual([data]));
  });

  it('asks for a page when its link has the focus', async () => {
    const asked = watch(false);
    link(0).focus();
    await vi.waitFor(() => expect(asked).toEqual([data]));
  });

  it('asks for stories in view when there is time', async () => {
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = '<a href="/stories/lighthouse-lit-again/">Lighthouse</a>';
    const asked = watch(false);
    await vi.waitFor(() => expect(asked).toEqual([data]), { timeout: 10_000 });
  });

  it('asks for nothing on Save-Data', async () => {
    const asked = watch(true);
    link(0).focus();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual([]);
  });

  it('asks nothing of other hosts', async () => {
    document.body.innerHTML = '<a href="https://other.example/stories/lighthouse-lit-again/">Other</a>';
    const asked = watch(false);
    link(0).focus();
    await userEvent.hover(link(0));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual([]);
  });
});

describe('prefetchPage', () => {
  it('keeps quiet when a page cannot be had', async () => {
    const queryClient = createReaderClient(() => Promise.reject(new Error('no')));
    await expect(prefetchPage('/stories/a/', routes, queryClient)).resolves.toBeUndefined();
    await expect(prefetchPage('/topics/a/b/', routes, queryClient)).resolves.toBeUndefined();
  });
});
