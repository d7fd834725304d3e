import { absolute } from '../../article/absolute.ts';
import type { Paper, Summary } from '../../article/pages.ts';
import {
  aboutPath,
  correctionsPath,
  frontPath,
  newsSitemapPath,
  placesPath,
  robotsPath,
  sitemapPath,
  sitemapsPath,
  storyPath,
  topicsPath,
} from '../../article/paths.ts';
import type { Catalogue } from '../catalogue/Catalogue.ts';
import type { Edition } from '../edition/Edition.ts';
import { newsSitemap, sitemap, sitemapIndex } from './sitemaps.ts';

/** Stories that one sitemap holds room for: one more story writes one small file anew. */
const shardSize = 1000;
/** News sitemaps hold no more, of no more days than two (Google). */
const mostNews = 1000;
const newsDays = 2;

type SitemapContext = { catalogue: Catalogue; edition: Edition; paper: Paper };

/**
 * Writes `/sitemap.xml`, the sitemaps that it lists and `robots.txt`. Stories stand in shards by the order
 * of their first publication, so only those of the stories at `pages` are put together again. Sitemaps
 * hold whole addresses alone: a paper that does not know its own has none.
 */
export function writeSitemaps(pages: readonly string[], { catalogue, edition, paper }: SitemapContext): void {
  const { url } = paper;
  edition.write(robotsPath, robots(url), 'shared');
  if (url === null) {
    for (const file of catalogue.files.ofPage('sitemaps')) edition.remove(file);
    return;
  }
  const { stories, rivers } = catalogue;
  const touched = new Set(pages.map((page) => stories.bySlug(page.split('/')[2] ?? '')?.sequence ?? 0));
  for (const shard of new Set([...touched].map((sequence) => Math.ceil(sequence / shardSize)))) {
    const found = shard === 0 ? [] : stories.published((shard - 1) * shardSize, shard * shardSize);
    const entries = found.map(({ slug, updated }) => ({ url: absolute(storyPath(slug), url), updated }));
    const file = `${sitemapsPath}${shard}.xml`;
    if (entries.length > 0) edition.write(file, sitemap(entries), 'sitemaps');
    else if (catalogue.files.hash(file) !== null) edition.remove(file);
  }

  const lists = rivers.all().filter(({ river }) => rivers.published(river) > 0);
  const plain = [
    frontPath,
    topicsPath,
    placesPath,
    ...lists.map(({ river }) => river),
    correctionsPath,
    aboutPath,
  ];
  const file = `${sitemapsPath}pages.xml`;
  edition.write(
    file,
    sitemap(plain.map((page) => ({ url: absolute(page, url), updated: null }))),
    'sitemaps',
  );

  const shards = stories.publishedByShard(shardSize).map(({ shard, updated }) => ({
    url: absolute(`${sitemapsPath}${shard}.xml`, url),
    updated,
  }));
  edition.write(
    sitemapPath,
    sitemapIndex([...shards, { url: absolute(file, url), updated: null }]),
    'sitemaps',
  );
}

/**
 * Writes `/news-sitemap.xml`, which follows the clock: it is to be written in every press, whether
 * anything else was or not.
 */
export function writeNewsSitemap(now: string, { catalogue, edition, paper }: SitemapContext): void {
  const { url } = paper;
  if (url === null) return;
  const since = new Date(Date.parse(now) - newsDays * 86_400_000).toISOString();
  const entries = catalogue.stories
    .newestSummaries(mostNews)
    .map((json) => JSON.parse(json) as Summary)
    .filter(({ published }) => published > since)
    .map(({ slug, headline: title, language, published }) => ({
      url: absolute(storyPath(slug), url),
      title,
      language,
      published,
    }));
  edition.write(newsSitemapPath, newsSitemap(entries, paper.name), 'sitemaps');
}

function robots(url: string | null): string {
  const lines = ['User-agent: *', 'Allow: /'];
  const maps =
    url === null ? [] : [sitemapPath, newsSitemapPath].map((path) => `Sitemap: ${absolute(path, url)}`);
  return `${[...lines, ...(maps.length === 0 ? [] : ['', ...maps])].join('\n')}\n`;
}
