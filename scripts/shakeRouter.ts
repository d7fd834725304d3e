import type { Plugin } from 'vite';

/**
 * Lets the build leave out what React Router carries for other papers: 5 kB of brotli.
 *
 * Its links and forms, with all that they prefetch, are made by calls and named by assignments, which a
 * bundler must take for effects. Other parts stand inside functions that it does call, behind options
 * that the reader never sets; each of them gets the body that is left of it. Fails when a release has
 * moved one.
 */
export function shakeRouter(): Plugin {
  const left = new Set(Object.keys(bodies));
  return {
    name: 'dateline:shake-router',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) =>
        code
          .replaceAll(/= (React\$1\.forwardRef\()/g, '= /* @__PURE__ */ $1')
          .replaceAll(/^\w+\.displayName = .*$/gm, '')
          .replaceAll(/^(function (\w+)\([^\n]*\) \{\n)[^]*?^\}$/gm, (whole, start: string, name: string) => {
            const body = bodies[name];
            if (body === undefined) return whole;
            left.delete(name);
            return `${start}${body}\n}`;
          }),
    },
    buildEnd(error) {
      if (error === undefined && left.size > 0)
        this.error(
          `React Router has no function ${[...left].join(', ')} any more: look at scripts/shakeRouter.ts`,
        );
    },
  };
}

/** By the name of a function of the library, what it does for a reader that sets none of its options. */
const bodies: Record<string, string> = {
  // Nothing is submitted: an address is all that a navigation has.
  normalizeNavigateOptions: 'return { path };',
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
