import { canonicalLanguage } from '../../article/language.ts';
import {
  correctionKinds,
  formats,
  type ArticleTopic,
  type Correction,
  type Fact,
  type Focus,
  type Format,
  type Status,
} from '../../article/schema.ts';
import { toSlug } from '../../article/slug.ts';
import type { People } from '../byline.ts';
import type { Desk, Draft } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { quoted, type Report } from '../report.ts';
import { createFieldReader, describe, plainText, type FieldReader } from './fieldReader.ts';
import { readDates, type Dates } from './readDates.ts';
import { readByline, readCorrections, readFacts, readTranslations } from './readLists.ts';
import { readFile, readFocus } from './readPictureFields.ts';
import { readTopics } from '../topics/readTopics.ts';
import type { Field } from './parseFrontMatter.ts';

/** Every key that an editor may write. */
export const keys = (
  'id slug headline standfirst byline published updated language topics dateline cover alt caption ' +
  'credit focus lead weight format status embargo change corrections history translations facts note'
).split(' ');

/** What the front matter says, each field null or empty when it is silent. */
export type Fields = Dates & {
  id: string | null;
  slug: string | null;
  status: Status;
  language: string | null;
  headline: string | null;
  standfirst: string | null;
  byline: People | null;
  dateline: string | null;
  topics: ArticleTopic[] | null;
  cover: string | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  focus: Focus | null;
  lead: boolean;
  weight: number;
  format: Format;
  change: Draft['change'];
  corrections: Correction[];
  history: boolean;
  translations: Draft['translations'];
  facts: Fact[];
  /** The line of a key, for messages about what another step finds. */
  line: (key: string) => number;
};

/** The fields of a story from the keys of its front matter; `note` is read only for an embargo. */
export function readFields(map: ReadonlyMap<string, Field>, desk: Desk, report: Report): Fields {
  warnOfUnknownKeys(map, report);
  const reader = createFieldReader(map, report);
  return {
    id: reader.text('id'),
    slug: readSlug(reader, report),
    status: readStatus(reader, report),
    ...readDates(reader, desk, report),
    language: readLanguage(reader, desk, report),
    headline: reader.text('headline'),
    standfirst: reader.text('standfirst'),
    byline: readByline(reader, desk, report),
    dateline: reader.text('dateline'),
    topics: readTopics(reader.field('topics'), desk, report),
    cover: readFile(reader.text('cover'), reader.line('cover'), report),
    alt: reader.text('alt'),
    caption: reader.text('caption'),
    credit: readRaw(reader.field('credit'), report),
    focus: readFocus(reader.field('focus'), report),
    lead: reader.flag('lead') ?? false,
    weight: readWeight(reader, report),
    format: reader.choice('format', formats) ?? 'story',
    change: reader.choice('change', [...correctionKinds, 'minor']),
    corrections: readCorrections(reader.field('corrections'), desk, report),
    history: reader.flag('history') ?? true,
    translations: readTranslations(reader.field('translations'), report),
    facts: readFacts(reader.field('facts'), report),
    line: reader.line,
  };
}

function warnOfUnknownKeys(map: ReadonlyMap<string, Field>, report: Report): void {
  for (const [key, field] of map) {
    if (keys.includes(key)) continue;
    const meant = nearest(key, keys);
    report.warn(
      field.line,
      `the key ${quoted(key)} is not known and was not read`,
      meant === null ? `Known keys: ${keys.join(', ')}.` : `Did you mean \`${meant}\`?`,
    );
  }
}

function readSlug(reader: FieldReader, report: Report): string | null {
  const text = reader.text('slug');
  if (text === null) return null;
  const slug = toSlug(text);
  if (slug === null) {
    report.warn(
      reader.line('slug'),
      `the slug ${quoted(text)} has no letter or digit of an address`,
      'Write it with a to z, 0 to 9 and hyphens.',
    );
  } else if (slug !== text) {
    report.warn(
      reader.line('slug'),
      `the slug ${quoted(text)} was changed to ${slug}`,
      `Write \`slug: ${slug}\`.`,
    );
  }
  return slug;
}

/** Whoever writes a word nobody knows wants something other than a plain story: so it stays unseen. */
function readStatus(reader: FieldReader, report: Report): Status {
  const field = reader.field('status');
  if (field === null) return 'usable';
  const word = plainText(field)?.toLowerCase() ?? '';
  if (word === 'usable' || word === 'withheld' || word === 'canceled') return word;
  if (word === 'cancelled' || word === 'killed') {
    report.warn(field.line, `status ${quoted(word)} was read as canceled`, 'Write `status: canceled`.');
    return 'canceled';
  }
  report.warn(
    field.line,
    `status is ${describe(field)}, which is not known: the story is withheld`,
    'Write usable, withheld or canceled.',
  );
  return 'withheld';
}

function readLanguage(reader: FieldReader, desk: Desk, report: Report): string | null {
  const text = reader.text('language');
  if (text === null) return null;
  const tag = canonicalLanguage(text.replaceAll('_', '-'));
  if (tag !== null && isRegistered(tag)) return tag;
  report.warn(
    reader.line('language'),
    `language is ${quoted(text)}, which is no language tag; ${desk.language} is taken`,
    'Write the tag of BCP 47: `en`, `es`, `ar`, `zh-Hant` …',
  );
  return null;
}

/** `english` is a well-formed tag too, of a language that nobody has registered. */
function isRegistered(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return false;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
}

function readWeight(reader: FieldReader, report: Report): number {
  const field = reader.field('weight');
  if (field === null) return 0;
  const text = plainText(field) ?? '';
  if (/^\d{1,3}$/.test(text)) return Number(text);
  report.warn(
    field.line,
    `weight is ${describe(field)}; expected a whole number from 0`,
    'Write `weight: 2`, or take the line out.',
  );
  return 0;
}

/** A credit is kept byte for byte. */
function readRaw(field: Field | null, report: Report): string | null {
  if (field === null || field.kind === 'text') return field === null || field.text === '' ? null : field.text;
  report.error(
    field.line,
    `credit is ${describe(field)}; expected text`,
    'Write `credit: Photo: Name / Agency` in quotation marks.',
  );
  return null;
}
