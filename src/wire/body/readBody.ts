import type { Byline, Correction, Credit, Dateline, Section } from '../../article/schema.ts';
import { parseByline, type People } from '../byline.ts';
import { readCredit } from '../credit/readCredit.ts';
import { isAgency } from '../agency/agencies.ts';
import type { Desk } from '../draft.ts';
import { findEmbargo, type EmbargoContext, type EmbargoEnd } from '../embargo.ts';
import type { Report } from '../report.ts';
import { buildSections } from './buildSections.ts';
import { classifyPassages, type Class } from './classifyPassages.ts';
import { correctionLine, signedBy } from './furniture.ts';
import { readPlain } from './inline.ts';
import { openStory } from './openStory.ts';
import { parsePassages, type Passage } from './parsePassages.ts';
import type { Line } from './wrap.ts';

/** What the front matter has said, as far as it changes how the body is read. */
export type BodyContext = {
  language: string;
  headline: string | null;
  hasStandfirst: boolean;
  /** The date of the copy, for dates without a year and corrections without a date. */
  dated: string | null;
};

/** What a body says, each part null or empty when it is silent. */
export type Body = {
  headline: { text: string; line: number } | null;
  standfirst: string | null;
  byline: People | null;
  agency: string | null;
  dateline: Dateline | null;
  credit: { credit: Credit; line: number } | null;
  embargo: { end: EmbargoEnd; line: number } | null;
  corrections: Correction[];
  sections: Section[];
  pictures: { block: string; file: string }[];
};

type Taken = { passage: Passage; as: Class['as'] };

/** Reads everything below the front matter: furniture, headline, dateline, sections and credit. */
export function readBody(lines: readonly Line[], context: BodyContext, desk: Desk, report: Report): Body {
  const embargo = { published: context.dated, timeZone: desk.timeZone };
  const passages = parsePassages(lines);
  const classes = classifyPassages(passages, {
    language: context.language,
    headline: context.headline === null,
    embargo,
    house: desk.house,
  });
  const taken = passages.map((passage, i): Taken => ({ passage, as: classes[i]?.as ?? 'paragraph' }));
  for (const [i, { passage }] of taken.entries()) {
    const found = classes[i];
    if (found !== undefined) report.decide({ line: passage.line, text: passage.text, ...found });
  }
  const story = withoutRepeatedHeadline(
    taken.filter(({ as }) => isStory(as)),
    context.headline,
  );
  const corrections = readCorrections(taken, story, context.dated, report);
  const opening = openStory(openingParagraphs(story), context, desk, report);
  const texts = story.filter(({ passage }) => passage.text !== '');
  return {
    headline: readHeadline(taken, report),
    standfirst: opening.standfirst,
    byline: readByline(taken, desk) ?? toPeople(opening.byline),
    agency: readAgency(taken, desk),
    dateline: opening.dateline,
    credit: readCreditLine(taken, desk),
    embargo: readEmbargo(taken, embargo),
    corrections,
    ...buildSections(
      texts.map(({ passage, as }) => ({ passage, isHeading: as === 'heading' })),
      desk.house,
      report,
    ),
  };
}

function isStory(as: Class['as']): boolean {
  switch (as) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'table':
    case 'code':
      return true;
    case 'headline':
    case 'separator':
    case 'byline':
    case 'credit':
    case 'correction':
    case 'embargo':
    case 'advisory':
    case 'slug line':
    case 'sign-off':
      return false;
  }
}

/** Copy whose front matter has the headline often has it on the first line as well. */
function withoutRepeatedHeadline(story: Taken[], headline: string | null): Taken[] {
  const first = story[0]?.passage.text;
  return headline !== null && first !== undefined && fold(first) === fold(headline) ? story.slice(1) : story;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_#]+/g, ' ')
    .trim();
}

/** The first paragraphs, when nothing but text opens the story. */
function openingParagraphs(story: readonly Taken[]): Passage[] {
  const end = story.findIndex(({ as }) => as !== 'paragraph');
  return story.slice(0, Math.min(end < 0 ? 2 : end, 2)).map(({ passage }) => passage);
}

function readHeadline(taken: readonly Taken[], report: Report): Body['headline'] {
  const found = taken.find(({ as }) => as === 'headline')?.passage;
  if (found === undefined) return null;
  const text = found.kind === 'heading' ? readPlain(found.text, found.line, report) : found.text;
  return { text, line: found.line };
}

/** All lines of the byline read as one: a title may stand on a line below the names. */
function readByline(taken: readonly Taken[], { house }: Desk): People | null {
  const found = taken.filter(({ as }) => as === 'byline').map(({ passage }) => passage.text);
  return found.length === 0 ? null : parseByline(found.join(', '), house);
}

function toPeople(people: Byline[]): People | null {
  return people.length === 0 ? null : { people, agency: null };
}

/** The agency that signs the story at its end. */
function readAgency(taken: readonly Taken[], { house }: Desk): string | null {
  for (const { passage, as } of taken) {
    if (as !== 'sign-off') continue;
    const agency =
      signedBy(passage.text, house) ??
      passage.text.split(/[\s/]+/).find((word) => word.length > 2 && isAgency(word, house));
    if (agency !== undefined && agency !== null) return agency;
  }
  return null;
}

function readCreditLine(taken: readonly Taken[], { house }: Desk): Body['credit'] {
  const found = taken.find(({ as }) => as === 'credit')?.passage;
  return found === undefined ? null : { credit: readCredit(found.text, house).credit, line: found.line };
}

/** The latest embargo of the lines that are one and of the notes to the desk that speak of one. */
function readEmbargo(taken: readonly Taken[], context: EmbargoContext): Body['embargo'] {
  let latest: Body['embargo'] = null;
  for (const { passage, as } of taken) {
    if (as !== 'embargo' && as !== 'advisory') continue;
    const end = findEmbargo(passage.text, context) ?? (as === 'embargo' ? 'unreadable' : null);
    if (end === 'unreadable') return { end, line: passage.line };
    if (end === null || (latest !== null && latest.end !== 'unreadable' && latest.end.until >= end.until))
      continue;
    latest = { end, line: passage.line };
  }
  return latest;
}

/** A correction in the copy needs the copy's date; without one it stays in the text where readers see it. */
function readCorrections(
  taken: readonly Taken[],
  story: Taken[],
  dated: string | null,
  report: Report,
): Correction[] {
  const corrections: Correction[] = [];
  for (const { passage, as } of taken) {
    const found = as === 'correction' ? correctionLine(passage.text) : null;
    if (found === null) continue;
    if (dated !== null) {
      corrections.push({ date: dated, ...found });
      continue;
    }
    report.warn(
      passage.line,
      'a correction without a date was left in the text',
      'Write it under `corrections:` in the front matter, with its date.',
    );
    const at = story.findIndex((one) => one.passage.line > passage.line);
    story.splice(at < 0 ? story.length : at, 0, { passage, as: 'paragraph' });
  }
  return corrections;
}
