import { Readability } from '@mozilla/readability';
import { expect, type APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { StoryPage } from '../src/article/pages.ts';
import { parseStoryPage } from '../src/article/parse.ts';
import { dataPath } from '../src/article/paths.ts';
import type { Article, Block } from '../src/article/schema.ts';
import { blockTexts } from '../src/article/text.ts';
import { test } from './test.ts';

/*
 * A story must come through whole wherever it is read: in a reader view, in a feed, on paper and as plain
 * text. Every sample story, every part of it, once.
 */
test.skip(({ isMobile }) => isMobile, 'other readers do not differ by device');

test('every story is whole in a reader view, in its feeds and as plain text', async ({ request }) => {
  const feeds = await readFeeds(request);
  for (const path of await storyPaths(request)) {
    const story = await readStory(request, path);
    const html = await (await request.get(path)).text();
    const { document } = parseHTML(html);
    const view = new Readability(document).parse();
    expect(view?.title, path).toContain(story.headline);
    expectWhole(`reader view of ${path}`, story, view?.content ?? '');

    const item = feeds.get(path);
    expect(item?.title, path).toBe(story.headline);
    expectWhole(`feed of ${path}`, story, item?.html ?? '');

    const text = plain(await (await request.get(`${path}index.txt`)).text());
    expectOnce(`${path}index.txt`, plainParts(story), text);
  }
});

test.describe('on paper', () => {
  test.use({ javaScriptEnabled: false });

  test('every story is whole', async ({ page, request }) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of await storyPaths(request)) {
      const story = await readStory(request, path);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const text = plain(await page.getByRole('main').innerText());
      expect([path, count(text, plain(story.headline))]).toEqual([path, 1]);
      // Paper has no room for what is set large beside the text: a pull quote says it again.
      expectOnce(path, textsOf(withoutPullQuotes(story)), text);
    }
  });
});

/** The addresses of all stories, from the sitemap of the edition. */
async function storyPaths(request: APIRequestContext): Promise<string[]> {
  const map = await (await request.get('/sitemaps/1.xml')).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(paths.length).toBeGreaterThan(20);
  return paths;
}

async function readStory(request: APIRequestContext, path: string): Promise<StoryPage> {
  const page = parseStoryPage(await (await request.get(dataPath(path))).json());
  if (!('headline' in page)) throw new Error(`${path} is no story`);
  return page;
}

/** What the feeds of all lists have of each story, by its path. */
async function readFeeds(request: APIRequestContext): Promise<Map<string, { title: string; html: string }>> {
  const map = await (await request.get('/sitemaps/pages.xml')).text();
  const found = new Map<string, { title: string; html: string }>();
  for (const [, url = ''] of map.matchAll(/<loc>([^<]+\/(?:topics|places)\/[^<]+)<\/loc>/g)) {
    const feed = (await (await request.get(`${new URL(url).pathname}feed.json`)).json()) as {
      items: { url: string; title: string; content_html: string }[];
    };
    for (const { url: story, title, content_html: html } of feed.items)
      found.set(new URL(story).pathname, { title, html });
  }
  return found;
}

/** Whether HTML holds the place, every paragraph, heading, credit and correction of a story, once. */
function expectWhole(where: string, story: Article, html: string): void {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const text = plain(document.body.textContent);
  expectOnce(where, textsOf(story), text);
  const headings = [...document.querySelectorAll('h2, h3')].map((heading) => plain(heading.textContent));
  for (const { heading } of story.sections)
    if (heading !== null) expect([where, headings.filter((one) => one === plain(heading))]).toHaveLength(2);
  if (story.dateline !== null)
    expect([where, text]).toEqual([where, expect.stringContaining(plain(story.dateline.text))]);
}

/** Whether a text holds each part as often as the parts themselves do: a pull quote says again what the story says. */
function expectOnce(where: string, parts: readonly string[], text: string): void {
  for (const part of parts) {
    const wanted = parts.reduce((sum, other) => sum + count(other, part), 0);
    expect([where, part, count(text, part)]).toEqual([where, part, wanted]);
  }
}

/** The running text of a story: standfirst, paragraphs, quotations, lists, then credits and corrections. */
function textsOf({ standfirst, sections, cover, corrections }: Article): string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const credits = [cover?.credit, ...blocks.map((block) => (block.type === 'picture' ? block.credit : null))];
  return [
    standfirst ?? '',
    ...blocks.filter(isProse).flatMap(blockTexts),
    ...credits.flatMap((credit) => credit?.text ?? []),
    ...corrections.map(({ text }) => text),
  ]
    .map(plain)
    .filter((text) => text.length > 20);
}

function withoutPullQuotes(story: StoryPage): StoryPage {
  const sections = story.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ type }) => type !== 'pullquote'),
  }));
  return { ...story, sections };
}

/** A cell of a table may be a figure that stands in the text as well; an alternative text is not shown. */
function isProse({ type }: Block): boolean {
  return type !== 'table' && type !== 'picture';
}

/** What must stand in the text edition to the letter: copy writes stress and links with marks. */
function plainParts({ headline, dateline, sections, cover, corrections }: Article): string[] {
  const paragraphs = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'paragraph' && block.text.length === 1 ? blockTexts(block) : []));
  return [
    `\n${headline}`,
    ...(dateline === null ? [] : [dateline.raw]),
    ...sections.flatMap(({ heading }) => (heading === null ? [] : [`## ${heading}`])),
    ...paragraphs,
    ...(cover?.credit ? [cover.credit.raw] : []),
    ...corrections.map(({ text }) => text),
  ]
    .map(plain)
    .filter((text) => text.length > 20);
}

/** White space as one space, and without the joiner that keeps the mark at the end on its line. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
