import fc from 'fast-check';
import type { Summary, Topic } from '../../article/pages.ts';

const picture = { width: 3, height: 2, alt: 'A harbour', caption: null, colour: null, sources: [] };

/** A story without a picture, for what the front page makes of it. */
export function plainSummary(slug: string, change: Partial<Summary> = {}): Summary {
  return {
    slug,
    language: 'en',
    headline: slug,
    deck: null,
    dateline: null,
    published: '2026-11-24T08:00:00Z',
    updated: '2026-11-24T08:00:00Z',
    format: 'story',
    lead: false,
    weight: 0,
    topics: [],
    picture: null,
    credit: null,
    focus: null,
    words: 400,
    ...change,
  };
}

/** The same with a picture. */
export function picturedSummary(slug: string, change: Partial<Summary> = {}): Summary {
  return plainSummary(slug, { picture, ...change });
}

export const sampleTopics: Topic[] = ['world', 'science', 'culture'].map((slug) => ({
  slug,
  name: slug,
  ink: 'world',
  deck: null,
}));

/** Newest stories of any paper: with and without pictures, topics, weights, in several languages. */
export const anySummaries: fc.Arbitrary<Summary[]> = fc
  .array(
    fc.record({
      language: fc.constantFrom('en', 'en', 'en', 'en-GB', 'ar', 'ja'),
      published: fc.integer({ min: 0, max: 500 }).map((hours) => new Date(hours * 3_600_000).toISOString()),
      format: fc.constantFrom('story', 'story', 'story', 'longread' as const),
      lead: fc.boolean(),
      weight: fc.constantFrom(0, 0, 0, 1, 5),
      topics: fc.subarray(sampleTopics.map(({ slug, name }) => ({ slug, name }))),
      picture: fc.constantFrom(null, picture),
    }),
    { maxLength: 60 },
  )
  .map((changes) => changes.map((change, index) => plainSummary(`story-${index}`, change)));
