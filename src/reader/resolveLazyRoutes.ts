import type { RouteObject } from 'react-router';

/**
 * Loads the code of routes and puts it into them, so that their first drawing does not wait for it.
 * Hydration must: React compares with the page at once, and would find nothing to compare.
 */
export async function resolveLazyRoutes(routes: readonly RouteObject[]): Promise<void> {
  await Promise.all(
    routes.map(async (route) => {
      if (typeof route.lazy === 'function') {
        Object.assign(route, await route.lazy());
        delete route.lazy;
      }
    }),
  );
}
