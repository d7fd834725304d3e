import type { QueryClient } from '@tanstack/react-query';
import { createContext, redirect, RouterContextProvider, type LoaderFunctionArgs } from 'react-router';
import { MovedError } from '../article/MovedError.ts';
import { FetchError } from './fetchJson.ts';
import type { PageQuery } from './queries.ts';

/** What loaders need; it reaches them through the router's context. */
export type Services = {
  queryClient: QueryClient;
  /** Whether the navigation under way is Back or Forward, which show a page as it was left. */
  isReturning: () => boolean;
};

const servicesContext = createContext<Services>();

/** The `getContext` of a router whose loaders use these services. */
export function provideServices(services: Services): () => RouterContextProvider {
  return () => new RouterContextProvider(new Map([[servicesContext, services]]));
}

/** A loader that waits for the data of its page. The page then reads it with `useSuspenseQuery`. */
export function pageLoader(query: PageQuery) {
  return async ({ context, params, request }: LoaderFunctionArgs): Promise<null> => {
    const { pathname } = new URL(request.url);
    if (!pathname.endsWith('/')) throw redirect(`${pathname}/`);
    const { queryClient, isReturning } = context.get(servicesContext);
    const options = query(params);
    try {
      await queryClient.query(isReturning() ? { ...options, staleTime: 'static' } : options);
    } catch (error) {
      if (error instanceof MovedError) throw redirect(error.path);
      // Without an answer, the copy that this visit has already shown is better than an excuse.
      const isKept = queryClient.getQueryData(options.queryKey) !== undefined;
      if (!(isKept && error instanceof FetchError && error.status === null)) throw error;
    }
    return null;
  };
}
