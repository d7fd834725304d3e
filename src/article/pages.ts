/**
 * The data of every page of an edition: what `index.json` beside each `index.html` holds. The press
 * writes these shapes, the reader and the worker parse them.
 */
import * as v from 'valibot';
import { inks } from './inkOf.ts';
import {
  articleEntries,
  formats,
  pathSchema,
  pictureSchema,
  placeSchema,
  slugSchema,
  topicRefSchema,
} from './schema.ts';

const { headline, language, standfirst, published, updated, words } = articleEntries;
const count = words;
const schema = v.literal(1);
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** A story as a list shows it. */
export const summarySchema = v.object({
  slug: slugSchema,
  language,
  headline,
  /** The standfirst, else the first sentence of the lead; null when there is neither. */
  deck: standfirst,
  dateline: v.nullable(v.object({ text: v.string(), places: v.array(placeSchema) })),
  published,
  updated,
  format: v.picklist(formats),
  lead: v.boolean(),
  weight: count,
  topics: v.array(topicRefSchema),
  picture: v.nullable(pictureSchema),
  credit: v.nullable(v.string()),
  focus: v.nullable(v.object({ x: v.number(), y: v.number() })),
  words,
});

export const topicSchema = v.object({
  slug: slugSchema,
  name: v.string(),
  ink: v.picklist(inks),
  deck: v.nullable(v.string()),
});

/** A part of a drawing: an SVG element, its attributes as React names them, and the parts in it. */
export type DrawingPart = [element: string, attributes: Record<string, string>, parts: DrawingPart[]];

const drawingPartSchema: v.GenericSchema<DrawingPart> = v.tuple([
  v.string(),
  v.record(v.string(), v.string()),
  v.array(v.lazy(() => drawingPartSchema)),
]);

/** A picture that stands for a page where a link to it is shown, in chats and networks. */
const cardSchema = v.object({ path: pathSchema, width: count, height: count });

/** What the paper says of itself, from its config: the same on every page. */
export const paperSchema = v.object({
  name: v.string(),
  tagline: v.nullable(v.string()),
  language,
  timeZone: v.string(),
  /** Origin and folder of the published paper, with a closing slash; null when it is not known. */
  url: v.nullable(v.string()),
  publisher: v.string(),
  /** The name as the publisher draws it; null where it is set in the display face. */
  wordmark: v.nullable(v.object({ viewBox: v.string(), parts: v.array(drawingPartSchema) })),
  /** What stands for pages that have no card of their own where a link to them is shown. */
  card: v.optional(v.nullable(cardSchema), null),
  navigation: v.array(v.object({ name: v.string(), path: pathSchema, ink: v.nullable(v.picklist(inks)) })),
  oldAfterDays: count,
});

/**
 * The map of a place: SVG path data on a square sheet of `locatorSide` units with the place in the
 * middle. Drawn when the page is pressed; the reader gives it its inks.
 */
export const locatorMapSchema = v.object({
  /** Closed shapes; the sheet itself is sea. */
  land: v.string(),
  borders: v.string(),
  /** Meridians and parallels. */
  grid: v.string(),
  /** The inked degrees of the chart's frame: along the top and the bottom, and along the sides. */
  frame: v.object({ x: v.string(), y: v.string() }),
  /** Countries (ISO 3166-1 alpha-2) and the middle of their names. */
  names: v.array(v.object({ country: countryCode, x: count, y: count })),
});

export const storyPageSchema = v.object({
  ...articleEntries,
  related: v.array(summarySchema),
  /** The first place of the dateline; null when it is not known where that is. */
  map: v.optional(v.nullable(locatorMapSchema), null),
  /** Null until the press has drawn it, and for stories of an old archive. */
  card: v.optional(v.nullable(cardSchema), null),
});

/** What stays of a canceled story: no headline, no text. */
export const noticePageSchema = v.object({
  schema,
  slug: slugSchema,
  status: v.literal('canceled'),
  language,
  updated,
  note: v.nullable(v.string()),
});

/** Stands at an address that leads elsewhere now: a renamed slug, an archive page still to come. */
export const movedPageSchema = v.object({ schema, moved: pathSchema });

export type Summary = v.InferOutput<typeof summarySchema>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Paper = v.InferOutput<typeof paperSchema>;
export type LocatorMap = v.InferOutput<typeof locatorMapSchema>;
export type StoryPage = v.InferOutput<typeof storyPageSchema>;
export type NoticePage = v.InferOutput<typeof noticePageSchema>;
