import { headingMark, isFence, isQuote, isSeparator, isTableRow, listMarker } from './lineKinds.ts';
import { standsAlone } from './standsAlone.ts';
import { ending, isTerminated } from './punctuation.ts';
import { columns, isUnspaced } from './width.ts';

/** A physical line of the copy; numbers count from 1 in the file. */
export type Line = { text: string; number: number };

/** How the paragraphs of hard-wrapped copy are told apart. */
export type Wrap = { width: number; paragraphs: 'blank' | 'indent' | 'fill'; base: number };

/** No wire and no mailer sets longer lines, nor shorter ones: what is longer is a paragraph on one line. */
const widest = 132;
const narrowest = 28;

/**
 * How copy was wrapped, or null when each paragraph stands on one line.
 *
 * Wrapped text shows itself: every line is so full that the next word did not fit, and most lines
 * break off inside a sentence. Lists, quotes, tables and headings do not count.
 */
export function findWrap(lines: readonly Line[]): Wrap | null {
  const marked = lines.map(({ text }) => ({ text, isProse: isProse(text) }));
  const prose = marked.filter((line) => line.isProse);
  if (prose.filter(({ text }) => columns(text) > widest).length > prose.length / 10) return null;
  const base = Math.min(...prose.slice(0, 5000).map(({ text }) => indentOf(text)));
  const indented = prose.filter(({ text }) => indentOf(text) >= base + 2).length;
  const isIndented = indented > 0 && indented <= prose.length * 0.6;
  const all = pairsOf(marked).filter(([, b]) => !isIndented || indentOf(b) < base + 2);
  const width = percentile(
    all.map(([a]) => columns(a)),
    0.9,
  );
  if (width < narrowest) return null;
  const isFull = ([a, b]: Pair): boolean => isFilled(a, b, width);
  // Slug lines and bylines above the story and sign-offs below it are short in all copy.
  const pairs = all.slice(all.findIndex(isFull), all.findLastIndex(isFull) + 1);
  const filled = pairs.filter(isFull);
  const open = filled.filter(([a]) => !isTerminated(a));
  if (open.length === 0 || filled.length < pairs.length * 0.6 || open.length < filled.length / 2) return null;
  const isFew = open.length < 3;
  if (isFew && !pairs.every(([a, b]) => columns(a) >= 40 && !isTerminated(a) && !opensSentence(b)))
    return null;
  return { width, base, paragraphs: isIndented ? 'indent' : countRuns(marked) > 1 ? 'blank' : 'fill' };
}

/**
 * The paragraphs of a run of wrapped lines, each with the lines it was joined from. `first` says that
 * the run opens the copy, so that its first line is a headline, unless the whole run is one.
 */
export function unwrap(
  run: readonly Line[],
  wrap: Wrap,
  { first, closed }: { first: boolean; closed: boolean },
): Line[][] {
  const paragraphs: Line[][] = [];
  // What ends like a sentence is the paragraph below a headline, not its second line.
  const isHeadline =
    first &&
    closed &&
    run.length <= 3 &&
    run.every((line, i) => isOpenInside(line, run[i + 1], wrap)) &&
    ending(run.at(-1)?.text ?? '') !== 'stop';
  for (const [i, line] of run.entries()) {
    const before = run[i - 1];
    const current = paragraphs.at(-1);
    const isBreak =
      before === undefined || (first && i === 1 && !isHeadline) || breaks(before.text, line.text, wrap);
    if (isBreak || current === undefined) paragraphs.push([line]);
    else current.push(line);
  }
  return paragraphs;
}

/** The text of lines that were one paragraph before they were wrapped. */
export function joinLines(lines: readonly Line[]): string {
  const texts = lines.map(({ text }) => text.trim());
  return texts.map((text, i) => text.replace(/\u00ad$/, '') + jointOf(text, texts[i + 1])).join('');
}

/** Whether the first word of the next line would not have fitted on this one. */
export function isFilled(line: string, next: string, width: number): boolean {
  const word = next.trim();
  const space = word.search(/\s/);
  const first = isUnspaced(word.charAt(0)) ? word.slice(0, 2) : space < 0 ? word : word.slice(0, space);
  return columns(line.trimEnd()) + 1 + columns(first) > width;
}

function isOpenInside(line: Line, next: Line | undefined, wrap: Wrap): boolean {
  return (
    next === undefined ||
    (isFilled(line.text, next.text, wrap.width) &&
      !isTerminated(line.text) &&
      indentOf(next.text) < wrap.base + 2)
  );
}

function breaks(line: string, next: string, wrap: Wrap): boolean {
  if (wrap.paragraphs === 'indent' && indentOf(next) >= wrap.base + 2) return true;
  // Far from full, and a new start below: a heading, a byline or an address, not a wrapped sentence.
  if (!isFilled(line, next, wrap.width * 0.8)) return opensSentence(next) || isTerminated(line);
  return wrap.paragraphs === 'fill' && !isFilled(line, next, wrap.width) && isTerminated(line);
}

/** What stands between two lines when they are joined. */
function jointOf(line: string, next: string | undefined): string {
  if (next === undefined || line === '' || line.endsWith('\u00ad')) return '';
  if (isUnspaced(line.charAt(line.length - 1)) && isUnspaced(next.charAt(0))) return '';
  // "Conn.-" + "based" is one word; "Vor-" + "und Nachteile" are two.
  const isSplit =
    /[\p{L}\p{N}.]-$/u.test(line.slice(-3)) &&
    /^\p{L}/u.test(next) &&
    !/^(?:und|oder|bzw|and|or|et|ou|y|e|o|en|of|og|och)\b/iu.test(next);
  return isSplit ? '' : ' ';
}

function isProse(text: string): boolean {
  return (
    text.trim() !== '' &&
    !isSeparator(text) &&
    headingMark(text) === null &&
    !isFence(text) &&
    !isQuote(text) &&
    !isTableRow(text) &&
    !standsAlone(text)
  );
}

type MarkedLine = { text: string; isProse: boolean };
type Pair = readonly [line: string, below: string];

function pairsOf(lines: readonly MarkedLine[]): Pair[] {
  const pairs: Pair[] = [];
  let above: string | null = null;
  for (const { text, isProse: prose } of lines) {
    if (prose && above !== null && listMarker(text) === null) pairs.push([above, text]);
    above = prose ? text : null;
  }
  return pairs;
}

/** Runs of two or more lines of prose. */
function countRuns(lines: readonly MarkedLine[]): number {
  let runs = 0;
  let length = 0;
  for (const { isProse: prose } of lines) {
    length = prose ? length + 1 : 0;
    if (length === 2) runs++;
  }
  return runs;
}

function opensSentence(text: string): boolean {
  const start = text.trim();
  return /^["'“‘„«»(]{0,2}\p{Lu}/u.test(start) || isUnspaced(start.charAt(0));
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
