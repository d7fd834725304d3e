import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import type { BrowserCommand } from 'vitest/node';
import { className } from './className.ts';

let server: Promise<ViteDevServer> | undefined;

/**
 * A command for tests in the browser: calls an exported function of a module of the project in Node,
 * so that what is drawn there, with Node's own Intl, is what the browser takes over.
 */
export const callInNode: BrowserCommand<[module: string, name: string, argument: unknown]> = async (
  _,
  module,
  name,
  argument,
) => {
  // The server of the tests bundles every library for the browser; Node needs them as they are.
  server ??= createServer({
    configFile: false,
    plugins: [react()],
    css: { modules: { generateScopedName: className } },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  });
  const exported = await (await server).ssrLoadModule(module);
  return await (exported[name] as (argument: unknown) => unknown)(argument);
};
