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
      page('/', queries.frontQuery, async () => {
        const { FrontPage, FrontFault } = await import('./pages/FrontPage.tsx');
        return [FrontPage, FrontFault];
      }),
      page('stories/:slug', queries.storyQuery, async () => {
        const { StoryPage, StoryFault } = await import('./pages/StoryPage.tsx');
        return [StoryPage, StoryFault];
      }),
      page('topics', queries.topicsQuery, async () => {
        const { TopicsPage, TopicsFault } = await import('./pages/TopicsPage.tsx');
        return [TopicsPage, TopicsFault];
      }),
      page('topics/:topic/:page?', queries.topicQuery, async () => {
        const { TopicPage, TopicFault } = await import('./pages/TopicPage.tsx');
        return [TopicPage, TopicFault];
      }),
      page('places', queries.placesQuery, async () => {
        const { PlacesPage, PlacesFault } = await import('./pages/PlacesPage.tsx');
        return [PlacesPage, PlacesFault];
      }),
      page('places/:country', queries.countryQuery, async () => {
        const { CountryPage, CountryFault } = await import('./pages/CountryPage.tsx');
        return [CountryPage, CountryFault];
      }),
      page('places/:country/:place/:page?', queries.placeOrCountryQuery, async () => {
        const { PlaceOrCountryPage, PlaceFault } = await import('./pages/PlacePage.tsx');
        return [PlaceOrCountryPage, PlaceFault];
      }),
      page('corrections', queries.correctionsQuery, async () => {
        const { CorrectionsPage, CorrectionsFault } = await import('./pages/CorrectionsPage.tsx');
        return [CorrectionsPage, CorrectionsFault];
      }),
      {
        id: 'about',
        path: 'about',
        lazy: async () => ({ Component: (await import('./pages/AboutPage.tsx')).AboutPage }),
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
  load: () => Promise<[page: ComponentType, fault: ComponentType]>,
): RouteObject {
  return {
    id: path,
    ...(path === '/' ? { index: true as const } : { path }),
    handle: { query },
    loader: pageLoader(query),
    lazy: async () => {
      const [Component, ErrorBoundary] = await load();
      return { Component, ErrorBoundary };
    },
  };
}

function refuse({ request }: { request: Request }): never {
  throw new FetchError(new URL(request.url).pathname, 404, 'no page has this address');
}
