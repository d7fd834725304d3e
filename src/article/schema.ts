/**
 * What a story is. These schemas are the one source: the types below are inferred from them and the
 * JSON Schema at `/schema/article.json` is generated from them.
 *
 * Terms are those of ninjs 3.1 and schema.org NewsArticle. Where the two differ, the commoner word:
 *
 * | here                     | ninjs 3.1                  | schema.org                      |
 * | ------------------------ | -------------------------- | ------------------------------- |
 * | headline                 | headlines[]                | headline                        |
 * | standfirst               | headlines[role=subtitle]   | alternativeHeadline             |
 * | byline                   | by, infoSources[]          | author                          |
 * | dateline                 | located, places[]          | dateline, locationCreated       |
 * | published, updated       | firstCreated, versionCreated | datePublished, dateModified   |
 * | status                   | pubStatus                  | creativeWorkStatus              |
 * | topics                   | subjects[]                 | articleSection, about           |
 * | cover.credit.text        | associations[].by          | image.creditText                |
 * | sections                 | bodies[]                   | articleBody                     |
 * | corrections              | (none)                     | correction                      |
 */
import * as v from 'valibot';

const text = v.string();
const line = v.pipe(v.string(), v.trim(), v.minLength(1));
/** A whole number, 0 or more. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** RFC 3339 in UTC, to the second: what the press writes and every clock can read. */
const instant = v.pipe(v.string(), v.isoTimestamp());
export const slugSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(120));
/** An address inside the edition: it starts with one slash, so it can never lead to another host. */
export const pathSchema = v.pipe(v.string(), v.regex(/^\/(?!\/)/));
const language = v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/));

/** The only schemes that a link in a story may have. */
const linkSchemes = ['http:', 'https:', 'mailto:', 'tel:'] as const;

/**
 * Whether an address may stand behind a link in a story: an absolute URL with one of
 * {@link linkSchemes}, without control characters.
 */
export function isLinkAddress(address: string): boolean {
  // URL parsing drops tabs and line breaks, which would let "java\nscript:" through another reader.
  if (/[\u0000-\u001f\u007f]/.test(address) || !URL.canParse(address)) return false;
  return linkSchemes.some((scheme) => new URL(address).protocol === scheme);
}

const linkAddress = v.pipe(
  v.string(),
  v.check(isLinkAddress, 'expected an http, https, mailto or tel address'),
);

/** A run of text inside a block. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'link'; url: string; text: Inline[] }
  | { type: 'emphasis'; text: Inline[] }
  | { type: 'strong'; text: Inline[] };

const inlineSchema: v.GenericSchema<Inline> = v.variant('type', [
  v.object({ type: v.literal('text'), value: text }),
  v.object({ type: v.literal('link'), url: linkAddress, text: v.lazy(() => inlineTextSchema) }),
  v.object({ type: v.literal('emphasis'), text: v.lazy(() => inlineTextSchema) }),
  v.object({ type: v.literal('strong'), text: v.lazy(() => inlineTextSchema) }),
]);
const inlineTextSchema: v.GenericSchema<Inline[]> = v.array(inlineSchema);

/** An item of a list; `items` is the list that it opens, empty for most. */
export type ListItem = { text: Inline[]; items: ListItem[] };
const listItemSchema: v.GenericSchema<ListItem> = v.object({
  text: inlineTextSchema,
  items: v.array(v.lazy(() => listItemSchema)),
});

/** Who made a picture and through whom it came: `Ana Exemplo / Farol`. */
const creditPartSchema = v.object({ names: v.array(line), agencies: v.array(line) });

export const creditKinds = [
  'photo',
  'collage',
  'illustration',
  'graphic',
  'map',
  'screenshot',
  'video',
  'handout',
] as const;

export const creditSchema = v.object({
  /** The whole line as filed, byte for byte. */
  raw: text,
  /** What is shown: the line as filed, without its first label. */
  text,
  kind: v.picklist(creditKinds),
  /** An index into the text, empty when it could not be read without guessing. */
  parts: v.array(creditPartSchema),
});

const pictureTypes = ['image/avif', 'image/webp', 'image/jpeg', 'image/svg+xml'] as const;

export const pictureSchema = v.object({
  width: v.pipe(countSchema, v.minValue(1)),
  height: v.pipe(countSchema, v.minValue(1)),
  alt: text,
  caption: v.nullable(text),
  /** A flat tint, `#rrggbb`, that holds the place until the picture is there. */
  colour: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  sources: v.array(
    v.object({ type: v.picklist(pictureTypes), width: v.pipe(countSchema, v.minValue(1)), path: pathSchema }),
  ),
});

/** The point of a picture that must stay in sight when it is cropped, in per cent from the left and top. */
const focusSchema = v.object({
  x: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  y: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});

export const coverSchema = v.object({
  picture: v.nullable(pictureSchema),
  credit: v.nullable(creditSchema),
  focus: v.nullable(focusSchema),
});

/** Opaque, so that no reader view trips over a word in it; stays with the paragraph when it is edited. */
const blockId = v.pipe(v.string(), v.regex(/^p-[a-z0-9]+(?:-\d+)?$/));
const sectionId = v.pipe(v.string(), v.regex(/^s-[a-z0-9]+(?:-\d+)?$/));

export const blockSchema = v.variant('type', [
  v.object({ id: blockId, type: v.literal('paragraph'), text: inlineTextSchema }),
  v.object({
    id: blockId,
    type: v.literal('quote'),
    paragraphs: v.array(inlineTextSchema),
    attribution: v.nullable(inlineTextSchema),
  }),
  v.object({
    id: blockId,
    type: v.literal('pullquote'),
    text: inlineTextSchema,
    attribution: v.nullable(inlineTextSchema),
  }),
  v.object({ id: blockId, type: v.literal('list'), ordered: v.boolean(), items: v.array(listItemSchema) }),
  v.object({
    id: blockId,
    type: v.literal('table'),
    header: v.nullable(v.array(inlineTextSchema)),
    rows: v.array(v.array(inlineTextSchema)),
  }),
  v.object({
    id: blockId,
    type: v.literal('picture'),
    picture: v.nullable(pictureSchema),
    credit: v.nullable(creditSchema),
    /** What stands there while no picture can be shown. */
    alt: text,
    caption: v.nullable(text),
  }),
  v.object({
    id: blockId,
    type: v.literal('linkcard'),
    url: linkAddress,
    title: line,
    description: v.nullable(line),
  }),
]);

export const sectionSchema = v.object({
  id: sectionId,
  /** Null for the lead, which opens the story without a heading. */
  heading: v.nullable(line),
  blocks: v.array(blockSchema),
});

export const placeSchema = v.object({
  name: line,
  /** ISO 3166-1 alpha-2, null for ships, seas and places nobody could settle. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** Degrees north and east (WGS 84); null when the place is known by its text only. */
  latitude: v.nullable(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  longitude: v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  /** IANA name, `America/Guatemala`. */
  timeZone: v.nullable(line),
  /** Its page in the edition, null when it has none. */
  path: v.nullable(pathSchema),
});

export const datelineSchema = v.object({
  /** The place or places as filed, without agency, date and dash. */
  text: line,
  /** The dateline as filed, byte for byte, so that nothing is lost. */
  raw: text,
  agency: v.nullable(line),
  /** As filed: `March 3`. The story's own dates are `published` and `updated`. */
  date: v.nullable(line),
  places: v.array(placeSchema),
});

export const topicRefSchema = v.object({ slug: slugSchema, name: line });
/** A topic of an article; its `code` in IPTC's Media Topics, where it has one (ninjs: `subjects[].uri`). */
export const articleTopicSchema = v.object({
  ...topicRefSchema.entries,
  code: v.optional(v.pipe(v.string(), v.regex(/^medtop:\d{8}$/))),
});
export const bylineSchema = v.object({ name: line, role: v.nullable(line) });
export const factSchema = v.object({ figure: line, unit: v.nullable(line), label: line });

export const correctionKinds = ['correction', 'clarification', 'update'] as const;
export const correctionSchema = v.object({ date: instant, kind: v.picklist(correctionKinds), text: line });

export const statuses = ['usable', 'withheld', 'canceled'] as const;
export const formats = ['story', 'longread'] as const;

export const articleEntries = {
  schema: v.literal(1),
  slug: slugSchema,
  version: v.pipe(countSchema, v.minValue(1)),
  status: v.picklist(statuses),
  language,
  headline: line,
  standfirst: v.nullable(line),
  byline: v.array(bylineSchema),
  dateline: v.nullable(datelineSchema),
  published: instant,
  updated: instant,
  format: v.picklist(formats),
  /** Whether the editor leads the front page with it, and how large it runs there: 0 plain, more is larger. */
  lead: v.boolean(),
  weight: countSchema,
  topics: v.array(articleTopicSchema),
  cover: v.nullable(coverSchema),
  facts: v.array(factSchema),
  sections: v.array(sectionSchema),
  corrections: v.array(correctionSchema),
  translations: v.array(v.object({ language, path: pathSchema })),
  source: v.object({ agency: v.nullable(line), url: v.nullable(linkAddress) }),
  words: countSchema,
};

export const articleSchema = v.object(articleEntries);

export type Article = v.InferOutput<typeof articleSchema>;
export type Section = v.InferOutput<typeof sectionSchema>;
export type Block = v.InferOutput<typeof blockSchema>;
export type Dateline = v.InferOutput<typeof datelineSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Credit = v.InferOutput<typeof creditSchema>;
export type CreditKind = (typeof creditKinds)[number];
export type CreditPart = v.InferOutput<typeof creditPartSchema>;
export type Cover = v.InferOutput<typeof coverSchema>;
export type Picture = v.InferOutput<typeof pictureSchema>;
export type Focus = v.InferOutput<typeof focusSchema>;
export type ArticleTopic = v.InferOutput<typeof articleTopicSchema>;
export type TopicRef = v.InferOutput<typeof topicRefSchema>;
export type Byline = v.InferOutput<typeof bylineSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type Correction = v.InferOutput<typeof correctionSchema>;
export type CorrectionKind = (typeof correctionKinds)[number];
export type Status = (typeof statuses)[number];
export type Format = (typeof formats)[number];
