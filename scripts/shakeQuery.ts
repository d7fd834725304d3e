import type { Plugin } from 'vite';

/**
 * Lets the build leave out what TanStack Query keeps for mutations and for lists that are fetched piece
 * by piece: 1.3 kB of brotli. The reader writes nothing and every list of it is a page, but a client
 * makes a cache of mutations whether it is used or not. Fails when a release has moved the modules.
 */
export function shakeQuery(): Plugin {
  const left = new Set(Object.keys(standIns));
  return {
    name: 'dateline:shake-query',
    apply: 'build',
    // The service worker is built without the library.
    applyToEnvironment: ({ name }) => !name.startsWith('worker'),
    enforce: 'pre',
    load: {
      filter: { id: /query-core[\\/]build[\\/]modern[\\/](?:mutationCache|infiniteQueryBehavior)\.js$/ },
      handler(id) {
        const name = /(\w+)\.js$/.exec(id)?.[1] ?? '';
        left.delete(name);
        return standIns[name];
      },
    },
    buildEnd(error) {
      if (error === undefined && left.size > 0)
        this.error(
          `TanStack Query has no module ${[...left].join(', ')} any more: look at scripts/shakeQuery.ts`,
        );
    },
  };
}

/** What the rest of the library calls of each, on paths that the reader takes or that the bundler must see. */
const standIns: Record<string, string> = {
  mutationCache: `export class MutationCache {
    clear() {}
    findAll() { return []; }
    resumePausedMutations() { return Promise.resolve(); }
  }`,
  infiniteQueryBehavior: `export function infiniteQueryBehavior() {
    throw new Error('infinite queries are left out of this build');
  }
  export const hasNextPage = infiniteQueryBehavior;
  export const hasPreviousPage = infiniteQueryBehavior;`,
};
