import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { FetchError } from './fetchJson.ts';
import * as queries from './queries.ts';
import { pageLoader } from './services.ts';
import { Shell } from './shell/Shell.tsx';
import { ShellFault } from './shell/ShellFault.tsx';

/**
 * Every address of the paper; a trailing slash belongs to all of them. A page is a view and the words
 * for when it cannot be shown; its code is loaded when it is first asked for.
 */
export const routes: RouteObject[] = [
  {
    id: 'shell',
    path: '/',
    Component: Shell,
    ErrorBoundary: ShellFault,
    children: [
      page('/', queries.frontQuery, () => import('./pages/FrontPage.tsx')),
      page('stories/:slug', queries.storyQuery, () => import('./pages/StoryPage.tsx')),
      page('topics', queries.topicsQuery, () => import('./pages/TopicsPage.tsx')),
      page('topics/:topic/:page?', queries.topicQuery, () => import('./pages/TopicPage.tsx')),
      page('places', queries.placesQuery, () => import('./pages/PlacesPage.tsx')),
      page('places/:country', queries.countryQuery, () => import('./pages/CountryPage.tsx')),
      page(
        'places/:country/:place/:page?',
        queries.placeOrCountryQuery,
        () => import('./pages/PlacePage.tsx'),
      ),
      page('corrections', queries.correctionsQuery, () => import('./pages/CorrectionsPage.tsx')),
      {
        id: 'about',
        path: 'about',
        lazy: () => import('./pages/AboutPage.tsx'),
      },
      {
        id: 'saved',
        path: 'saved',
        lazy: async () => ({ Component: await (await import('./pages/SavedPage.tsx')).loadSavedPage() }),
      },
      {
        id: 'offline',
        path: 'offline',
        lazy: async () => ({ Component: await (await import('./pages/OfflinePage.tsx')).loadOfflinePage() }),
      },
      { id: 'missing', path: '*', loader: refuse, element: null },
    ],
  },
];

/** The query for the data of a page, kept with its route so that links can ask for it early. */
export function queryOf(route: RouteObject): queries.PageQuery | undefined {
  const handle = route.handle as { query: queries.PageQuery } | undefined;
  return handle?.query;
}

function page(
  path: string,
  query: queries.PageQuery,
  lazy: () => Promise<{ Component: ComponentType; ErrorBoundary: ComponentType }>,
): RouteObject {
  return {
    id: path,
    ...(path === '/' ? { index: true as const } : { path }),
    handle: { query },
    loader: pageLoader(query),
    lazy,
  };
}

function refuse({ request }: { request: Request }): never {
  throw new FetchError(new URL(request.url).pathname, 404, 'no page has this address');
}
