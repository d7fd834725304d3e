/**
 * The data of pages that list stories: topics, countries, places and their archives. Apart from the
 * other pages, so that a reader who opens a story need not load it.
 */
import * as v from 'valibot';
import { inks } from './inkOf.ts';
import { countryCode, locatorMapSchema, summarySchema, topicSchema } from './pages.ts';
import { articleEntries, correctionKinds, pathSchema, placeSchema, slugSchema } from './schema.ts';

const { headline, language, published, words: count } = articleEntries;
const schema = v.literal(1);

/**
 * A river: a list that stories only ever join at the top. The head holds the newest 30 to 59;
 * archive pages hold 30 each and are counted from the oldest, so their numbers never move.
 */
const river = {
  schema,
  stories: v.array(summarySchema),
  /** How many stories the whole list has; null on archive pages, which stay as it grows. */
  total: v.nullable(count),
  /** Null on the head. */
  page: v.nullable(count),
  older: v.nullable(pathSchema),
  newer: v.nullable(pathSchema),
};

/**
 * A place on a map: where its dot lies, in per cent from the left and the top, and for each width at
 * which the map shows names, on which side of the dot its name stands, null where there is no room.
 */
export const markSchema = v.object({
  x: v.number(),
  y: v.number(),
  sides: v.array(v.nullable(v.picklist(['right', 'left', 'above']))),
});
const mark = v.nullable(markSchema);

export const topicPageSchema = v.object({
  ...river,
  topic: topicSchema,
  /** On the head: the places of its stories, the newest first. */
  marks: v.array(v.object({ name: v.string(), path: pathSchema, mark: markSchema })),
});
export const topicsPageSchema = v.object({
  schema,
  topics: v.array(v.object({ topic: topicSchema, stories: v.array(summarySchema), total: count })),
});

export const placePageSchema = v.object({
  ...river,
  place: placeSchema,
  /** On the head, when it is known where the place is. */
  map: v.optional(v.nullable(locatorMapSchema), null),
});
export const countryPageSchema = v.object({
  ...river,
  country: countryCode,
  /** On the head only, like the map: archive pages stay as places join. */
  places: v.array(v.object({ place: placeSchema, total: count, mark: v.optional(mark, null) })),
  map: v.optional(v.nullable(locatorMapSchema), null),
});

/** A story as an index names it. */
const headlineEntry = v.object({ slug: slugSchema, language, headline });
const ink = v.nullable(v.picklist(inks));
export const placesPageSchema = v.object({
  schema,
  /** The places of the newest stories, the newest first, and the map of each. */
  newest: v.array(v.object({ place: placeSchema, story: headlineEntry, ink })),
  maps: v.optional(v.array(v.nullable(locatorMapSchema)), []),
  continents: v.array(
    v.object({
      /** In the paper's language: browsers know the names of countries, but not all those of continents. */
      name: v.string(),
      countries: v.array(
        v.object({
          country: countryCode,
          path: pathSchema,
          total: count,
          newest: headlineEntry,
          /** The ink is that of the newest story; the mark is on the world map. */
          places: v.array(v.object({ place: placeSchema, total: count, ink, mark })),
        }),
      ),
    }),
  ),
});

/** What the paper put right and what it withdrew, the newest first. */
export const correctionsPageSchema = v.object({
  schema,
  entries: v.array(
    v.object({
      path: pathSchema,
      language,
      /** Null for a story that was withdrawn: nothing of it stays. */
      headline: v.nullable(headline),
      kind: v.picklist([...correctionKinds, 'withdrawal']),
      date: published,
      text: v.nullable(v.string()),
    }),
  ),
  /** Whether there are older ones than the page holds. */
  hasOlder: v.optional(v.boolean(), false),
});

export type Mark = v.InferOutput<typeof markSchema>;
export type TopicPage = v.InferOutput<typeof topicPageSchema>;
export type TopicsPage = v.InferOutput<typeof topicsPageSchema>;
export type PlacePage = v.InferOutput<typeof placePageSchema>;
export type CountryPage = v.InferOutput<typeof countryPageSchema>;
export type PlacesPage = v.InferOutput<typeof placesPageSchema>;
export type CorrectionsPage = v.InferOutput<typeof correctionsPageSchema>;
