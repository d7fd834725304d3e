/** The parts of a body that hold several blocks of text: lists, quotations and tables. */
import type { Inline, ListItem } from '../../article/schema.ts';
import type { Report } from '../report.ts';
import { readInline } from './inline.ts';
import { listMarker, type Marker } from './lineKinds.ts';
import { findWrap, joinLines, unwrap, type Line } from './wrap.ts';

/** Deeper lists than these have lost their reader; what lies deeper joins the last level. */
const deepest = 4;

/** A list from its lines, nested by indent; a line without a mark goes on with the item above it. */
export function readList(lines: readonly Line[], report: Report): { ordered: boolean; items: ListItem[] } {
  const items: ListItem[] = [];
  const ordered = listMarker(lines[0]?.text ?? '')?.number !== null;
  const levels = [{ indent: 0, items }];
  for (const [n, { marker, lines: own }] of itemsOf(lines).entries()) {
    let level = levels.at(-1) ?? { indent: 0, items };
    if (n === 0) level.indent = marker.indent;
    // One column off is a slip of the hand, two are a level.
    while (levels.length > 1 && level.indent - marker.indent >= 2) {
      levels.pop();
      level = levels.at(-1) ?? level;
    }
    const parent = level.items.at(-1);
    if (parent !== undefined && marker.indent - level.indent >= 2 && levels.length < deepest) {
      level = { indent: marker.indent, items: parent.items };
      levels.push(level);
    }
    // A list of dots draws no numbers, so an item that has one keeps it.
    const kept = marker.number === null || ordered ? marker.length : 0;
    const text = own.map((line, i) =>
      i === 0 ? { ...line, text: line.text.trimStart().slice(kept) } : line,
    );
    level.items.push({ text: readInline(joinLines(text), text[0]?.number ?? 1, report).text, items: [] });
  }
  return { ordered, items };
}

function itemsOf(lines: readonly Line[]): { marker: Marker; lines: Line[] }[] {
  const items: { marker: Marker; lines: Line[] }[] = [];
  for (const line of lines) {
    const marker = listMarker(line.text);
    if (marker !== null) items.push({ marker, lines: [line] });
    else if (line.text.trim() !== '') items.at(-1)?.lines.push(line);
  }
  return items;
}

export type ReadQuote = {
  pulled: boolean;
  paragraphs: Inline[][];
  attribution: Inline[] | null;
  line: number;
};

/**
 * The quotations of a run of `> ` lines; `>> ` lines are pull quotes. A last paragraph that opens
 * with a dash says who spoke.
 */
export function readQuotes(lines: readonly Line[], report: Report): ReadQuote[] {
  const quotes: { pulled: boolean; lines: Line[] }[] = [];
  for (const { text, number } of lines) {
    const mark = /^ {0,3}>[> \t]*/.exec(text)?.[0] ?? '';
    const pulled = mark.replaceAll(/[^>]/g, '').length > 1;
    const inner = { text: text.slice(mark.length), number };
    const current = quotes.at(-1);
    if (current === undefined || (current.pulled !== pulled && inner.text !== ''))
      quotes.push({ pulled, lines: [inner] });
    else current.lines.push(inner);
  }
  return quotes
    .map(({ pulled, lines: own }) => ({ pulled, line: own[0]?.number ?? 1, ...readQuote(own, report) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function readQuote(lines: readonly Line[], report: Report): Pick<ReadQuote, 'paragraphs' | 'attribution'> {
  const wrap = findWrap(lines);
  const runs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (line.text.trim() === '') continue;
    if (i === 0 || lines[i - 1]?.text.trim() === '') runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  const paragraphs = runs
    .flatMap((run) => splitAttribution(run))
    .flatMap((run) =>
      wrap === null ? run.map((line) => [line]) : unwrap(run, wrap, { first: false, closed: true }),
    );
  const texts = paragraphs.map((paragraph) => ({
    text: joinLines(paragraph),
    number: paragraph[0]?.number ?? 1,
  }));
  const last = texts.at(-1);
  const signed = last !== undefined && texts.length > 1 && isAttribution(last.text) ? last : null;
  if (signed !== null) texts.pop();
  return {
    paragraphs: texts.map(({ text, number }) => readInline(text, number, report).text),
    attribution:
      signed === null
        ? null
        : readInline(signed.text.replace(attributionDash, ''), signed.number, report).text,
  };
}

/** Chinese and Japanese set the dash twice as wide: `——李华`. */
const attributionDash = /^(?:[—―]{1,2}|–|--|⸺)\s*(?=\S)/;

function isAttribution(text: string): boolean {
  return attributionDash.test(text) && text.length <= 200;
}

/** Wrapped or not, the line with the speaker is a line of its own. */
function splitAttribution(run: Line[]): Line[][] {
  const last = run.at(-1);
  return last !== undefined && run.length > 1 && isAttribution(last.text)
    ? [run.slice(0, -1), [last]]
    : [run];
}

export type ReadTable = { header: Inline[][] | null; rows: Inline[][][] };

/**
 * A table of GitHub's form from its lines: header, rule of dashes, rows. Rows may have more or fewer
 * cells than the header, and none is lost.
 */
export function readTable(lines: readonly Line[], report: Report): ReadTable {
  const [header = [], , ...rows] = lines.map(({ text, number }) =>
    cellsOf(text).map((cell) => readInline(cell, number, report).text),
  );
  return { header: header.every((cell) => cell.length === 0) ? null : header, rows };
}

/** The cells of a row, parted at bars without a backslash before them. */
function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/);
}
