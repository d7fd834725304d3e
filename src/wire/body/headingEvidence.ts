import type { Passage } from './parsePassages.ts';
import { ending, isTerminated } from './punctuation.ts';
import { columns } from './width.ts';

/** A heading is at most this long: of 700 headings of 180 papers, 95 in 100 have 85 characters or less. */
const longest = 100;
const mostWords = 16;

/** What is known of a whole story, against which each of its lines is weighed. */
export type Setting = {
  /** How many of the long paragraphs end like sentences: where none does, as in Thai, an open end says nothing. */
  punctuated: number;
  /** More questions stand alone than a story of sections would ask: it is an interview. */
  isInterview: boolean;
  /** Blank lines stand above some passages only, so that one above a line says something. */
  hasBlanks: boolean;
  /** Indexes of lines that count up, `1.`, `2.`, `3.`, with text between them. */
  series: ReadonlySet<number>;
};

export type Evidence = { score: number; because: string[] };

/** The setting of a story, in one pass over its passages. */
export function findSetting(passages: readonly Passage[]): Setting {
  const prose = passages.filter(({ kind }) => kind === 'text');
  const long = prose.filter(({ text }) => columns(text) > 140);
  const blanks = prose.filter(({ blankAbove }) => blankAbove).length;
  return {
    punctuated: long.length === 0 ? 1 : long.filter(({ text }) => isTerminated(text)).length / long.length,
    isInterview: isInterview(prose),
    hasBlanks: blanks > 0 && blanks < prose.length * 0.7,
    series: findSeries(passages),
  };
}

/**
 * What speaks for and against a passage being a section heading, as a sum of weights: above zero it
 * is one. `before` and `after` are its neighbours in the story itself, without furniture.
 */
export function weighHeading(
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
  index: number,
  setting: Setting,
): Evidence {
  const evidence: Evidence = { score: 0, because: [] };
  const add = (weight: number, reason: string): void => {
    evidence.score += weight;
    if (weight !== 0) evidence.because.push(reason);
  };
  const { text } = passage;
  const width = columns(text);
  const words = text.split(/\s+/).length;
  const isNumbered = setting.series.has(index);
  if (width > (isNumbered ? longest * 1.3 : longest) || words > (isNumbered ? mostWords * 1.3 : mostWords)) {
    return { score: -9, because: ['longer than headings are'] };
  }
  if (after === undefined) return { score: -9, because: ['nothing below it'] };
  const form = disqualifying(text);
  if (form !== null) return { score: -9, because: [form] };

  if (isNumbered) add(3.5, 'counts up with text between');
  weighEnding(passage, setting, isNumbered, add);
  weighBelow(passage, after, add);
  if (before !== undefined && before.kind === 'text' && !isTerminated(before.text)) {
    if (ending(before.text) === 'joiner') add(-2, 'the line above leads into it');
    else if (columns(before.text) <= longest) add(-1.5, 'follows a line like it');
  }
  if (width <= 60) add(0.5, 'short');
  if (width > 85) add(-0.7, 'long for a heading');
  if (setting.hasBlanks && passage.blankAbove) add(0.7, 'blank line above');
  if (isCapitals(text)) add(1, 'all capitals');
  if (/^\*\*.+\*\*$/.test(text)) add(2, 'bold as a whole');
  if (/^-\s/.test(text)) add(-1, 'opens with a dash');
  if (/^(?:…|\.{3})?\s?\p{Ll}/u.test(text)) add(-3, 'begins in lower case');
  return evidence;
}

/**
 * An explainer marks its sections with questions and nothing else; an interview has questions and,
 * now and then, headings, or answers in quotation marks.
 */
function isInterview(prose: readonly Passage[]): boolean {
  let questions = 0;
  let quotedAnswers = 0;
  let otherHeadings = 0;
  for (const [i, { text }] of prose.entries()) {
    const next = prose[i + 1]?.text ?? '';
    if (i === 0 || columns(text) > longest) continue;
    if (ending(text) === 'question') {
      questions++;
      if (/^["'“‘„«»‹「『–—-]/u.test(next)) quotedAnswers++;
    } else if (ending(text) === 'none' && columns(next) > columns(text) * 1.2) otherHeadings++;
  }
  if (questions < 3) return false;
  return quotedAnswers >= questions / 2 || (questions > 3 && otherHeadings > 1 && questions >= otherHeadings);
}

type Add = (weight: number, reason: string) => void;

function weighEnding({ text }: Passage, setting: Setting, isNumbered: boolean, add: Add): void {
  const mark = ending(text);
  if (mark === 'none') add(2.7 * setting.punctuated - 1.2, 'no terminal punctuation');
  else if (mark === 'stop' && !isNumbered) add(-4, 'ends like a sentence');
  else if (mark === 'joiner') add(-4, 'leads into the next line');
  else if (mark === 'exclamation') add(-0.5, 'exclamation');
  else if (mark === 'question') {
    if (setting.isInterview) add(-3, 'one of many questions');
    else if (/^[-–—]\s/.test(text)) add(-3, 'a question in speech');
    else if (text.split(/\s+/).length <= 12) add(0.8, 'short question');
    else add(-2, 'long question');
  }
}

function weighBelow({ text }: Passage, after: Passage, add: Add): void {
  if (after.kind === 'list' || after.kind === 'table' || after.kind === 'quote' || after.kind === 'code') {
    add(0.3, `above a ${after.kind}`);
    return;
  }
  if (after.kind === 'heading') {
    add(-2, 'above a heading');
    return;
  }
  if (ending(text) === 'question' && ending(after.text) === 'question' && columns(after.text) <= longest) {
    add(-2.5, 'a question below it too');
    return;
  }
  if (!isTerminated(after.text) && ending(after.text) !== 'joiner')
    add(columns(after.text) <= longest ? -2.5 : 0, 'the line below is open too');
  else if (columns(after.text) >= columns(text) * 1.2) add(1, 'above a longer paragraph');
  else if (columns(after.text) >= columns(text)) add(-1, 'the line below is no longer');
  else add(-2.5, 'the line below is shorter');
}

const stamped = [
  [/^!?\[[^\]]*\]\(/, 'a link or a picture'],
  [/^(?:https?:|www\.)|^\S+\.[a-z]{2,4}$/i, 'an address'],
  [/^(?:[•▪◦‣●■*+]|\d{1,2}\))\s/, 'an item of a list'],
  [/^\d{1,2}[.:h]\d{2} ?(?:uhr|h|am|pm|gmt|[-–—])?$/i, 'a time of day'],
  [
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag), \d/i,
    'a date',
  ],
  [
    /^(?:read more|read also|see also|lesen sie|lire aussi|lea tambi[ée]n|leia (?:tamb|mais)|leggi anche|les også|läs (?:också|mer)|lees ook|mehr (?:zum thema|artikel)|watch|listen|scroll|click|tap)\b/i,
    'a link line',
  ],
  [
    /^(?:photo|foto|bild|image|credit|picture|caption|cover photo|quelle|source|fuente|fonte)s?\s?[:：]/i,
    'a caption or credit',
  ],
  [
    /[（(]\s?(?:photo|foto|bild|ảnh|写真)\b|\/\s?(?:AFP|AP|Reuters|Getty Images|dpa|EPA|EFE)\)?$/i,
    'a caption or credit',
  ],
] as const;

/** Forms that look like headings to everything else. */
function disqualifying(text: string): string | null {
  return stamped.find(([form]) => form.test(text))?.[1] ?? null;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** At least three lines that count up from one with other text between them. */
function findSeries(passages: readonly Passage[]): Set<number> {
  const found: number[] = [];
  for (const [i, { kind, text }] of passages.entries()) {
    const number = kind === 'text' ? /^(\d{1,2})[.)]\s/.exec(text)?.[1] : undefined;
    if (number === undefined || Number(number) !== found.length + 1) continue;
    if (found.at(-1) !== i - 1) found.push(i);
  }
  return found.length >= 3 ? new Set(found) : new Set();
}
