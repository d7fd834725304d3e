import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontPageSchema } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';
import * as v from 'valibot';
import { anySummaries, picturedSummary, plainSummary, sampleTopics } from '../samples/anySummary.ts';
import { arrangeFront } from './arrangeFront.ts';

function arrange(stories: readonly Summary[], related: string[] = []) {
  const relatedTo = () => related.map((slug) => ({ slug }));
  return arrangeFront({ stories, relatedTo, topics: sampleTopics, language: 'en' });
}

function some(count: number, make: (slug: string) => Summary = picturedSummary): Summary[] {
  return Array.from({ length: count }, (_, index) => make(`story-${index}`));
}

/** Each row as its kind and how many stories it takes. */
function shape(stories: readonly Summary[]): string {
  return arrange(stories)
    .rows.map(({ kind, size }) => `${kind} ${size}`)
    .join(', ');
}

describe('arrangeFront', () => {
  it.each([
    ['nothing', 0, ''],
    ['the lead alone', 1, 'lead 1'],
    ['a lead and one beside it', 2, 'lead 1, latest 1'],
    ['a lead and three beside it', 4, 'lead 1, latest 3'],
    ['a lead over a row of four', 5, 'lead 1, columns 4'],
    ['a row that is full beside the rail', 8, 'lead 1, latest 3, columns 4'],
    ['rows of changing shape', 21, 'lead 1, latest 6, columns 4, mixed 6, columns 4'],
  ])('makes a page of %s', (_, count, expected) => {
    expect(shape(some(count))).toBe(expected);
  });

  it('keeps the stories of a small paper without pictures beside the lead', () => {
    expect(shape(some(7, plainSummary))).toBe('lead 1, latest 6');
  });

  it.each<[string, Summary[], string]>([
    ['what an editor leads with', [...some(3), plainSummary('led', { lead: true })], 'led'],
    ['else the heaviest', [...some(3), plainSummary('heavy', { weight: 2 })], 'heavy'],
    ['else the newest with a picture', [plainSummary('a'), picturedSummary('b'), picturedSummary('c')], 'b'],
    ['else the newest', [plainSummary('a'), plainSummary('b')], 'a'],
    [
      'in the paper’s language',
      [picturedSummary('es', { language: 'es' }), ...some(3, plainSummary)],
      'story-0',
    ],
  ])('leads with %s', (_, stories, slug) => {
    expect(arrange(stories).stories[0]?.slug).toBe(slug);
  });

  it('gives a topic with enough stories a row of its own', () => {
    const science = some(4).map((story, index) => ({
      ...story,
      slug: `science-${index}`,
      topics: [{ slug: 'science', name: 'Science' }],
    }));
    const { rows, stories } = arrange([...some(11), ...science]);
    const index = rows.findIndex(({ kind }) => kind === 'band');
    expect(rows[index]).toMatchObject({ topic: { slug: 'science' }, isMirrored: false, size: 4 });
    const start = rows.slice(0, index).reduce((sum, { size }) => sum + size, 0);
    expect(stories.slice(start, start + 4)).toEqual(science);
  });

  it('runs stories in other languages in a row of their own', () => {
    const foreign = some(3).map((story, index) => ({ ...story, slug: `ja-${index}`, language: 'ja' }));
    const { rows, stories } = arrange([...foreign, ...some(8)]);
    expect(rows.at(-1)).toEqual({ kind: 'languages', size: 3 });
    expect(stories.slice(-3)).toEqual(foreign);
  });

  it('mixes languages where the paper’s own is the smaller part', () => {
    const foreign = some(9).map((story, index) => ({ ...story, slug: `ja-${index}`, language: 'ja' }));
    expect(arrange([...foreign, ...some(3)]).rows.map(({ kind }) => kind)).not.toContain('languages');
  });

  it('names related stories under the lead that would run small anyway', () => {
    const { rows, stories } = arrange(some(20), ['story-2', 'story-18', 'story-19', 'elsewhere']);
    expect(rows[0]).toMatchObject({ also: [{ slug: 'story-18' }, { slug: 'story-19' }] });
    expect(stories.map(({ slug }) => slug)).not.toContain('story-18');
  });

  it('puts what has no picture beside the lead, the newest first', () => {
    const plain = ['08', '10', '09'].map((hour) =>
      plainSummary(`at-${hour}`, { published: `2026-11-24T${hour}:00:00Z` }),
    );
    const { stories, rows } = arrange([...some(8), ...plain]);
    expect(rows[1]).toEqual({ kind: 'latest', size: 6 });
    expect(stories.slice(1, 3).map(({ slug }) => slug)).toEqual(['at-10', 'at-09']);
  });
});

describe('any front page', () => {
  it('is one that the reader takes, with every story once', () => {
    fc.assert(
      fc.property(anySummaries, fc.array(fc.nat(60)), (stories, related) => {
        const page = arrange(
          stories,
          related.map((index) => `story-${index}`),
        );
        v.assert(frontPageSchema, { schema: 1, sequence: 1, marks: [], ...page });
        const also = page.rows.flatMap((row) => (row.kind === 'lead' ? row.also : []));
        const slugs = [...page.stories, ...also].map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(slugs.length).toBeGreaterThanOrEqual(Math.min(stories.length, 8));
      }),
      { numRuns: 400 },
    );
  });

  it('has no two rows of one shape in succession and at most one long read', () => {
    fc.assert(
      fc.property(anySummaries, (stories) => {
        const { rows } = arrange(stories);
        const shapes = rows.map((row) => (row.kind === 'band' ? `band ${row.isMirrored}` : row.kind));
        for (const [index, one] of shapes.entries()) expect(shapes[index + 1]).not.toBe(one);
        expect(shapes.filter((one) => one === 'longread').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a row as many stories as it needs', () => {
    fc.assert(
      fc.property(anySummaries, (stories) => {
        for (const row of arrange(stories).rows) {
          if (row.kind === 'mixed') expect([3, 4, 5, 6]).toContain(row.size);
          if (row.kind === 'band') expect([2, 3, 4]).toContain(row.size);
          if (row.kind === 'band' && row.topic !== null) expect(row.size).toBeGreaterThan(2);
          if (row.kind === 'latest') expect(row.size).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 400 },
    );
  });
});
