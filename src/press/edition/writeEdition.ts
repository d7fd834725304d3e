import { changesPath, frontPath, manifestPath, routesPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Config } from '../config.ts';
import { writeNear } from '../near/writeNear.ts';
import { writeHosts } from '../hosts/writeHosts.ts';
import { changesJson } from '../page/changesJson.ts';
import { routesJson, toRoutes } from '../page/routesJson.ts';
import type { Touched } from '../page/Touched.ts';
import type { Reporter } from '../Reporter.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import { writeFeeds } from '../feeds/writeFeeds.ts';
import { writeSitemaps } from '../sitemaps/writeSitemaps.ts';
import { drawPages } from './drawPages.ts';
import type { Edition } from './Edition.ts';
import type { Journal } from './Journal.ts';
import { loadRenderer } from './loadRenderer.ts';
import type { ReaderBuild } from './ReaderBuild.ts';
import { policyHashes, removeOldBuilds, writeSharedFiles } from './sharedFiles.ts';

type WriteContext = {
  /** The copy folder, where the pictures are. */
  copy: string;
  catalogue: Catalogue;
  edition: Edition;
  journal: Journal;
  touched: Touched;
  build: ReaderBuild;
  config: Config;
  pool: WorkerPool;
  reporter: Reporter;
};

/**
 * Writes what a press touched, in the order of the contract: what pages need, stories, lists, then the
 * routes and the changes, so that no file ever names another that is not there yet.
 */
export async function writeEdition(context: WriteContext): Promise<void> {
  const { copy, catalogue, edition, journal, touched, build, config, pool, reporter } = context;
  const { paper } = config;
  const { stories, lists } = touched.pages();
  const total = stories.length + lists.length;
  journal.begin([frontPath]);
  writeSharedFiles(edition, build, catalogue);
  const { renderManifest, renderMissing, feedWords } = await loadRenderer(build.renderer);
  edition.write('/404.html', await renderMissing({ paper, template: build.template }), 'shared');

  edition.write(manifestPath, renderManifest(paper), 'shared');

  const draw = (pages: readonly string[], before: number) =>
    drawPages(pages, {
      copy,
      catalogue,
      edition,
      journal,
      build,
      config,
      pool,
      onProgress: (done) => reporter.progress('drawing', before + done, total),
    });
  await draw(stories, 0);
  await draw(lists, stories.length);
  writeFeeds(lists, { catalogue, edition, paper, words: feedWords(paper) });

  writeSitemaps(stories, { catalogue, edition, paper });

  writeNear([...stories, ...lists], { catalogue, edition, language: paper.language });

  const { pages, head } = changesJson(catalogue.changes, (file) => catalogue.files.hash(file) !== null);
  for (const [file, json] of pages) edition.write(file, json, 'shared');
  const routes = toRoutes(catalogue);
  edition.write(routesPath, routesJson(routes), 'shared');
  edition.write(changesPath, head, 'shared');
  removeOldBuilds(edition, catalogue);
  writeHosts(edition, routes, policyHashes(catalogue));
}
