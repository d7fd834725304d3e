import { startTransition, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { offlinePath } from '../article/paths.ts';
import { App } from './App.tsx';
import { payloadId, seedClient, type Payload } from './document/payload.ts';
import { FetchError } from './fetchJson.ts';
import { prefetchLinks } from './prefetch.ts';
import { pageKey } from './queries.ts';
import { createReaderClient, type Source } from './readerClient.ts';
import type { PageData } from './render.tsx';
import { resolveLazyRoutes } from './resolveLazyRoutes.ts';
import { routes } from './routes.tsx';
import { provideServices } from './services.ts';
import { noteDocument } from './standby/copyMark.ts';
import { learnAnswers } from './words/pressed.ts';
import { loadWords, wordsFor } from './words/words.ts';

/**
 * Takes over the page that stands in the document: from here on links lead on without a load.
 *
 * Must fetch nothing for the page itself and must change nothing in it. `onMismatch` hears when React
 * had to draw a part anew because it was not as the script would have drawn it. Only the document that
 * the worker sends in the place of others (`/offline/`) is of another address than it stands at: there
 * the page of that address is fetched and drawn.
 *
 * Gives a function that lets go of the page again; a page in use never is, but a test leaves nothing.
 */
export async function takeOver(source: Source, onMismatch: (error: unknown) => void): Promise<() => void> {
  const payload = readPayload();
  noteDocument(location.pathname);
  const { paper } = payload;
  const isMissing = payload.isMissing === true;
  const isStandIn = pathOf(payload) === offlinePath && location.pathname !== offlinePath;
  const matched = (matchRoutes(routes, location) ?? []).map(({ route }) => route);
  await Promise.all([
    loadWords(paper.language),
    // Those of the missing page too, though it stands in the shell: a router with a route still to load
    // would begin by asking for the data that is missing.
    resolveLazyRoutes(matched),
  ]);
  learnAnswers(payload.answers);
  const words = wordsFor(paper.language);
  const queryClient = createReaderClient(source);
  seedClient(queryClient, payload);
  let isReturning = false;
  // Before the router's own listener: its loaders ask whether this is Back.
  addEventListener('popstate', () => {
    isReturning = true;
  });
  const router = createBrowserRouter(routes, {
    ...(isStandIn ? {} : { hydrationData: toHydrationData(matched, isMissing) }),
    getContext: provideServices({ queryClient, isReturning: () => isReturning }),
  });
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') isReturning = false;
  });
  const app = (
    <App queryClient={queryClient}>
      <RouterProvider router={router} />
    </App>
  );
  const root = isStandIn ? await startAnew(app, router) : startHydration(app, onMismatch);
  prefetchLinks({ routes, queryClient, onShown: (listener) => onEachPage(router, listener) });
  onEachPage(router, () => {
    const { errors, location: shown } = router.state;
    const data = queryClient.getQueryData<PageData>(pageKey(shown.pathname)) ?? { schema: 1 };
    const page = { path: shown.pathname, data: errors === null ? data : null, paper, words };
    import('./tags/showTags.ts').then(
      // The reader may be on the next page by now, whose own turn comes.
      ({ showTags }) => shown === router.state.location && showTags(page),
      // Without a network the tags stay as they were; a page's own title does not.
      () => undefined,
    );
  });
  return () => {
    root.unmount();
    router.dispose();
  };
}

function startHydration(app: ReactNode, onRecoverableError: (error: unknown) => void): Root {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  let root: Root | undefined;
  // In a transition React yields to the reader while it takes over a long page.
  startTransition(() => {
    root = hydrateRoot(element, app, { onRecoverableError });
  });
  if (root === undefined) throw new Error('React did not start at once');
  return root;
}

/** Draws what the loaders give, once they have: until then the document's own text says what there is to say. */
async function startAnew(app: ReactNode, router: ReturnType<typeof createBrowserRouter>): Promise<Root> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root element');
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = router.subscribe(({ initialized }) => {
    if (initialized) resolve();
  });
  if (!router.state.initialized) await promise;
  stop();
  // React adds the page's own and would leave these, of which the first counts.
  for (const tag of document.head.querySelectorAll('title, meta[name=robots]')) tag.remove();
  const root = createRoot(element);
  root.render(app);
  return root;
}

/** The address of the page that a document was drawn for; undefined in the one for what is missing. */
function pathOf({ queries }: Payload): unknown {
  return queries[0]?.[0][1];
}

/** Every loader has run: in the press. */
function toHydrationData(matched: RouteObject[], isMissing: boolean) {
  return {
    loaderData: Object.fromEntries(matched.map(({ id }) => [id, null])),
    errors: isMissing ? { shell: new FetchError(location.pathname, 404, 'no page has this address') } : null,
  };
}

function onEachPage(router: ReturnType<typeof createBrowserRouter>, listener: () => void): void {
  let { location: shown } = router.state;
  router.subscribe(({ location: next, navigation }) => {
    if (navigation.state !== 'idle' || next === shown) return;
    shown = next;
    listener();
  });
}

function readPayload(): Payload {
  // Written by the same build as this script, so it is not parsed again.
  return JSON.parse(document.getElementById(payloadId)?.textContent ?? '') as Payload;
}
