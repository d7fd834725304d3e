import { formatInstant, formatNear } from '../words/formatDate.ts';
import { useNow } from '../words/useNow.ts';
import { usePaper, useWords } from '../words/useWords.ts';

/** Says instants as they are said today: `14:05 UTC` for one of this day, else the whole of it. */
export function useNear(): (instant: string) => string {
  const words = useWords();
  const { timeZone } = usePaper();
  const now = useNow();
  return (instant) =>
    now === null ? formatInstant(instant, timeZone, words) : formatNear(instant, now, timeZone, words);
}
