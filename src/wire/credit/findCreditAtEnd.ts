import { type House } from '../agency/house.ts';
import { analyseCredit } from './analyseCredit.ts';
import { readLabel } from './creditLabels.ts';
import { weighCreditLine } from './weighCreditLine.ts';

/** How far from its end a caption is searched for the start of its credit. */
const reach = 200;

const opened: Record<string, string> = { ')': '(', '）': '（', '］': '［', '】': '【' };

/** Where the credit that closes a caption starts, or null: its bracket, its label or its copyright mark. */
export function findCreditAtEnd(caption: string, house: House): number | null {
  const end = caption.trimEnd().length;
  return findBracket(caption, end, house) ?? findLabel(caption, end, house);
}

/** `… on Monday. (Ben Cho/Pool via AP)`: the last brackets, when an agency, a maker or a label is in them. */
function findBracket(caption: string, end: number, house: House): number | null {
  const close = /[.。]/u.test(caption[end - 1] ?? '') ? end - 2 : end - 1;
  const bracket = opened[caption[close] ?? ''];
  if (bracket === undefined) return null;
  const open = caption.lastIndexOf(bracket, close);
  if (open < 0 || close - open > reach) return null;
  const { label, parts } = analyseCredit(caption.slice(open + 1, close), house);
  return parts.length > 0 || (label !== null && !label.open) ? open : null;
}

/** `… in Oslo. Foto: Ana Ruiz / AP / NTB`, `… © AFP`: the last label that opens a credit to the end. */
function findLabel(caption: string, end: number, house: House): number | null {
  const from = Math.max(0, end - reach);
  for (let at = end - 2; at >= from; at--) {
    if (!startsWord(caption, at)) continue;
    const rest = caption.slice(at, end);
    const opens = rest.startsWith('©') || (readLabel(rest) !== null && hasOwnPlace(caption, at));
    if (opens && weighCreditLine(rest, house).is) return widen(caption, at, end);
  }
  return null;
}

/** `Cover photo:` rather than `photo:`: the longest label that closes at the same colon. */
function widen(caption: string, at: number, end: number): number {
  const colon = caption.slice(at, end).search(/[:：]/u);
  let start = at;
  for (let words = 0, before = at - 1; words < 3 && before > 0; before--) {
    if (!startsWord(caption, before)) continue;
    const label = readLabel(caption.slice(before, end));
    if (label === null || colon < 0 || !hasOwnPlace(caption, before)) break;
    start = before;
    words++;
  }
  return start;
}

function startsWord(caption: string, at: number): boolean {
  return /\S/.test(caption[at] ?? '') && (at === 0 || /[\s(（|]/u.test(caption[at - 1] ?? ''));
}

/** Whether a label stands at the start, behind a sentence's end or a bar, or with a capital of its own. */
function hasOwnPlace(caption: string, at: number): boolean {
  const before = caption.slice(0, at).trimEnd();
  return (
    before === '' || /[.!?…"”»)\]|–—。！？]$/u.test(before) || /^[\p{Lu}\p{Lo}]/u.test(caption.slice(at))
  );
}
