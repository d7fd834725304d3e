/**
 * The front page as the press arranged it: its stories, each once, in the order in which the page runs
 * them, and the rows that they stand in. The reader draws it and decides nothing.
 */
import * as v from 'valibot';
import { markSchema as mapMarkSchema } from './listPages.ts';
import { summarySchema, topicSchema } from './pages.ts';
import { articleEntries, placeSchema, slugSchema } from './schema.ts';

const { headline, language, words: count } = articleEntries;

/** How many of the stories a row takes. */
const size = count;

/** A row of the front page; it takes the next `size` stories. */
const rowSchema = v.variant('kind', [
  /** The story that leads the page. `also` is more to read on it: headlines that stand nowhere else. */
  v.object({
    kind: v.literal('lead'),
    size: v.literal(1),
    also: v.array(v.object({ slug: slugSchema, headline, language })),
  }),
  /** The newest, beside the lead: places and headlines with their times. */
  v.object({ kind: v.literal('latest'), size }),
  /** Four side by side. */
  v.object({ kind: v.literal('columns'), size: v.literal(4) }),
  /** Three side by side, the rest in a stack beside them. */
  v.object({ kind: v.literal('mixed'), size }),
  /**
   * A large story beside a stack of small ones, of one topic or of none. It is the first of them; where
   * the row is mirrored the last.
   */
  v.object({ kind: v.literal('band'), size, topic: v.nullable(topicSchema), isMirrored: v.boolean() }),
  /** One long read, on a ground of ink. */
  v.object({ kind: v.literal('longread'), size: v.literal(1) }),
  /** Stories in other languages than the paper's. */
  v.object({ kind: v.literal('languages'), size }),
]);

/** A place on the ruler of longitudes, with the story on this page that came from there. */
const markSchema = v.object({
  place: placeSchema,
  slug: slugSchema,
  /**
   * Where its name stands on rulers of growing width (`rulerWidths`): the row, 0 being the lowest, and
   * whether it stands to the left of its stem. Null where there is no room for it.
   */
  labels: v.array(v.nullable(v.object({ row: count, isLeft: v.boolean() }))),
  /** Its dot on the world map that closes the page; null where it is not on the sheet. */
  onMap: v.nullable(mapMarkSchema),
});

/** The widths, in rem, from which each placing of the ruler's labels holds. */
export const rulerWidths = [60, 75] as const;

export const frontPageSchema = v.pipe(
  v.object({
    schema: v.literal(1),
    /** Sequence number of the newest change that this page knows of. */
    sequence: count,
    stories: v.array(summarySchema),
    rows: v.array(rowSchema),
    /** From west to east. */
    marks: v.array(markSchema),
  }),
  v.check(
    ({ stories, rows }) => rows.reduce((sum, row) => sum + row.size, 0) === stories.length,
    'rows that take every story once',
  ),
);

export type FrontPage = v.InferOutput<typeof frontPageSchema>;
export type FrontRow = v.InferOutput<typeof rowSchema>;
export type FrontMark = v.InferOutput<typeof markSchema>;
