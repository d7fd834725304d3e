import { createHash } from 'node:crypto';
import { createHouse } from '../wire/agency/house.ts';
import type { Problem } from '../wire/draft.ts';
import { drawStoryCards } from './cards/drawStoryCards.ts';
import { PaperCard } from './cards/PaperCard.ts';
import { Catalogue } from './catalogue/Catalogue.ts';
import type { Config } from './config.ts';
import { deskFacts } from './copy/deskFacts.ts';
import { deskVersion } from './copy/deskVersion.ts';
import { contestedStories, forgetMissing, readChanged } from './copy/readChanged.ts';
import { scanCopy } from './copy/scanCopy.ts';
import { claimFolder } from './edition/claimFolder.ts';
import { Edition } from './edition/Edition.ts';
import { Journal } from './edition/Journal.ts';
import type { ReaderBuild } from './edition/ReaderBuild.ts';
import { writeEdition } from './edition/writeEdition.ts';
import { allPages } from './page/allPages.ts';
import { Touched } from './page/Touched.ts';
import { PictureDesk, readAgainForPictures } from './pictures/PictureDesk.ts';
import { PressError, type ExitCode } from './PressError.ts';
import { orderKill, type KillOrder } from './story/kill.ts';
import { publishFiled } from './story/publishFiled.ts';
import { takenSlugs } from './story/takenSlugs.ts';
import { writeNewsSitemap } from './sitemaps/writeSitemaps.ts';
import type { Reporter, StoryEvent, Totals } from './Reporter.ts';
import type { WorkerPool } from './WorkerPool.ts';

export type PressOptions = {
  /** The folder of stories, the folder of the edition, and the catalogue's file. */
  copy: string;
  out: string;
  state: string;
  config: Config;
  /** The press's clock, RFC 3339 in UTC. */
  now: string;
  /** Withhold stories whose copy is gone. */
  prune: boolean;
  /** A story to cancel whatever its copy says, or to give back to its copy; null for none. */
  kill: KillOrder | null;
  /** List the files that differ since a change, for a sync tool; null to list none. */
  since: number | null;
  build: ReaderBuild;
  pool: WorkerPool;
  reporter: Reporter;
  /** Aborted when there is news: what no story waits for is left to the next press. */
  signal: AbortSignal;
};

/**
 * Brings an edition to what a folder of copy says. Work follows what changed; the catalogue is
 * committed last, so a press that ends early leaves it as it was and the next one makes good.
 *
 * Gives the exit code: 0 all published, 3 some copy was skipped, 1 there is nothing to publish.
 *
 * @throws PressError when the folders cannot be used or another press is running.
 */
export async function press(options: PressOptions): Promise<ExitCode> {
  const catalogue = Catalogue.open(options.state);
  try {
    return await run(catalogue, options);
  } finally {
    catalogue.close();
  }
}

async function run(catalogue: Catalogue, options: PressOptions): Promise<ExitCode> {
  const started = performance.now();
  const { copy, out, build, pool, reporter, now } = options;
  const journal = new Journal(options.state);
  const unfinished = journal.unfinished();
  const { isThere } = claimFolder(out, copy, {
    hasPressed: !catalogue.files.isEmpty(),
    wasInterrupted: unfinished.length > 0,
  });
  const touched = new Touched(catalogue);
  const paperCard = new PaperCard(options.config.paper, { catalogue, pool, out });

  const ordered = options.kill === null ? null : orderKill(options.kill, catalogue, now);
  const { problems, lost } = await readCopyFolder(catalogue, options);
  const contested = contestedStories(catalogue);
  const outcome = await publishFiled({
    catalogue,
    touched,
    now,
    paperLanguage: options.config.paper.language,
    agency: options.config.agency,
    house: createHouse(deskFacts(options.config).names),
    contested: contested.paths,
    prune: options.prune ? catalogue.stories.orphans().map(({ id }) => id) : [],
    ordered,
    pictures: new PictureDesk(copy, catalogue),
  });
  const all = [
    ...problems,
    ...contested.problems,
    ...catalogue.copy.problems(),
    ...takenSlugs(catalogue),
    ...outcome.problems,
  ];
  for (const problem of all) reporter.problem(problem);
  for (const warning of [...options.config.warnings, ...orphanWarnings(catalogue, lost)])
    reporter.warning(warning);

  const edition = new Edition(out, catalogue);
  let config = options.config;
  if (catalogue.stories.hasPages()) {
    if (!isThere) catalogue.files.forgetAll();
    if (unfinished.length > 0) edition.recoverShared();
    for (const page of unfinished) {
      edition.recover(page);
      touched.page(page);
    }
    const card = await paperCard.place(edition, reporter);
    config = { ...config, paper: { ...config.paper, card } };
    const look = lookVersion(config, build);
    if (catalogue.recall('look') !== look || !isThere)
      for (const page of allPages(catalogue)) touched.page(page);
    if (!touched.isEmpty())
      await writeEdition({ copy, catalogue, edition, journal, touched, build, config, pool, reporter });
    writeNewsSitemap(now, { catalogue, edition, paper: config.paper });
    paperCard.removeOlder(edition);
    catalogue.remember('look', look);
  }
  catalogue.commit();
  journal.end();
  for (const event of outcome.events) reporter.story(event);

  const cards = await drawCards({
    copy,
    out,
    catalogue,
    journal,
    build,
    config,
    pool,
    reporter,
    signal: options.signal,
  });
  if (options.since !== null)
    for (const { path, isRemoved } of catalogue.files.since(options.since)) reporter.file(path, isRemoved);
  const skipped = new Set(all.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  reporter.done({
    ...countEvents(outcome.events),
    skipped,
    warnings: all.filter(({ severity }) => severity === 'warning').length + options.config.warnings.length,
    written: edition.written + cards.written,
    removed: edition.removed + cards.removed,
    cards: cards.cards,
    milliseconds: Math.round(performance.now() - started),
  });
  if (!catalogue.stories.hasPages()) {
    reporter.error(`${copy}: there is no story to publish`);
    return 1;
  }
  return skipped > 0 ? 3 : 0;
}

/** Everything is published by now: whatever keeps a card from being drawn is told, and waits. */
async function drawCards(context: Parameters<typeof drawStoryCards>[0]) {
  try {
    return await drawStoryCards(context);
  } catch (error) {
    if (!(error instanceof PressError)) throw error;
    context.reporter.warning(`not all cards could be drawn: ${error.message}`);
    return { cards: 0, written: 0, removed: 0 };
  }
}

function countEvents(events: readonly StoryEvent[]): Pick<Totals, 'published' | 'updated' | 'withdrawn'> {
  const counts = { published: 0, updated: 0, withdrawn: 0 };
  for (const { event } of events) counts[event]++;
  return counts;
}

async function readCopyFolder(
  catalogue: Catalogue,
  { copy, config, pool, reporter }: PressOptions,
): Promise<{ problems: Problem[]; lost: string[] }> {
  const desk = deskFacts(config);
  const version = deskVersion(desk);
  const { files, problems } = scanCopy(copy);
  const lost = forgetMissing(files, catalogue);
  readAgainForPictures(copy, catalogue.copy);
  await readChanged(files, {
    folder: copy,
    desk,
    isNewDesk: catalogue.recall('desk') !== version,
    catalogue,
    pool,
    onProgress: (done, total) => reporter.progress('reading', done, total),
  });
  catalogue.remember('desk', version);
  return { problems, lost };
}

/** Names what all pages have in common: when it changes, every page is drawn again. */
function lookVersion({ paper, topics }: Config, { id }: ReaderBuild): string {
  return createHash('sha256')
    .update(JSON.stringify([paper, topics, id]))
    .digest('hex')
    .slice(0, 16);
}

function orphanWarnings({ stories }: Catalogue, lost: readonly string[]): string[] {
  return stories
    .orphans()
    .map(
      ({ id, slug }) =>
        `${id}: its copy ${lost.includes(id) ? 'has gone from the folder' : 'is not in the folder'}, the story stays at /stories/${slug}/; put the copy back, or press with --prune to withhold it`,
    );
}
