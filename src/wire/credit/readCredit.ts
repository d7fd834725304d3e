import { type Credit } from '../../article/schema.ts';
import { noHouse, type House } from '../agency/house.ts';
import { analyseCredit } from './analyseCredit.ts';
import { findCreditAtEnd } from './findCreditAtEnd.ts';
import { weighCreditLine } from './weighCreditLine.ts';

export type ReadCredit = {
  credit: Credit;
  /** From 0 to 1: how sure the parts are, or that there are none to be read. */
  confidence: number;
  /** One clause for the editor. */
  because: string;
};

/**
 * Reads a picture credit: its kind, who made the picture and through whom it came.
 *
 * Never throws. `credit.raw` is the line byte for byte and `credit.text` the line without its first
 * label. A maker is named only where the form says who it is; else `parts` is empty, for a wrong
 * attribution is worse than none. `house` is how the paper signs its own pictures.
 *
 * @example
 * readCredit('Cover photo: Collage: Ana Ruiz / AFP & BEN CHO / POOL / AFP').credit
 * // kind 'collage', text 'Collage: Ana Ruiz / AFP & BEN CHO / POOL / AFP',
 * // parts [{ names: ['Ana Ruiz'], agencies: ['AFP'] }, { names: ['BEN CHO'], agencies: ['POOL', 'AFP'] }]
 */
export function readCredit(line: string, house: House = noHouse): ReadCredit {
  const { kind, shown, parts, confidence, because } = analyseCredit(line, house);
  return { credit: { raw: line, text: shown, kind, parts }, confidence, because };
}

/**
 * Whether a line of copy is a picture credit: `Cover photo: …`, `Foto: …`, `© AFP`. For the reasons and
 * how sure it is, see {@link weighCreditLine}.
 */
export function isCreditLine(line: string, house: House = noHouse): boolean {
  return weighCreditLine(line, house).is;
}

/**
 * Parts a caption from the credit that closes it: `… in Oslo. Foto: Ana Ruiz / AP / NTB`,
 * `… on Monday. (Ben Cho/Pool via AP)`. The caption is whole and the credit null when none does.
 */
export function splitCaptionCredit(
  caption: string,
  house: House = noHouse,
): { caption: string; credit: Credit | null } {
  const start = findCreditAtEnd(caption, house);
  if (start === null) return { caption, credit: null };
  return { caption: caption.slice(0, start).trim(), credit: readCredit(caption.slice(start), house).credit };
}
