import {
  headingMark,
  isFence,
  isQuote,
  isSeparator,
  isTableRow,
  listMarker,
  opensTable,
  plainLine,
  type Marker,
} from './lineKinds.ts';
import { standsAlone } from './standsAlone.ts';
import { findWrap, isFilled, joinLines, unwrap, type Line, type Wrap } from './wrap.ts';

export type PassageKind = 'text' | 'heading' | 'list' | 'quote' | 'table' | 'code' | 'separator';

/** Lines of the copy that belong together: a paragraph, or a whole list, quotation or table. */
export type Passage = {
  kind: PassageKind;
  /** The paragraph on one line, the heading without its mark, or the lines of a group joined by `\n`. */
  text: string;
  lines: Line[];
  /** The number of its first line. */
  line: number;
  blankAbove: boolean;
  /** Whether a mark says that it is text and nothing else. */
  isPlain: boolean;
  /** How many `#` a heading was marked with; 0 for everything else. */
  level: number;
};

/**
 * The passages of a body. Copy that was hard-wrapped is unwrapped; a Markdown group is recognised
 * only where its form is unmistakable, for agencies use the same marks for other things.
 */
export function parsePassages(lines: readonly Line[]): Passage[] {
  const wrap = findWrap(lines);
  const passages: Passage[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.text.trim() === '') {
      i++;
      continue;
    }
    const group = groupAt(lines, i, wrap);
    const blankAbove = i === 0 || lines[i - 1]?.text.trim() === '';
    if (group !== null) {
      passages.push({ ...toPassage(group.kind, lines.slice(i, group.end)), blankAbove });
      i = group.end;
      continue;
    }
    const end = endOfRun(lines, i, wrap);
    const run = lines.slice(i, end);
    const place = {
      first: passages.every(({ kind }) => kind === 'separator'),
      closed: lines[end]?.text.trim() === '',
    };
    const paragraphs = wrap === null ? run.map((one) => [one]) : unwrap(run, wrap, place);
    for (const [n, paragraph] of paragraphs.entries()) {
      passages.push({ ...toPassage('text', paragraph), blankAbove: n === 0 && blankAbove });
    }
    i = end;
  }
  return passages;
}

type Group = { kind: Exclude<PassageKind, 'text'>; end: number };

/** The group of lines that begins at a line, null when the line is plain text. */
function groupAt(lines: readonly Line[], i: number, wrap: Wrap | null): Group | null {
  const text = lines[i]?.text ?? '';
  if (plainLine(text) !== null) return null;
  if (isSeparator(text)) return { kind: 'separator', end: i + 1 };
  if (headingMark(text) !== null) return { kind: 'heading', end: i + 1 };
  if (isFence(text)) return codeAt(lines, i);
  if (isQuote(text)) return { kind: 'quote', end: endWhile(lines, i, isQuote) };
  if (opensTable(text, lines[i + 1]?.text)) return { kind: 'table', end: endWhile(lines, i, isTableRow) };
  const marker = listMarker(text);
  return marker === null ? null : listAt(lines, i, marker, wrap);
}

/** A bound on the search for a closing mark: without one, a file full of opening marks costs its square. */
const longestCode = 500;

/** Code goes on to the mark that closes it; a mark that nothing closes is text. */
function codeAt(lines: readonly Line[], i: number): Group | null {
  const below = lines.slice(i + 1, i + longestCode);
  const end = below.findIndex(({ text }) => isFence(text) && text.trim().length <= 4);
  return end < 0 ? null : { kind: 'code', end: i + end + 2 };
}

function endWhile(lines: readonly Line[], i: number, belongs: (text: string) => boolean): number {
  let end = i;
  while (end < lines.length && belongs(lines[end]?.text ?? '')) end++;
  return end;
}

/**
 * A list has at least two items of one style. Numbers count up from one (or are all one, as lazy
 * writers do): `7. Selenium` alone, or `1986. A great year`, is a paragraph and keeps its number.
 */
function listAt(lines: readonly Line[], start: number, first: Marker, wrap: Wrap | null): Group | null {
  if (first.number !== null && first.number !== 1) return null;
  let end = start;
  let items = 0;
  let last = 0;
  for (let i = start; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text.trim() === '') {
      if (i > end) break;
      continue;
    }
    const marker = isSeparator(text) ? null : listMarker(text);
    if (marker !== null && marker.indent <= first.indent + 1) {
      const follows =
        marker.number === null ||
        items === 0 ||
        marker.number === last + 1 ||
        (marker.number === 1 && last === 1);
      if (marker.style !== first.style || !follows) break;
      last = marker.number ?? 0;
      items++;
    } else if (marker !== null) items++;
    else if (!continues(lines, i, first.indent, wrap)) break;
    end = i + 1;
  }
  return items > 1 ? { kind: 'list', end } : null;
}

/** Whether a line without a mark belongs to the item above it: it is indented, or was wrapped. */
function continues(lines: readonly Line[], i: number, indent: number, wrap: Wrap | null): boolean {
  const text = lines[i]?.text ?? '';
  const above = lines[i - 1]?.text ?? '';
  if (above.trim() === '') return false;
  const wrapped = wrap !== null && isFilled(above, text, wrap.width);
  // Where an indent opens a paragraph, it cannot also mean that the item goes on.
  const isIndented = text.length - text.trimStart().length >= indent + 2 && wrap?.paragraphs !== 'indent';
  return isIndented || wrapped;
}

function endOfRun(lines: readonly Line[], start: number, wrap: Wrap | null): number {
  if (standsAlone(lines[start]?.text ?? '')) return start + 1;
  let end = start + 1;
  while (end < lines.length) {
    const text = lines[end]?.text ?? '';
    if (text.trim() === '' || standsAlone(text) || groupAt(lines, end, wrap) !== null) break;
    end++;
  }
  return end;
}

function toPassage(kind: PassageKind, lines: Line[]): Omit<Passage, 'blankAbove'> {
  const [first] = lines;
  const line = first?.number ?? 1;
  const mark = kind === 'heading' ? headingMark(first?.text ?? '') : null;
  const plain = kind === 'text' && lines.length === 1 ? plainLine(first?.text ?? '') : null;
  const rest = { kind, lines, line, isPlain: plain !== null };
  if (mark !== null) return { ...rest, text: mark.text, level: mark.level };
  if (kind === 'text') return { ...rest, text: plain ?? joinLines(lines), level: 0 };
  return { ...rest, text: lines.map(({ text }) => text).join('\n'), level: 0 };
}
