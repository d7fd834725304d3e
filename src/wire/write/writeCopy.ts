import type { Article } from '../../article/schema.ts';
import type { House } from '../agency/house.ts';
import { classifyPassages, type As } from '../body/classifyPassages.ts';
import { parsePassages } from '../body/parsePassages.ts';
import type { Line } from '../body/wrap.ts';
import { writeBlock } from './writeBlock.ts';
import { writePlain } from './writeInline.ts';
import { writeMatter } from './writeMatter.ts';

/** A part of the body of copy, and what it is to be read as. */
type Part = {
  as: As;
  lines: string[];
  /** The dateline before it. */
  opening: string;
  /** Whether a mark says that it is text, whatever it looks like. */
  isPlain: boolean;
};

/**
 * An article as wire copy: readable as it stands, and read by `readCopy` to the same article, but for
 * what only a paper knows (version, translations, files of pictures).
 *
 * It is read as it is written: a paragraph that would be taken for something else is marked as text, and
 * a headline or credit that would be moves into the front matter.
 *
 * @example writeCopy(article, noHouse) // '---\nslug: ferry\n…---\nNight ferries return\n\nLisbon - The …\n'
 */
export function writeCopy(article: Article, house: House): string {
  const { headline, dateline, cover, sections, language } = article;
  const credit = cover?.credit?.raw ?? null;
  const body = sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [toPart('heading', [`## ${writePlain(heading)}`])]),
    ...blocks.map((block) => toPart(readAs[block.type], writeBlock(block, house))),
  ]);
  // A dateline that was only named, in front matter, was never cut off a text.
  if (dateline !== null && dateline.raw !== dateline.text) open(body, dateline.raw);
  else for (const part of body.slice(0, 2)) part.isPlain = part.as === 'paragraph' && mayOpen(part);
  const parts = [
    toPart('headline', [headline]),
    ...body,
    ...(credit === null ? [] : [toPart('credit', [credit])]),
  ];
  settle(parts, { language, house });
  const isSaid = (text: string) => parts.some((part) => !part.isPlain && part.opening.includes(text));
  const matter = writeMatter({
    article,
    headline: parts[0]?.as === 'headline' ? null : headline,
    dateline: dateline === null || isSaid(dateline.text) ? null : dateline.text,
    credit: parts.at(-1)?.as === 'credit' ? null : credit,
    house,
  });
  const { lines } = layOut(parts);
  return `${matter}${lines.map(({ text }) => text).join('\n')}\n`;
}

const readAs = {
  paragraph: 'paragraph',
  picture: 'paragraph',
  linkcard: 'paragraph',
  quote: 'quote',
  pullquote: 'quote',
  list: 'list',
  table: 'table',
} as const;

function toPart(as: As, lines: string[]): Part {
  return { as, lines, opening: '', isPlain: false };
}

/** Whether a paragraph of a story without a dateline could be taken for one that opens with it. */
function mayOpen({ lines: [line = ''] }: Part): boolean {
  return /^(?:[(（[【]|.{1,120}?[-–—―])/u.test(line);
}

/** Puts the dateline before the paragraph that opens the story, or on a line of its own. */
function open(body: Part[], raw: string): void {
  const [first] = body;
  if (first?.as === 'paragraph') first.opening = raw;
  else body.unshift({ ...toPart('paragraph', ['']), opening: raw });
}

type Context = { language: string; house: House };

/** Marks and takes out what would be misread, one part at a time, for each changes how the rest is read. */
function settle(parts: Part[], context: Context): void {
  for (;;) {
    const index = misread(parts, context).find((at) => parts[at]?.isPlain === false);
    const part = index === undefined ? undefined : parts[index];
    if (index === undefined || part === undefined) return;
    if (part.as === 'paragraph') part.isPlain = true;
    else parts.splice(index, 1);
  }
}

/** The indexes of the parts that would be read as something else, of those that something can be done about. */
function misread(parts: readonly Part[], { language, house }: Context): number[] {
  const { lines, starts } = layOut(parts);
  const passages = parsePassages(lines);
  const classes = classifyPassages(passages, { language, house, headline: parts[0]?.as === 'headline' });
  const byLine = new Map(
    passages.map((passage, index) => [passage.line, { passage, as: classes[index]?.as }]),
  );
  return parts.flatMap(({ as, lines: own, opening, isPlain }, index) => {
    if (as !== 'headline' && as !== 'paragraph' && as !== 'credit') return [];
    const read = byLine.get(starts[index] ?? 0);
    const text = (isPlain ? '' : opening) + (own[0] ?? '');
    return read?.as === as && read.passage.text === text.trim() ? [] : [index];
  });
}

/** The lines of the parts, a blank one between two, and the number of the first line of each part. */
function layOut(parts: readonly Part[]): { lines: Line[]; starts: number[] } {
  const texts: string[] = [];
  const starts = parts.map(({ as, lines, opening, isPlain }, index) => {
    if (index > 0) texts.push('');
    // One blank line does not end a list.
    if (as === 'list' && parts[index - 1]?.as === 'list') texts.push('');
    const start = texts.length + 1;
    for (const [n, line] of lines.entries()) texts.push(n > 0 ? line : (isPlain ? '\\ ' : opening) + line);
    return start;
  });
  return { lines: texts.map((text, index) => ({ text, number: index + 1 })), starts };
}
