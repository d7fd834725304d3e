import { storiesPath } from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Config } from '../config.ts';
import { deskFacts } from '../copy/deskFacts.ts';
import { mapFile } from '../maps/mapFile.ts';
import { withMaps } from '../maps/withMaps.ts';
import { pageJson } from '../page/pageJson.ts';
import type { DrawnPage, PageTask } from '../worker.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import { removePictures, writePictures } from '../pictures/writePictures.ts';
import { feedIds } from '../feeds/feedIds.ts';
import { outlivesPage } from '../feeds/listFeed.ts';
import { otherForms } from '../story/storyFiles.ts';
import type { Edition } from './Edition.ts';
import type { Journal } from './Journal.ts';
import type { ReaderBuild } from './ReaderBuild.ts';

const batchSize = 24;

type DrawContext = {
  copy: string;
  catalogue: Catalogue;
  edition: Edition;
  journal: Journal;
  build: ReaderBuild;
  config: Config;
  pool: WorkerPool;
  /** Hears after each batch how many pages are done. */
  onProgress: (done: number) => void;
};

/**
 * Draws pages on all cores and writes what differs, in order: a batch begins only when the workers
 * have room, so memory does not grow with the number of pages. Pages that are no more are removed.
 */
export async function drawPages(pages: readonly string[], context: DrawContext): Promise<void> {
  const { catalogue, edition, journal, build, config, pool } = context;
  const { paper, topics } = config;
  const { names } = deskFacts(config);
  const ids = feedIds(catalogue, paper);
  const running = new Set<Promise<void>>();
  let done = 0;
  for (let start = 0; start < pages.length; start += batchSize) {
    const batch = pages.slice(start, start + batchSize);
    journal.begin(batch);
    const bare = batch.flatMap((page) => toTask(page));
    const tasks = await withMaps(bare, catalogue.maps, pool);
    for (const { path, json } of tasks) {
      const map = mapFile(path, json);
      if (map !== null) edition.write(map.path, map.svg, path);
      await writePictures(path, json, context);
    }
    const drawn = drawBatch(batch.length, tasks);
    const settled = drawn.finally(() => running.delete(settled));
    running.add(settled);
    if (running.size >= pool.threads * 2) await Promise.race(running);
  }
  await Promise.all(running);

  async function drawBatch(size: number, tasks: PageTask[]): Promise<void> {
    const { renderer, template } = build;
    const drawn = await pool.draw({ out: edition.out, renderer, template, paper, names, pages: tasks });
    for (const [index, page] of drawn.entries()) keep(page, tasks[index]?.json ?? '', context);
    done += size;
    context.onProgress(done);
  }

  function toTask(path: string): PageTask[] {
    const content = pageJson(path, catalogue, { topics, paper });
    if (content === null) {
      edition.removePage(path, { keepsFeeds: outlivesPage(path, catalogue) });
      return [];
    }
    const hashes = catalogue.files.hashesOf(path);
    return [{ path, ...content, uri: content.story === null ? null : ids(content.story), hashes }];
  }
}

function keep({ path, hashes, written }: DrawnPage, data: string, context: DrawContext): void {
  const { edition } = context;
  for (const [file, hash] of Object.entries(hashes)) edition.keep(file, path, hash);
  edition.written += written;
  // A press that was killed may have written these without the catalogue knowing.
  if (path.startsWith(storiesPath))
    for (const name of otherForms) if (hashes[path + name] === undefined) edition.remove(path + name);
  removePictures(path, data, context);
}
