import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { className } from './scripts/className.ts';
import { compressAssets } from './scripts/compressAssets.ts';
import { devEdition } from './scripts/devEdition.ts';
import { pageTemplate } from './scripts/pageTemplate.ts';

/** The floor of the contract. Below it Lightning CSS would rewrite :dir() and light-dark() wrongly. */
const floor = ['chrome123', 'safari17.5', 'firefox128'];

const client: EnvironmentOptions = {
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
};

/** One file that draws pages in Node, with React's production build, which is three times as fast. */
const server: EnvironmentOptions = {
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { noExternal: true },
  build: {
    outDir: 'dist/server',
    copyPublicDir: false,
    rolldownOptions: { input: 'src/reader/render.tsx', output: { codeSplitting: false } },
  },
};

export default defineConfig(({ command }) => ({
  plugins: [react(), pageTemplate(), devEdition('edition')],
  css: { modules: { generateScopedName: className } },
  build: {
    cssTarget: floor,
    target: floor,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
  environments: command === 'build' ? { client, ssr: server } : {},
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      compressAssets('dist/client');
    },
  },
}));
