import type { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Paper } from '../../article/pages.ts';
import { dataPath } from '../../article/paths.ts';
import { App } from '../App.tsx';
import { FetchError } from '../fetchJson.ts';
import { paperKey } from '../queries.ts';
import { createReaderClient } from '../readerClient.ts';
import { routes } from '../routes.tsx';
import { provideServices } from '../services.ts';
import { samplePaper } from './samplePaper.ts';

/** What the source answers, by the address of the page or the file: data, or an error that it throws. May change. */
export type Answers = Record<string, unknown>;

/**
 * Opens a page with the real routes and loaders and an injected source, as a test's reader would. A
 * page without an answer is missing. Gives the client, and the paths that were asked for.
 */
export function openPage(
  address: string,
  answers: Answers,
  paper: Paper = samplePaper,
): { queryClient: QueryClient; asked: string[]; router: ReturnType<typeof createMemoryRouter> } {
  const asked: string[] = [];
  const queryClient = createReaderClient(async (file) => {
    asked.push(file);
    const page = Object.keys(answers).find((path) => dataPath(path) === file || path === file);
    const answer = page === undefined ? undefined : answers[page];
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw new FetchError(file, 404, 'the server answered 404');
    return await Promise.resolve(answer);
  });
  queryClient.setQueryData(paperKey, paper);
  const router = createMemoryRouter(routes, {
    initialEntries: [address],
    getContext: provideServices({ queryClient, isReturning: () => false }),
  });
  render(
    <App queryClient={queryClient}>
      <RouterProvider router={router} />
    </App>,
  );
  return { queryClient, asked, router };
}

/** An error as the network gives it while the device is offline. */
export function offlineError(path: string): FetchError {
  return Object.assign(new FetchError(path, null, 'no answer'), { offline: true });
}
