import { type House, noHouse } from '../agency/house.ts';
import { isPictureAgency } from './classifySource.ts';

/** Joins of a list that also stand inside one credit: `A / AFP & B / AP`, but `A & B / AFP`. */
const joiner = /\s(?:&|\+|and|und|et|y|e|og|och|en|и|و)\s|[,，、]\s?/gu;

/**
 * The credits that a line lists. A semicolon always parts two; `&`, `+`, a comma and the words for
 * `and` do so only when a chain or an agency stands on both sides, for they also join two photographers.
 *
 * @example splitCreditItems('Ana Ruiz / AFP & Ben Cho / POOL / AFP') // two
 * @example splitCreditItems('Ana & Ben Cho / AFP') // one
 */
export function splitCreditItems(line: string, house: House = noHouse): string[] {
  return line
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => splitAtJoiners(part, house));
}

function splitAtJoiners(line: string, house: House): string[] {
  const pieces: { text: string; joinedBy: string }[] = [];
  let from = 0;
  let joinedBy = '';
  for (const found of outsideBrackets(line)) {
    pieces.push({ text: line.slice(from, found.index), joinedBy });
    joinedBy = found[0];
    from = found.index + found[0].length;
  }
  pieces.push({ text: line.slice(from), joinedBy });
  const lastWhole = pieces.findLastIndex(({ text }) => standsAlone(text, house));
  const items: string[] = [];
  let item = '';
  for (const [index, piece] of pieces.entries()) {
    if (item !== '' && index <= lastWhole && standsAlone(item, house)) {
      items.push(item.trim());
      item = piece.text;
    } else item += piece.joinedBy + piece.text;
  }
  return [...items, item.trim()];
}

function outsideBrackets(line: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let depth = 0;
  let at = 0;
  for (const match of line.matchAll(joiner)) {
    for (; at < match.index; at++) {
      if (line[at] === '(') depth++;
      if (line[at] === ')') depth--;
    }
    if (depth <= 0) found.push(match);
  }
  return found;
}

/** Whether a piece is a credit of its own: a chain, or an agency by itself. */
function standsAlone(text: string, house: House): boolean {
  if (/[/|]|\svia\s|\sfor\s/iu.test(text) || /\([^()]*\)\s*$/u.test(text)) return true;
  return isPictureAgency(text.trim(), house);
}
