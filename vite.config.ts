import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { adoptedSheets } from './scripts/adoptedSheets.ts';
import { className } from './scripts/className.ts';
import { compressAssets } from './scripts/compressAssets.ts';
import { devEdition } from './scripts/devEdition.ts';
import { muteValibot } from './scripts/muteValibot.ts';
import { pageTemplate } from './scripts/pageTemplate.ts';
import { reportSizes } from './scripts/reportSizes.ts';
import { shakeQuery } from './scripts/shakeQuery.ts';
import { shakeRouter } from './scripts/shakeRouter.ts';
import { shellFiles } from './scripts/shellFiles.ts';

/** The floor of the contract. Below it Lightning CSS would rewrite :dir() and light-dark() wrongly. */
const floor = ['chrome123', 'safari17.5', 'firefox128'];

/** What pages of lists share and a story does without: it would else fall to what all pages share. */
const lists = new RegExp(
  [
    'article/worldSheet',
    'reader/lists/(?:BriefCard|ReadingTime|ThumbCard)',
    'reader/map/(?:CountryMap|MapMarks|Night|WorldMap|daylight|nightPath)',
    'reader/pages/CountryPage',
    'reader/river/\\w+',
    'reader/shell/PageTitle',
    'reader/words/formatClock',
  ]
    .map((name) => `[\\\\/]src[\\\\/]${name.replaceAll('/', '[\\\\/]')}\\.`)
    .join('|'),
);

/**
 * Parts of the reader that a page comes without and loads when they are asked for. Named here, they do
 * not fall to what pages share when two of them need the same module, and their style comes with them.
 */
const onDemand = {
  display: /[\\/]reader[\\/]display[\\/](?!DisplayButton)/,
  keyboard: /[\\/]reader[\\/]keyboard[\\/](?!Keys\.|KeysButton|listenForKeys)/,
  gallery: /[\\/]reader[\\/]gallery[\\/](?!picturesOf)|@panzoom/,
  panel: /[\\/]reader[\\/](?:panel|panelWords)[\\/](?!usePanel|PanelButton|(?:ar|es|ja|zh)\.)/,
  offline:
    /[\\/]reader[\\/](?:offline|saved|shelf|offlineWords|missing)[\\/](?!(?:ar|es|ja|zh)\.)|[\\/]idb-keyval[\\/]/,
  passages:
    /[\\/]reader[\\/](?:passages[\\/]|place[\\/]PlaceOffer|gallery[\\/]picturesOf)(?!Passages\.|findPassage|addressPassage)/,
  generateFragment: /[\\/]text-fragments-polyfill[\\/]dist/,
  findFragment: /[\\/]text-fragments-polyfill[\\/]src/,
  share: /[\\/]reader[\\/](?:share|storyWords)[\\/](?!ShareButton|sharePassage|(?:ar|es|ja|zh)\.)/,
};

/** What comes with the first scroll of a story, whose style comes with it too. */
const firstScroll = /[\\/]reader[\\/]story[\\/]ReadingAids\./;

/**
 * What comes with a part that is loaded later, without what runs already by then: the lists of names are
 * script too. Only what boots a page begins with nothing.
 */
function withoutThoseHere(_: string, files: string[], { hostId }: { hostId: string }): string[] {
  if (/index[.-]/.test(hostId)) return files;
  return files.filter((file) => !/[\\/](?:boot|libraries|react|rolldown-runtime|shared)-/.test(file));
}

/** What Node draws names the files that the browser's build writes. */
const assetFileNames = 'assets/[name]-[hash:6][extname]';

const client: EnvironmentOptions = {
  build: {
    outDir: 'dist/client',
    manifest: true,
    rolldownOptions: {
      output: {
        // The worker names them all, and a hash cannot be packed: six characters tell builds apart.
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames,
        codeSplitting: {
          groups: [
            // The only part of the build that runs before a page has loaded.
            { name: 'boot', test: /vite[\\/]preload-helper/, priority: 1 },
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            // Valibot goes where the schemas go: it is not needed before the first data is fetched.
            { name: 'libraries', test: /node_modules[\\/](?!valibot[\\/])/ },
            { name: 'lists', test: lists, priority: 1, includeDependenciesRecursively: false },
            ...Object.entries(onDemand).map(([name, test]) => ({
              name,
              test,
              priority: 2,
              includeDependenciesRecursively: false,
            })),
            // What two pages share is small: one file of it costs less than a request for each.
            // Schemas are none of it: they wait for the first data that is fetched.
            {
              name: 'shared',
              test: /[\\/]src[\\/](?!article[\\/](?:parse|pages|schema)\.)/,
              minShareCount: 2,
            },
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
    rolldownOptions: {
      input: 'src/reader/render.tsx',
      output: { codeSplitting: false, assetFileNames },
    },
  },
};

/** The service worker: one classic script, as every browser of the floor can register it. */
const worker: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: 'src/offline/worker.ts',
      output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
    },
  },
};

/** The worker that ends it (docs/offline.md); it lies apart, for the press publishes one or the other. */
const workerOff: EnvironmentOptions = {
  ...worker,
  build: {
    ...worker.build,
    outDir: 'dist/off',
    emptyOutDir: true,
    rolldownOptions: { ...worker.build?.rolldownOptions, input: 'src/offline/off.ts' },
  },
};

export default defineConfig(({ command }) => ({
  plugins: [
    react(),
    adoptedSheets((file) => [...Object.values(onDemand), firstScroll].some((test) => test.test(file))),
    shakeRouter(),
    shakeQuery(),
    pageTemplate(),
    muteValibot(),
    shellFiles('dist/client'),
    devEdition('edition'),
  ],
  css: { modules: { generateScopedName: className } },
  build: {
    cssTarget: floor,
    target: floor,
    modulePreload: { polyfill: false, resolveDependencies: withoutThoseHere },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
  environments: command === 'build' ? { client, worker, workerOff, ssr: server } : {},
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      for (const folder of ['dist/client', 'dist/off']) compressAssets(folder);
      await reportSizes('dist');
    },
  },
}));
