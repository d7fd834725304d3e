/**
 * Asks early for pages that a reader is likely to open: on hover, focus or touch, and for stories in
 * view while the browser has nothing to do. Data and code only, never pictures.
 */
import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes, type RouteObject } from 'react-router';
import { storiesPath } from '../article/paths.ts';
import { queryOf } from './routes.tsx';
import { savesData } from './savesData.ts';
import { whenIdle } from './whenIdle.ts';

/** Shorter visits of the mouse are on their way elsewhere. */
const dwell = 80;
/** How many stories a page may ask for unasked. */
const mostIdle = 12;

type Asking = {
  routes: RouteObject[];
  queryClient: QueryClient;
  /** Calls back after each navigation, when the new page is shown. */
  onShown: (listener: () => void) => void;
};

/** Watches the links of the document. On Save-Data nothing is asked for before it is wanted. */
export function prefetchLinks({ routes, queryClient, onShown }: Asking): void {
  if (savesData()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    clearTimeout(timer);
    const path = pathOfLink(target);
    if (path !== null && pointerType === 'mouse') timer = setTimeout(() => void ask(path), dwell);
  });
  for (const intent of ['focusin', 'touchstart'] as const)
    document.addEventListener(intent, ({ target }) => void ask(pathOfLink(target)), { passive: true });

  let waiting: string[] = [];
  let asked = 0;
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const path = isIntersecting ? pathOfLink(target) : null;
      if (path === null || asked >= mostIdle) continue;
      observer.unobserve(target);
      asked++;
      if (waiting.push(path) === 1) whenIdle(() => void askNext());
    }
  });
  onShown(() => whenIdle(watch));
  whenIdle(watch);

  function watch(): void {
    observer.disconnect();
    waiting = [];
    asked = 0;
    for (const link of document.querySelectorAll(`main a[href^="${storiesPath}"]`)) observer.observe(link);
  }

  async function askNext(): Promise<void> {
    const [path] = waiting;
    await ask(path ?? null);
    waiting.shift();
    if (waiting.length > 0) whenIdle(() => void askNext());
  }

  async function ask(path: string | null): Promise<void> {
    if (path !== null && path !== location.pathname) await prefetchPage(path, routes, queryClient);
  }
}

/** Loads the code and the data of the page at a path; what fails is asked for again when it is opened. */
export async function prefetchPage(
  path: string,
  routes: RouteObject[],
  queryClient: QueryClient,
): Promise<void> {
  const match = matchRoutes(routes, path)?.at(-1);
  if (match === undefined) return;
  const { route, params } = match;
  await Promise.allSettled([
    typeof route.lazy === 'function' ? route.lazy() : null,
    (async () => {
      const query = queryOf(route);
      if (query !== undefined) await queryClient.query(query(params));
    })(),
  ]);
}

function pathOfLink(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a') : null;
  return link === null || link.origin !== location.origin ? null : link.pathname;
}
