import css from './LocalTime.module.css';
import { formatClock } from './formatClock.ts';
import { useNow } from './useNow.ts';
import { useWords } from './useWords.ts';

type Props = {
  /** IANA name; null where it is not known. */
  timeZone: string | null;
};

/** What a clock shows somewhere now, in room that is kept while there is no now. Nobody is told when it ticks. */
export function LocalTime({ timeZone }: Props) {
  const words = useWords();
  const now = useNow();
  return (
    <span className={css.time} aria-hidden="true">
      {now !== null && timeZone !== null && formatClock(now, timeZone, words)}
    </span>
  );
}
