import { isCreditLine } from '../credit/readCredit.ts';
import { isEmbargoLine } from '../embargo.ts';
import { plainLine } from './lineKinds.ts';
import { isPageMark, isPriorityMark, isSlugLine } from './furniture.ts';

/** Whether a line is embargoed needs a clock only where the end is read. */
const anywhere = { published: null, timeZone: 'UTC' };

const linkOrPicture = /^!?\[[^\]]*\]\([^()]*\)$/;
const labelled = /^[^:：]{1,30}[:：]/;

/**
 * Whether a line is a whole by itself, so that it must never be joined to its neighbours: an order to
 * the desk that would drown in a paragraph, a credit, or a row of figures that would be rubble.
 */
export function standsAlone(text: string): boolean {
  const line = text.trim();
  if (isTabular(line) || plainLine(line) !== null) return true;
  if (line === '' || line.length > 200) return false;
  return (
    linkOrPicture.test(line) ||
    isSlugLine(line) ||
    isPriorityMark(line) ||
    isPageMark(line) ||
    isEmbargoLine(line, anywhere) ||
    (labelled.test(line) && isCreditLine(line))
  );
}

/** Columns of figures, held apart by runs of spaces. */
function isTabular(line: string): boolean {
  return /\S(?: {3,}|\t)\S/.test(line);
}
