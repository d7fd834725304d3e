import { isRecent } from '../words/formatAge.ts';
import { formatClock } from '../words/formatClock.ts';
import { formatShortDay } from '../words/formatDate.ts';
import { useNow } from '../words/useNow.ts';
import { usePaper, useWords } from '../words/useWords.ts';

type Props = { instant: string };

/** The day of a story; once the present is known, the time by the paper's clock if it is of the last day. */
export function RailTime({ instant }: Props) {
  const { timeZone } = usePaper();
  const words = useWords();
  const now = useNow();
  const hasTime = now !== null && isRecent(instant, now, timeZone);
  return (
    <time dateTime={instant}>
      {hasTime ? formatClock(Date.parse(instant), timeZone, words) : formatShortDay(instant, timeZone, words)}
    </time>
  );
}
