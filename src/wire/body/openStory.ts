import type { Byline, Dateline } from '../../article/schema.ts';
import { readDateline, type ReadDateline } from '../dateline/readDateline.ts';
import type { Desk } from '../draft.ts';
import type { Report } from '../report.ts';
import { warnOfPlace } from '../warnOfPlace.ts';
import type { Passage } from './parsePassages.ts';

/** Surer than this, a dateline in the second paragraph makes the first a standfirst. */
const sure = 0.9;

export type Opening = { dateline: Dateline | null; standfirst: string | null; byline: Byline[] };

/**
 * Takes the dateline off the paragraph that opens the story. `paragraphs` are its first text passages
 * in order; the one that a dateline was taken from is changed in place.
 *
 * A line above a paragraph that opens with a sure dateline is a summary that the agency put there: it
 * becomes the standfirst, unless the copy names one.
 */
export function openStory(
  paragraphs: readonly Passage[],
  context: { language: string; hasStandfirst: boolean },
  desk: Desk,
  report: Report,
): Opening {
  const [first, second] = paragraphs;
  if (first === undefined || first.isPlain) return { dateline: null, standfirst: null, byline: [] };
  const read = readFrom(first, context.language, desk);
  if (read.dateline !== null)
    return { dateline: take(first, read, report), standfirst: null, byline: read.byline };
  const below =
    second === undefined || second.isPlain || context.hasStandfirst || first.text.length > 400
      ? null
      : readFrom(second, context.language, desk);
  if (second === undefined || below === null || below.dateline === null || below.confidence < sure) {
    report.decide({
      line: first.line,
      as: 'dateline',
      text: 'none',
      confidence: read.confidence,
      because: read.because,
    });
    if (read.doubt !== null) warnOfDoubt(read.doubt, first.line, report);
    return { dateline: null, standfirst: null, byline: [] };
  }
  const standfirst = first.text.replace(/\s+/g, ' ');
  report.decide({
    line: first.line,
    as: 'standfirst',
    text: standfirst,
    confidence: below.confidence,
    because: 'above the paragraph that opens with the dateline',
  });
  first.text = '';
  return { dateline: take(second, below, report), standfirst, byline: below.byline };
}

function readFrom({ text }: Passage, language: string, { gazetteer, house }: Desk): ReadDateline {
  const found = readDateline(text, { language, gazetteer, house });
  if (found.dateline !== null) return found;
  // "**LIMA** - The" is a dateline in bold: read without its marks, cut off with them.
  const bold = /^(\*\*|__|\*|_)([^*_]{2,120})\1/.exec(text);
  if (bold === null) return found;
  const bare = readDateline(`${bold[2]}${text.slice(bold[0].length)}`, { language, gazetteer, house });
  if (bare.dateline === null || !text.endsWith(bare.rest)) return found;
  return { ...bare, dateline: { ...bare.dateline, raw: text.slice(0, text.length - bare.rest.length) } };
}

function take(
  passage: Passage,
  read: Extract<ReadDateline, { dateline: Dateline }>,
  report: Report,
): Dateline {
  const { dateline, rest, confidence, because, doubt, resolutions, byline } = read;
  report.decide({ line: passage.line, as: 'dateline', text: dateline.raw, confidence, because });
  for (const resolution of resolutions) {
    const { place, outcome, because: reason, confidence: settled } = resolution;
    const known = outcome === 'ambiguous' || outcome === 'unknown' ? 'not settled: ' : '';
    report.decide({
      line: passage.line,
      as: 'place',
      text: place.name,
      confidence: settled,
      because: `${known}${reason}`,
    });
    warnOfPlace(resolution, passage.line, report);
  }
  for (const { name } of byline)
    report.decide({
      line: passage.line,
      as: 'byline',
      text: name,
      confidence,
      because: 'signed in the dateline',
    });
  if (doubt !== null) warnOfDoubt(doubt, passage.line, report);
  passage.text = rest;
  return dateline;
}

function warnOfDoubt(doubt: string, line: number, report: Report): void {
  report.warn(line, doubt, 'Write the place alone as `dateline:` in the front matter.');
}
