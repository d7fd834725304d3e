import { formatAfter, formatDay, formatInstant } from './formatDate.ts';
import { usePaper, useWords } from './useWords.ts';

type Props = { instant: string };

/** An instant in the paper's time zone, with the zone's name. */
export function Time({ instant }: Props) {
  const { timeZone } = usePaper();
  return <Stamp instant={instant} text={formatInstant(instant, timeZone, useWords())} />;
}

/** An instant in the paper's time zone, beside an earlier one: on the same day its time alone. */
export function TimeAfter({ instant, earlier }: Props & { earlier: string }) {
  const { timeZone } = usePaper();
  return <Stamp instant={instant} text={formatAfter(instant, earlier, timeZone, useWords())} />;
}

/** The day of an instant in the paper's time zone. */
export function Day({ instant }: Props) {
  const { timeZone } = usePaper();
  return <Stamp instant={instant} text={formatDay(instant, timeZone, useWords())} />;
}

function Stamp({ instant, text }: { instant: string; text: string }) {
  return <time dateTime={instant}>{text}</time>;
}
