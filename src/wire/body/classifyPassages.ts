import { isEmbargoLine, type EmbargoContext } from '../embargo.ts';
import { noHouse, type House } from '../agency/house.ts';
import { weighCreditLine } from '../credit/weighCreditLine.ts';
import { isBylineLine, isTitleLine } from './bylineLine.ts';
import {
  correctionLine,
  isAdvisory,
  isContactLine,
  isPageMark,
  isPriorityMark,
  isSignOff,
  isSlugLine,
} from './furniture.ts';
import { findSetting, weighHeading } from './headingEvidence.ts';
import type { Passage } from './parsePassages.ts';

/** The newsroom's word for what a passage is. */
export type As =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quote'
  | 'table'
  | 'code'
  | 'separator'
  | 'byline'
  | 'credit'
  | 'correction'
  | 'embargo'
  | 'advisory'
  | 'slug line'
  | 'sign-off';

/** What a passage was taken for, how surely (0 to 1) and why. */
export type Class = { as: As; confidence: number; because: string };

export type LineContext = {
  /** BCP 47. */
  language: string;
  /** False when the front matter has given the headline, so that the first line is text. */
  headline?: boolean;
  embargo?: EmbargoContext;
  /** How the paper signs its own copy. */
  house?: House;
};

/** How far into a story, and how far from its end, an agency puts what is meant for the desk. */
const headZone = 6;
const tailZone = 8;

/**
 * What each passage is, in order. First the furniture at both ends is taken off, then the headline,
 * and of what is left the section headings are found by evidence.
 */
export function classifyPassages(passages: readonly Passage[], context: LineContext): Class[] {
  const classes: (Class | undefined)[] = passages.map(byKind);
  const headline = classifyHead(passages, classes, context);
  classifyTail(passages, classes, headline, context.house ?? noHouse);
  classifyOrders(passages, classes, context);
  classifyHeadings(passages, classes);
  return classes.map((found) => found ?? is('paragraph', 1, 'text'));
}

function is(as: As, confidence: number, because: string): Class {
  return { as, confidence, because };
}

function byKind({ kind, level, isPlain }: Passage): Class | undefined {
  if (isPlain) return is('paragraph', 1, 'marked as text');
  if (kind === 'text') return undefined;
  if (kind === 'heading') return is('heading', 1, `marked with ${'#'.repeat(level)}`);
  return is(kind, 1, kind === 'separator' ? 'a rule between paragraphs' : `has the form of a ${kind}`);
}

type Classes = (Class | undefined)[];

/** Takes what stands above and right below the headline; gives the index of the headline, -1 without one. */
function classifyHead(passages: readonly Passage[], classes: Classes, context: LineContext): number {
  let headline = -1;
  const wanted = context.headline ?? true;
  for (const [i, passage] of passages.slice(0, headZone + tailZone).entries()) {
    const { kind, text, level } = passage;
    const isFirst = headline < 0 && wanted;
    if (kind === 'separator') continue;
    if (classes[i]?.as === 'paragraph') return headline;
    if (kind === 'heading' && isFirst && level === 1) classes[i] = is('headline', 1, 'marked with #');
    if (kind !== 'text' && classes[i]?.as !== 'headline') return headline;
    const isBelowByline = classes[i - 1]?.as === 'byline';
    const found = kind === 'text' ? asOpening(text, { isFirst, isBelowByline }, context) : undefined;
    if (found !== undefined) {
      classes[i] = found;
      continue;
    }
    if (!isFirst) {
      if (i > headZone || headline < 0 || i > headline + 3) return headline;
      continue;
    }
    classes[i] ??= is('headline', 1, 'the first line');
    headline = i;
  }
  return headline;
}

function asOpening(
  text: string,
  { isFirst, isBelowByline }: { isFirst: boolean; isBelowByline: boolean },
  context: LineContext,
): Class | undefined {
  if (isSlugLine(text)) return is('slug line', 0.95, 'a name that wires sort by');
  if (isPriorityMark(text)) return is('slug line', 0.95, 'a rank for the desk');
  if (isEmbargoLine(text, context.embargo ?? { published: null, timeZone: 'UTC' }))
    return is('embargo', 1, 'speaks of an embargo and nothing else');
  if (isAdvisory(text)) return is('advisory', 0.95, 'addressed to the desk');
  if (isFirst) return undefined;
  const { house } = context;
  if (isBylineLine(text, house)) return is('byline', 0.9, 'opens like a byline and holds names only');
  if (isBelowByline && isTitleLine(text, house)) return is('byline', 0.9, 'a title below a byline');
  return correctionLine(text) === null ? undefined : is('correction', 0.9, 'opens with the word');
}

/** Takes what stands below the story, from its end upwards. */
function classifyTail(passages: readonly Passage[], classes: Classes, headline: number, house: House): void {
  let hasCredit = false;
  for (let i = passages.length - 1; i > headline && i >= passages.length - tailZone; i--) {
    const passage = passages[i];
    if (passage === undefined || passage.kind === 'separator') continue;
    if (classes[i] !== undefined || passage.kind !== 'text') return;
    const found = asClosing(passage.text, hasCredit, house);
    // A story has one cover: a second credit stays in the text, and what closes the story stands above it.
    if (found === undefined && hasCredit && weighCreditLine(passage.text, house).is) continue;
    // Only what is below a rule can be a contact: elsewhere, addresses are part of the story.
    if (found === undefined && !(isContactLine(passage.text) && isBelowRule(passages, i))) return;
    classes[i] = found ?? is('sign-off', 0.9, 'a contact below a rule');
    hasCredit ||= found?.as === 'credit';
  }
}

function asClosing(text: string, hasCredit: boolean, house: House): Class | undefined {
  const credit = hasCredit ? null : weighCreditLine(text, house);
  if (credit?.is === true) return is('credit', credit.confidence, credit.because);
  if (isSignOff(text, house)) return is('sign-off', 0.95, 'what wires close a story with');
  if (isPageMark(text)) return is('sign-off', 0.95, 'says that more follows');
  if (isAdvisory(text)) return is('advisory', 0.95, 'addressed to the desk');
  if (isSlugLine(text)) return is('slug line', 0.9, 'a name that wires sort by');
  return correctionLine(text) === null ? undefined : is('correction', 0.9, 'opens with the word');
}

function isBelowRule(passages: readonly Passage[], index: number): boolean {
  return passages.slice(Math.max(0, index - 4), index).some(({ kind }) => kind === 'separator');
}

/** Embargoes and page marks hold wherever they stand. */
function classifyOrders(passages: readonly Passage[], classes: Classes, context: LineContext): void {
  for (const [i, { kind, text }] of passages.entries()) {
    if (kind !== 'text' || classes[i] !== undefined || text.length > 200) continue;
    if (isPageMark(text)) classes[i] = is('sign-off', 0.95, 'says that more follows');
    else if (
      /^[^\p{Ll}]+\p{Lu}{5}/u.test(text) &&
      isEmbargoLine(text, context.embargo ?? { published: null, timeZone: 'UTC' })
    ) {
      classes[i] = is('embargo', 1, 'speaks of an embargo and nothing else');
    }
  }
}

/** Finds the section headings among the text that is left. */
function classifyHeadings(passages: readonly Passage[], classes: Classes): void {
  const story = passages.flatMap((passage, i) => {
    const as = classes[i]?.as;
    return as === undefined ||
      as === 'paragraph' ||
      as === 'heading' ||
      as === 'list' ||
      as === 'quote' ||
      as === 'table' ||
      as === 'code'
      ? [{ passage, i }]
      : [];
  });
  const own = story.map(({ passage }) => passage);
  const setting = findSetting(own);
  for (const [n, { passage, i }] of story.entries()) {
    // The first block of a story is its lead, whatever it looks like.
    if (passage.kind !== 'text' || passage.isPlain || n === 0) continue;
    const { score, because } = weighHeading(passage, own[n - 1], own[n + 1], n, setting);
    const confidence = 1 / (1 + Math.exp(-score));
    classes[i] =
      score > 0
        ? is('heading', confidence, because.join(', '))
        : is('paragraph', 1 - confidence, because.join(', ') || 'text');
  }
}
