import type { Plugin } from 'vite';

/**
 * Lets the build leave out the components of React Router that nothing uses, its links and forms with
 * all that they prefetch: 3.6 kB of brotli. They are made by calls and named by assignments, which a
 * bundler must take for effects.
 */
export function shakeRouter(): Plugin {
  return {
    name: 'dateline:shake-router',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) =>
        code
          .replaceAll(/= (React\$1\.forwardRef\()/g, '= /* @__PURE__ */ $1')
          .replaceAll(/^\w+\.displayName = .*$/gm, ''),
    },
  };
}
