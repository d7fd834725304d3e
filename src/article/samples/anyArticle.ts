import fc from 'fast-check';
import {
  creditKinds,
  type Article,
  type Block,
  type Inline,
  type ListItem,
  type Section,
} from '../schema.ts';

/** Text that a story may hold: any script, never only space. */
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.trim() || 'a');
const text = fc.string({ unit: 'grapheme', maxLength: 80 });
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const address = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'mailto:desk@example.org',
  'tel:+351210000000',
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const plain: fc.Arbitrary<Inline> = fc.record({ type: fc.constant('text' as const), value: text });
const marked: fc.Arbitrary<Inline> = markedOf(plain);
const inline: fc.Arbitrary<Inline> = fc.oneof(plain, marked, markedOf(marked));
const runs = fc.array(inline, { maxLength: 4 });

const leaf: fc.Arbitrary<ListItem> = fc.record({ text: runs, items: fc.constant([]) });
const item: fc.Arbitrary<ListItem> = fc.record({ text: runs, items: fc.array(leaf, { maxLength: 2 }) });

const credit = fc.record({
  raw: text,
  text,
  kind: fc.constantFrom(...creditKinds),
  parts: fc.array(
    fc.record({ names: fc.array(line, { maxLength: 2 }), agencies: fc.array(line, { maxLength: 2 }) }),
    {
      maxLength: 3,
    },
  ),
});

const pixels = fc.integer({ min: 1, max: 8000 });
const picture = fc.record({
  width: pixels,
  height: pixels,
  alt: text,
  caption: maybe(text),
  colour: maybe(fc.constantFrom('#0a1b2c', '#ffffff')),
  sources: fc.array(
    fc.record({
      type: fc.constantFrom('image/avif', 'image/jpeg'),
      width: pixels,
      path: fc.constant('/stories/a/cover-1-480.avif'),
    }),
    { maxLength: 3 },
  ),
});

const id = fc.stringMatching(/^p-[a-z0-9]{6,8}$/);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ id, type: fc.constant('paragraph' as const), text: runs }),
  fc.record({
    id,
    type: fc.constant('quote' as const),
    paragraphs: fc.array(runs, { maxLength: 3 }),
    attribution: maybe(runs),
  }),
  fc.record({ id, type: fc.constant('pullquote' as const), text: runs, attribution: maybe(runs) }),
  fc.record({
    id,
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(item, { maxLength: 3 }),
  }),
  fc.record({
    id,
    type: fc.constant('table' as const),
    header: maybe(fc.array(runs, { maxLength: 3 })),
    rows: fc.array(fc.array(runs, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({
    id,
    type: fc.constant('picture' as const),
    picture: maybe(picture),
    credit: maybe(credit),
    alt: text,
    caption: maybe(text),
  }),
  fc.record({
    id,
    type: fc.constant('linkcard' as const),
    url: address,
    title: line,
    description: maybe(line),
  }),
);

const section: fc.Arbitrary<Section> = fc.record({
  id: fc.stringMatching(/^s-[a-z0-9]{6,8}$/),
  heading: maybe(line),
  blocks: fc.array(block, { maxLength: 4 }),
});

const place = fc.record({
  name: line,
  country: maybe(fc.constantFrom('GT', 'PT', 'JP')),
  latitude: maybe(fc.double({ min: -90, max: 90, noNaN: true })),
  longitude: maybe(fc.double({ min: -180, max: 180, noNaN: true })),
  timeZone: maybe(fc.constantFrom('America/Guatemala', 'Asia/Tokyo')),
  path: maybe(fc.constant('/places/gt/guatemala-city/')),
});

/** Any article that the schema allows, for properties. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  schema: fc.constant(1 as const),
  slug,
  version: fc.integer({ min: 1, max: 99 }),
  status: fc.constantFrom('usable' as const, 'withheld' as const, 'canceled' as const),
  language: fc.constantFrom('en', 'ar', 'ja', 'zh-Hans', 'pt-BR'),
  headline: line,
  standfirst: maybe(line),
  byline: fc.array(fc.record({ name: line, role: maybe(line) }), { maxLength: 2 }),
  dateline: maybe(
    fc.record({
      text: line,
      raw: text,
      agency: maybe(line),
      date: maybe(line),
      places: fc.array(place, { maxLength: 2 }),
    }),
  ),
  published: instant,
  updated: instant,
  format: fc.constantFrom('story' as const, 'longread' as const),
  lead: fc.boolean(),
  weight: fc.nat(9),
  topics: fc.array(
    fc.record(
      { slug, name: line, code: fc.constantFrom('medtop:01000000', 'medtop:20000771') },
      { requiredKeys: ['slug', 'name'] },
    ),
    { maxLength: 2 },
  ),
  cover: maybe(
    fc.record({
      picture: maybe(picture),
      credit: maybe(credit),
      focus: maybe(fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) })),
    }),
  ),
  facts: fc.array(fc.record({ figure: line, unit: maybe(line), label: line }), { maxLength: 2 }),
  sections: fc.array(section, { maxLength: 3 }),
  corrections: fc.array(
    fc.record({ date: instant, kind: fc.constantFrom('correction' as const, 'update' as const), text: line }),
    { maxLength: 2 },
  ),
  translations: fc.array(
    fc.record({ language: fc.constantFrom('es', 'ar'), path: fc.constant('/stories/a/') }),
    { maxLength: 2 },
  ),
  source: fc.record({ agency: maybe(line), url: maybe(fc.constant('https://example.org/')) }),
  words: fc.nat(5000),
});

function markedOf(inner: fc.Arbitrary<Inline>): fc.Arbitrary<Inline> {
  const inside = fc.array(inner, { maxLength: 2 });
  return fc.oneof(
    fc.record({ type: fc.constant('link' as const), url: address, text: inside }),
    fc.record({ type: fc.constantFrom('emphasis' as const, 'strong' as const), text: inside }),
  );
}
