import { formatDay, formatInstant } from './formatDate.ts';
import { usePaper, useWords } from './useWords.ts';

type Props = { instant: string };

/** An instant in the paper's time zone, with the zone's name. */
export function Time({ instant }: Props) {
  const { timeZone } = usePaper();
  return <Stamp instant={instant} text={formatInstant(instant, timeZone, useWords())} />;
}

/** The day of an instant in the paper's time zone. */
export function Day({ instant }: Props) {
  const { timeZone } = usePaper();
  return <Stamp instant={instant} text={formatDay(instant, timeZone, useWords())} />;
}

function Stamp({ instant, text }: { instant: string; text: string }) {
  return (
    // Browsers carry other versions of the calendar data than the press: what was pressed stands.
    <time dateTime={instant} suppressHydrationWarning>
      {text}
    </time>
  );
}
