import type {
  ArticleTopic,
  Byline,
  Correction,
  CorrectionKind,
  Credit,
  Dateline,
  Fact,
  Focus,
  Format,
  Section,
  Status,
} from '../article/schema.ts';
import type { House } from './agency/house.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import type { MediaTopics } from './topics/mediaTopics.ts';

/** A file of copy as it was found; `path` is relative to the copy folder, with `/` between its parts. */
export type CopyFile = { path: string; bytes: Uint8Array };

/** What a story says of itself, before the catalogue gives it a slug, a version and its first date. */
export type Draft = {
  /** Front matter's `id`, else the path without its extension: who the story is, whatever its slug. */
  id: string;
  /** Front matter's `slug`, null when the copy does not name one. */
  slug: string | null;
  status: Status;
  /** The instant before which no byte of the story may be published. */
  embargo: string | null;
  language: string;
  headline: string;
  standfirst: string | null;
  byline: Byline[];
  dateline: Dateline | null;
  /** From the front matter, else from the file's name; null when the copy carries no date. */
  published: string | null;
  updated: string | null;
  change: CorrectionKind | 'minor' | null;
  /** False when the editor wants no earlier versions shown. */
  history: boolean;
  format: Format;
  lead: boolean;
  weight: number;
  topics: ArticleTopic[];
  cover: DraftCover | null;
  facts: Fact[];
  sections: Section[];
  /** Pictures inside the body, by the id of their block. */
  pictures: { block: string; file: string }[];
  corrections: Correction[];
  /** Other languages of the same story, by the identity of their copy. */
  translations: { language: string; id: string }[];
  agency: string | null;
  words: number;
};

/** A cover as the copy names it: `file` lies beside the copy. */
export type DraftCover = {
  file: string | null;
  alt: string | null;
  caption: string | null;
  credit: Credit | null;
  focus: Focus | null;
};

/** Something an editor must know: an error keeps the story out, a warning does not. */
export type Problem = {
  severity: 'error' | 'warning';
  file: string;
  /** Counted from 1. */
  line: number;
  /** What is the case and what was expected, in one line. */
  message: string;
  /** How to mend it, in one line. */
  advice: string;
  /** The place of a dateline that it is about, and what may have been meant, as a dateline would say it. */
  place?: { name: string; outcome: 'ambiguous' | 'unknown'; suggestions: string[] };
};

/** Why a line was taken for what: what `check --explain` prints. */
export type Decision = {
  line: number;
  /** The newsroom's word for it: headline, dateline, heading, paragraph, credit, byline, sign-off … */
  as: string;
  text: string;
  /** From 0 to 1. */
  confidence: number;
  because: string;
};

/** A topic of the paper and what files a story under it. */
export type TopicRule = {
  slug: string;
  name: string;
  /** In IPTC's Media Topics: `medtop:15000000`. */
  code: string | null;
  words: string[];
  /** Words that say little by themselves, each in its forms: a form counts once, and two are no topic. */
  hints?: string[][];
};

/** What the wire has to know of the paper. */
export type Desk = {
  language: string;
  timeZone: string;
  topics: TopicRule[];
  house: House;
  gazetteer: Gazetteer;
  mediaTopics: MediaTopics;
};

export type ReadCopy = { draft: Draft | null; problems: Problem[]; decisions: Decision[] };
