import type { Plugin } from 'vite';

/**
 * Lets the build leave out what React Router carries for other papers: 7 kB of brotli.
 *
 * Its links and forms, with all that they prefetch, are made by calls and named by assignments, which a
 * bundler must take for effects. Other parts stand inside functions that it does call, behind options
 * that the reader never sets; each of them gets the body that is left of it. Fails when a release has
 * moved one.
 */
export function shakeRouter(): Plugin {
  const left = new Set(Object.keys(bodies));
  function shorten(whole: string, indent: string, start: string, name: string): string {
    const body = bodies[name];
    if (body === undefined) return whole;
    left.delete(name);
    return `${indent}${start}${body}\n${indent}}`;
  }
  return {
    name: 'dateline:shake-router',
    apply: 'build',
    // The service worker is built without the library.
    applyToEnvironment: ({ name }) => !name.startsWith('worker'),
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) =>
        code
          .replaceAll(/= (React\$1\.forwardRef\()/g, '= /* @__PURE__ */ $1')
          .replaceAll(/^\w+\.displayName = .*$/gm, '')
          .replaceAll(functions(''), shorten)
          // Those that stand inside the function that makes a router.
          .replaceAll(functions('\t'), shorten),
    },
    buildEnd(error) {
      if (error === undefined && left.size > 0)
        this.error(
          `React Router has no function ${[...left].join(', ')} any more: look at scripts/shakeRouter.ts`,
        );
    },
  };
}

/** Whole functions that begin at an indent, as the library's formatter sets them. */
function functions(indent: string): RegExp {
  return new RegExp(`^(${indent})((?:async )?function (\\w+)\\([^\\n]*\\) \\{\\n)[^]*?^${indent}\\}$`, 'gm');
}

/** By the name of a function of the library, what it does for a reader that sets none of its options. */
const bodies: Record<string, string> = {
  // Nothing is submitted: an address is all that a navigation has.
  normalizeNavigateOptions: 'return { path };',
  handleAction: '',
  // Nothing is loaded but pages.
  fetch: '',
  handleFetcherAction: '',
  handleFetcherLoader: '',
  markFetchRedirectsDone: 'return false;',
  abortStaleFetchLoads: 'return false;',
  // No navigation is held back.
  shouldBlockNavigation: '',
  updateBlocker: '',
  // Every route is known from the start.
  checkFogOfWar: 'return { active: false };',
  discoverRoutes: '',
  cancelDiscoveryNavigation: '',
  patchRoutesImpl: '',
  // What is shown is never asked for again in its place.
  revalidate: '',
  // A change of page is not animated by the router.
  restoreAppliedTransitions: '',
  persistAppliedTransitions: '',
  // Nobody listens in on the router.
  getRouteInstrumentationUpdates: 'return {};',
  instrumentClientSideRouter: 'return router;',
  // What a page carries for its script is its own (document/payload.ts).
  parseHydrationData: '',
  // There are no server components, and every route has words for its faults.
  RSCErrorHandler: 'return children;',
  DefaultErrorComponent: 'return null;',
  // The rest of it writes a script into the page, which the policy would block.
  ScrollRestoration: 'useScrollRestoration({ getKey, storageKey });\n  return null;',
};
