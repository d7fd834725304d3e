/**
 * What the worker threads do: read copy, and draw and write pages. Each thread loads the gazetteer and
 * the built reader once, when it first needs them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paper } from '../article/pages.ts';
import type { Article } from '../article/schema.ts';
import type { CardSpec } from './cards/CardSpec.ts';
import { createHouse } from '../wire/agency/house.ts';
import type { Draft, Problem, Decision } from '../wire/draft.ts';
import { loadGazetteer } from '../wire/places/loadGazetteer.ts';
import { loadMediaTopics } from '../wire/topics/loadMediaTopics.ts';
import { readCopy } from '../wire/readCopy.ts';
import type { DeskFacts } from './copy/deskFacts.ts';
import { loadRenderer } from './edition/loadRenderer.ts';
import { readAtlas } from './maps/atlas.ts';
import { countryMap } from './maps/countryMap.ts';
import { locatorMap } from './maps/locatorMap.ts';
import type { MapRequest } from './maps/withMaps.ts';
import { writeAtomically } from './edition/writeAtomically.ts';
import { storyFiles } from './story/storyFiles.ts';

export type ReadTask = { folder: string; paths: string[]; desk: DeskFacts; explain: boolean };
export type ReadResult = {
  path: string;
  hash: string;
  draft: Draft | null;
  problems: Problem[];
  decisions: Decision[];
};

/** Reads files of copy; a file that cannot be read gives a problem, never an exception. */
export function readStories({ folder, paths, desk: facts, explain }: ReadTask): ReadResult[] {
  const { names, ...rest } = facts;
  const desk = {
    ...rest,
    house: createHouse(names),
    gazetteer: loadGazetteer(),
    mediaTopics: loadMediaTopics(),
  };
  return paths.map((file) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path.join(folder, file));
    } catch (error) {
      const message = `the file cannot be read: ${(error as Error).message}`;
      const problem: Problem = {
        severity: 'error',
        file,
        line: 1,
        message,
        advice: 'give the press the right to read it',
      };
      return { path: file, hash: '', draft: null, problems: [problem], decisions: [] };
    }
    const { draft, problems, decisions } = readCopy({ path: file, bytes }, desk);
    return { path: file, hash: hashOf(bytes), draft, problems, decisions: explain ? decisions : [] };
  });
}

/**
 * A page to draw: its address, its data as JSON, and where it has moved to, if it has. `uri` names the
 * story that is on it, null for every other page; `hashes` are those of its files as they were last
 * written, by address.
 */
export type PageTask = {
  path: string;
  json: string;
  moved: string | null;
  uri: string | null;
  hashes: Record<string, string>;
};
export type DrawTask = {
  out: string;
  renderer: string;
  template: string;
  paper: Paper;
  /** The names that the paper signs with. */
  names: string[];
  pages: PageTask[];
};
/** A page that was drawn, the hashes of its files by address, and how many of them were written. */
export type DrawnPage = { path: string; hashes: Record<string, string>; written: number };

/**
 * Draws pages and writes those files that differ from what was written last, data before page: whoever
 * reads in between never finds a page without its data.
 */
export async function drawPages(task: DrawTask): Promise<DrawnPage[]> {
  const { out, renderer, template, paper, names, pages } = task;
  const { renderPage, renderMoved, feedWords } = await loadRenderer(renderer);
  const house = createHouse(names);
  const { correction: labelOf } = feedWords(paper);
  const drawn: DrawnPage[] = [];
  for (const { path: address, json, moved, uri, hashes } of pages) {
    const data: unknown = JSON.parse(json);
    const html =
      moved === null
        ? await renderPage({ path: address, data, paper, template })
        : await renderMoved({ to: moved, paper, template });
    const forms = uri === null ? {} : storyFiles(data as Article, { paper, house, uri, labelOf });
    const page: DrawnPage = { path: address, hashes: {}, written: 0 };
    for (const [name, content] of Object.entries({ 'index.json': json, ...forms, 'index.html': html })) {
      const file = address + name;
      const hash = hashOf(content);
      if (hash !== hashes[file]) page.written += writeAtomically(out, file, content);
      page.hashes[file] = hash;
    }
    drawn.push(page);
  }
  return drawn;
}

/** Draws maps of places and countries, each as JSON. */
export function drawMaps(requests: MapRequest[]): string[] {
  const atlas = readAtlas();
  return requests.map((request) =>
    JSON.stringify('country' in request ? countryMap(request, atlas) : locatorMap(request, atlas)),
  );
}

export type CardTask = { out: string; card: CardSpec };

/** Draws a card as PNG; null when no face has a letter that it needs. */
export async function drawCard({ out, card }: CardTask): Promise<Uint8Array | null> {
  // HarfBuzz and the atlas of faces are for threads that draw cards: most presses need none.
  const cards = await import('./cards/drawCard.ts');
  return cards.drawCard(card, out);
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
