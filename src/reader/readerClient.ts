import { QueryClient } from '@tanstack/react-query';

/** Where the data of pages comes from: the network in the browser, a plain object in tests. */
export type Source = (path: string, signal: AbortSignal) => Promise<unknown>;

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { source: Source };
  }
}

const fiveMinutes = 5 * 60_000;

/**
 * A query client that asks `source`. Every rule about age and retries stands here and not in the
 * queries, so that the press and tests can seed a client and never fetch.
 */
export function createReaderClient(source: Source): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { source },
        // The default pauses queries while the device says it is offline, and a loader would wait for
        // ever although the worker can answer.
        networkMode: 'always',
        retry: false,
        staleTime: fiveMinutes,
        // Lists stay as they were for Back, and nothing changes under a reader's eyes.
        gcTime: Infinity,
        refetchOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
