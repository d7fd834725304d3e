import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/schema.ts';
import { createHouse, noHouse } from '../agency/house.ts';
import { sampleGazetteer } from '../dateline/sampleGazetteer.ts';
import type { Desk, Draft } from '../draft.ts';
import { loadGazetteer } from '../places/loadGazetteer.ts';
import { readCopy } from '../readCopy.ts';
import { anyCopy } from '../samples/anyCopy.ts';
import { loadMediaTopics } from '../topics/loadMediaTopics.ts';
import { writeCopy } from './writeCopy.ts';

const desk: Desk = {
  language: 'en',
  timeZone: 'UTC',
  house: noHouse,
  topics: [],
  gazetteer: sampleGazetteer(),
  mediaTopics: loadMediaTopics(),
};

function read(copy: string | Uint8Array, at: Desk): Draft | null {
  return readCopy({ path: 'x.txt', bytes: typeof copy === 'string' ? Buffer.from(copy) : copy }, at).draft;
}

/** The article of a draft as a paper without pictures would publish it. */
function toArticle(draft: Draft): Article {
  const { slug, published, updated, cover, agency } = draft;
  return {
    ...draft,
    schema: 1,
    slug: slug ?? 'a-story',
    version: 1,
    published: published ?? '2026-11-24T12:00:00Z',
    updated: updated ?? published ?? '2026-11-24T12:00:00Z',
    cover: cover && { picture: null, credit: cover.credit, focus: cover.focus },
    translations: [],
    source: { agency, url: null },
  };
}

/** All that a reader sees; versions, counts and what the front matter keeps to itself may differ. */
function content(article: Article): Partial<Article> {
  const kept = Object.entries(article).filter(([key]) => shown.has(key));
  return { ...Object.fromEntries(kept), cover: creditOf(article) };
}

/** A cover without a picture is its credit. */
function creditOf({ cover }: Article): Article['cover'] {
  const credit = cover?.credit ?? null;
  return credit === null ? null : { picture: null, credit, focus: null };
}

const shown = new Set(
  `slug headline standfirst byline dateline language published updated format lead weight facts sections
  corrections source topics`.split(/\s+/),
);

function roundTrip(article: Article, at: Desk): Article {
  const copy = writeCopy(article, at.house);
  const { draft, problems } = readCopy({ path: 'y.txt', bytes: Buffer.from(copy) }, at);
  if (draft === null) throw new Error(`${copy}\n${JSON.stringify(problems)}`);
  return toArticle(draft);
}

describe('writeCopy', () => {
  it('is read back to the same article, whatever copy it came from', () => {
    fc.assert(
      fc.property(anyCopy, ({ copy }) => {
        const draft = read(copy, desk);
        fc.pre(draft !== null);
        const article = toArticle(draft);
        expect(content(roundTrip(article, desk))).toEqual(content(article));
      }),
      { numRuns: 300 },
    );
  });

  const stories = path.resolve('stories');
  const real: Desk = { ...desk, house: createHouse(['Dateline']), gazetteer: loadGazetteer() };
  const files = readdirSync(stories).filter((file) => /\.(?:txt|md)$/.test(file));

  it.each(files)('is read back to the same article: %s', (file) => {
    const draft = read(readFileSync(path.join(stories, file)), real);
    if (draft === null) throw new Error('the sample cannot be read');
    const article = toArticle(draft);
    expect(content(roundTrip(article, real))).toEqual(content(article));
  });
});
