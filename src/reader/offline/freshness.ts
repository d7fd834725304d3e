import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes } from 'react-router';
import type { NoticePage } from '../../article/pages.ts';
import { storiesPath } from '../../article/paths.ts';
import { storyMarks } from '../../article/storyMarks.ts';
import type { Change } from '../../offline/messages.ts';
import { FetchError } from '../fetchJson.ts';
import { pageKey, pagesKey } from '../queries.ts';
import { queryOf, routes } from '../routes.tsx';
import { cell } from '../shelf/cell.ts';
import { copyAt } from '../shelf/keeping.ts';

/** What has come since the page was drawn; it is shown when the reader wants it. */
export type Offer = { path: string; kind: 'stories' | 'story' | 'page'; count: number; show: () => void };

const offer = cell<Offer | null>(null);

export const useOffer = offer.use;

/**
 * Asks the paper once whether the page that is shown has changed. What the reader has not begun to read
 * is replaced without a word, and what has to go at once (`isUrgent`); otherwise the new page is offered.
 * No answer changes nothing, but where the worker's copy is gone as well the story is withdrawn.
 */
export async function askAgain(
  path: string,
  queryClient: QueryClient,
  { isUrgent = false } = {},
): Promise<void> {
  const match = matchRoutes(routes, path)?.at(-1);
  const options = match === undefined ? undefined : queryOf(match.route)?.(match.params);
  const shown = queryClient.getQueryData(pageKey(path));
  if (options === undefined || shown === undefined) return;
  let fresh: unknown;
  try {
    // Under a key of its own: in the page's it would change what the reader is reading.
    fresh = await queryClient.query({
      ...options,
      queryKey: pageKey(`fresh ${path}`),
      staleTime: 0,
      gcTime: 0,
    });
  } catch (error) {
    const isGone = error instanceof FetchError && error.status === 404 && copyAt(path) === null;
    // Without a worker nobody has looked whose word that is.
    if (isGone && path.startsWith(storiesPath) && navigator.serviceWorker?.controller)
      withdraw(path, { note: null, time: new Date().toISOString() }, queryClient);
    return;
  }
  if (location.pathname !== path || JSON.stringify(fresh) === JSON.stringify(shown)) return;
  const show = () => {
    queryClient.setQueryData(pageKey(path), fresh);
    offer.set(null);
  };
  if (isUrgent || isNotice(fresh) || !hasBegun()) show();
  else offer.set({ path, ...describe(path, shown, fresh), show: () => (show(), startOver()) });
}

/** Puts the notice in the place of a story that the paper has withdrawn, wherever it stands in memory. */
export function withdraw(
  path: string,
  { note, time }: Pick<Change, 'note' | 'time'>,
  queryClient: QueryClient,
): void {
  if (offer.get()?.path === path) offer.set(null);
  const shown = queryClient.getQueryData<{ language?: string }>(pageKey(path));
  const notice: NoticePage = {
    schema: 1,
    slug: path.slice(storiesPath.length, -1),
    status: 'canceled',
    language: shown?.language ?? document.documentElement.lang,
    updated: time,
    note,
  };
  if (shown !== undefined) queryClient.setQueryData(pageKey(path), notice);
}

/** Forgets pages in memory that tell of a story. Gives whether the page that is shown does. */
export function forgetMentions(story: string, queryClient: QueryClient): boolean {
  const marks = storyMarks(story);
  const tells = (path: string) => {
    const text = JSON.stringify(queryClient.getQueryData(pageKey(path)) ?? null);
    return path !== story && marks.some((mark) => text.includes(mark));
  };
  const told = queryClient
    .getQueryCache()
    .findAll({ queryKey: pagesKey })
    .map(({ queryKey }) => String(queryKey[1]))
    .filter(tells);
  for (const path of told)
    if (path !== location.pathname) queryClient.removeQueries({ queryKey: pageKey(path), exact: true });
  return told.includes(location.pathname);
}

/** Whether the reader is in the middle of the page: has scrolled, chosen text, or moved the focus into it. */
function hasBegun(): boolean {
  const { activeElement } = document;
  const hasFocus = activeElement !== null && activeElement.matches('main *:not(h1)');
  return scrollY > 24 || hasFocus || getSelection()?.isCollapsed === false;
}

function startOver(): void {
  scrollTo({ top: 0, behavior: 'instant' });
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

function isNotice(page: unknown): boolean {
  return (page as { status?: unknown }).status === 'canceled';
}

function describe(path: string, shown: unknown, fresh: unknown): Pick<Offer, 'kind' | 'count'> {
  if (path.startsWith(storiesPath)) return { kind: 'story', count: 1 };
  const known = new Set(slugsOf(shown));
  const count = slugsOf(fresh).filter((slug) => !known.has(slug)).length;
  return { kind: count > 0 ? 'stories' : 'page', count };
}

function slugsOf(page: unknown): string[] {
  const { stories } = page as { stories?: { slug: string }[] };
  return stories?.map(({ slug }) => slug) ?? [];
}
