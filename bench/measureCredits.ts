import { readCredit } from '../src/wire/credit/readCredit.ts';
import { formatExcerpt, formatShare, type Measure } from './measure.ts';

/** How many credits threw, kept their raw text, could be read into parts, and name a maker. */
export function measureCredits(credits: readonly string[]): Measure {
  const thrown: string[] = [];
  const lost: string[] = [];
  const unread: string[] = [];
  let withParts = 0;
  let withMaker = 0;
  for (const line of credits) {
    try {
      const { credit, because } = readCredit(line);
      if (credit.raw !== line) lost.push(formatExcerpt(line));
      if (credit.parts.length > 0) withParts++;
      else unread.push(`${formatExcerpt(line)}: ${because}`);
      if (credit.parts.some(({ names }) => names.length > 0)) withMaker++;
    } catch (error) {
      thrown.push(`${formatExcerpt(line)}: ${String(error)}`);
    }
  }
  return {
    columns: ['credits', 'threw', 'raw kept', 'share', 'with parts', 'share', 'with a maker'],
    rows: [
      [
        credits.length,
        thrown.length,
        credits.length - lost.length - thrown.length,
        formatShare(credits.length - lost.length - thrown.length, credits.length),
        withParts,
        formatShare(withParts, credits.length),
        withMaker,
      ],
    ],
    missed: [
      { what: 'Credits that threw', cases: thrown },
      { what: 'Credits whose raw text was lost', cases: lost },
      { what: 'Credits left without parts', cases: unread },
    ],
  };
}
