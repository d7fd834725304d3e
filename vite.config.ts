import { createHash } from 'node:crypto';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAssets } from './scripts/compressAssets.ts';
import { pageTemplate } from './scripts/pageTemplate.ts';

/**
 * Class names say nothing: reader views take an element whose class holds "byline", "dateline",
 * "banner" or "footer" for what the word says, and move it or cut it out of the story.
 */
function className(name: string, file: string): string {
  const from = path.relative(import.meta.dirname, file.split('?')[0] ?? file);
  return `d${createHash('sha256').update(`${from}:${name}`).digest('hex').slice(0, 6)}`;
}

const production = { 'process.env.NODE_ENV': '"production"' };

export default defineConfig({
  plugins: [react(), pageTemplate()],
  css: { modules: { generateScopedName: className } },
  build: {
    // The floor of the contract. Below it Lightning CSS would rewrite :dir() and light-dark() wrongly.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    target: ['chrome123', 'safari17.5', 'firefox128'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
                { name: 'libraries', test: /node_modules[\\/]/ },
              ],
            },
          },
        },
      },
    },
    ssr: {
      define: production,
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        copyPublicDir: false,
        rolldownOptions: { input: 'src/reader/render.tsx', output: { codeSplitting: false } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      compressAssets('dist/client');
    },
  },
});
