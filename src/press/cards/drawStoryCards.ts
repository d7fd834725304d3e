import { storyPath } from '../../article/paths.ts';
import type { Article } from '../../article/schema.ts';
import type { CardRow } from '../catalogue/Cards.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Config } from '../config.ts';
import { drawPages } from '../edition/drawPages.ts';
import { Edition } from '../edition/Edition.ts';
import type { Journal } from '../edition/Journal.ts';
import type { ReaderBuild } from '../edition/ReaderBuild.ts';
import { keptMap } from '../maps/withMaps.ts';
import type { Reporter } from '../Reporter.ts';
import type { WorkerPool } from '../WorkerPool.ts';
import { cardPath } from './CardSpec.ts';
import { cardsLook } from './cardsLook.ts';
import { showsHash, storyCard } from './storyCard.ts';

type StoryCardsContext = {
  copy: string;
  out: string;
  catalogue: Catalogue;
  journal: Journal;
  build: ReaderBuild;
  config: Config;
  pool: WorkerPool;
  reporter: Reporter;
  /** Aborted when there is news: cards that are left can wait. */
  signal: AbortSignal;
};

/** Files of the edition that were written and removed, and how many cards were drawn. */
type CardTotals = { cards: number; written: number; removed: number };

/** A card that was looked at: `png` is null when there was nothing to draw, or no face to draw it in. */
type DrawnCard = { slug: string; article: string; row: CardRow; png: Uint8Array | null };

/**
 * Draws the cards that stories lack, the newest first, when everything is published and the catalogue
 * is committed; then draws the pages again that name them. It holds the catalogue's lock for a few
 * pages at a time, so that another press need not wait, and ends when there is one. What is left is
 * found by the next press: nothing but the catalogue says what there is to do.
 */
export async function drawStoryCards(context: StoryCardsContext): Promise<CardTotals> {
  const { catalogue, config, pool, reporter, signal } = context;
  const totals: CardTotals = { cards: 0, written: 0, removed: 0 };
  if (config.paper.url === null) return totals;
  const look = cardsLook(config.paper);
  const due = catalogue.cards.due(config.cards, look);
  const size = pool.threads * 2;
  const drawFrom = (start: number) =>
    Promise.all(due.slice(start, start + size).map((slug) => drawOne(slug, look, context)));
  // Cards are drawn while the pages of those before them are.
  let next = drawFrom(0);
  for (let start = 0; start < due.length && !signal.aborted; start += size) {
    // oxlint-disable-next-line no-await-in-loop
    const drawn = (await next).filter((card) => card !== null);
    next = drawFrom(start + size);
    // oxlint-disable-next-line no-await-in-loop
    if (!(await keepCards(drawn, totals, context))) break;
    reporter.progress('drawing cards', Math.min(start + size, due.length), due.length);
  }
  await next;
  return totals;
}

/**
 * Draws the card of a story if it shows something else than the one before. Null when there is no such
 * story, or when drawing failed: the next press tries again.
 */
async function drawOne(slug: string, look: string, context: StoryCardsContext): Promise<DrawnCard | null> {
  const { catalogue, config, out, pool, reporter } = context;
  const story = catalogue.stories.bySlug(slug);
  if (story?.state !== 'published' || story.article === null) return null;
  const { version, article: json } = story;
  const article = JSON.parse(json) as Article;
  const shows = showsHash(article, config.paper);
  const before = catalogue.cards.of(storyPath(slug));
  const isSame = before !== null && before.shows === shows && before.look === look;
  if (isSame) return { slug, article: json, row: { ...before, version }, png: null };
  const map = keptMap(article.dateline?.places ?? [], catalogue.maps);
  try {
    const png = await pool.drawCard({ out, card: storyCard(article, config.paper, map) });
    const path = png === null ? null : cardPath(storyPath(slug), png);
    return { slug, article: json, row: { version, look, shows, path }, png };
  } catch (error) {
    reporter.warning(`the card of ${slug} cannot be drawn: ${(error as Error).message}`);
    // Nothing is kept of it: a picture that cannot be read today may be there tomorrow.
    return null;
  }
}

/** Writes cards and the pages that name them. Gives false when another press has the lock. */
async function keepCards(
  drawn: DrawnCard[],
  totals: CardTotals,
  context: StoryCardsContext,
): Promise<boolean> {
  const { copy, out, catalogue, journal, build, config, pool } = context;
  if (drawn.length === 0) return true;
  if (!catalogue.begin()) return false;
  try {
    const edition = new Edition(out, catalogue);
    const current = drawn.filter(({ slug, article }) => catalogue.stories.bySlug(slug)?.article === article);
    journal.begin(current.map(({ slug }) => storyPath(slug)));
    const pages: string[] = [];
    for (const { slug, row, png } of current) {
      const page = storyPath(slug);
      if (catalogue.cards.of(page)?.path !== row.path) pages.push(page);
      if (png !== null && row.path !== null) edition.write(row.path, png, page);
      catalogue.cards.save(page, row);
      if (png !== null) totals.cards++;
    }
    await drawPages(pages, {
      copy,
      catalogue,
      edition,
      journal,
      build,
      config,
      pool,
      onProgress: () => undefined,
    });
    catalogue.commit();
    journal.end();
    totals.written += edition.written;
    totals.removed += edition.removed;
    return true;
  } catch (error) {
    catalogue.rollback();
    throw error;
  }
}
