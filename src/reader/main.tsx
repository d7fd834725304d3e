/** Takes over the page in the browser. */
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './App.tsx';
import { FetchError, fetchJson } from './fetchJson.ts';
import { payloadId, seedClient, type Payload } from './document/payload.ts';
import { prefetchLinks } from './prefetch.ts';
import { createReaderClient } from './readerClient.ts';
import { resolveLazyRoutes } from './resolveLazyRoutes.ts';
import { routes } from './routes.tsx';
import { provideServices } from './services.ts';
import { loadWords } from './words/words.ts';

const payload = readPayload();
const matches = matchRoutes(routes, location) ?? [];
const queryClient = createReaderClient(fetchJson);
seedClient(queryClient, payload);
await Promise.all([
  loadWords(payload.paper.language),
  resolveLazyRoutes(payload.isMissing === true ? [] : matches.map(({ route }) => route)),
]);

let isReturning = false;
// Before the router's own listener: its loaders ask whether this is Back.
addEventListener('popstate', () => {
  isReturning = true;
});
const router = createBrowserRouter(routes, {
  hydrationData: {
    loaderData: Object.fromEntries(matches.map(({ route }) => [route.id, null])),
    errors: payload.isMissing === true ? { shell: new FetchError(location.pathname, 404, 'missing') } : null,
  },
  getContext: provideServices({ queryClient, isReturning: () => isReturning }),
});
router.subscribe(({ navigation }) => {
  if (navigation.state === 'idle') isReturning = false;
});

startTransition(() => {
  hydrateRoot(
    rootElement(),
    <App queryClient={queryClient}>
      <RouterProvider router={router} />
    </App>,
    { onRecoverableError: report },
  );
});

prefetchLinks({
  routes,
  queryClient,
  onShown(listener) {
    let { location: shown } = router.state;
    router.subscribe(({ location: next, navigation }) => {
      if (navigation.state !== 'idle' || next === shown) return;
      shown = next;
      listener();
    });
  },
});

function readPayload(): Payload {
  // Written by the same build as this script, so it is not parsed again.
  return JSON.parse(document.getElementById(payloadId)?.textContent ?? '') as Payload;
}

function rootElement(): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root element');
  return root;
}

function report(error: unknown): void {
  // A page that had to be drawn again still reads, but it is a fault of ours and must not go unseen.
  // oxlint-disable-next-line eslint/no-console
  console.error(error);
}
