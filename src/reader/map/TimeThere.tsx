import { useNow } from '../words/useNow.ts';
import { useWords } from '../words/useWords.ts';
import { formatTimeThere } from './formatTimeThere.ts';
import css from './PlaceNote.module.css';

type Props = {
  /** IANA name. */
  timeZone: string;
};

/** What a clock shows in a place now. Its line is kept while there is no now; nobody is told when it ticks. */
export function TimeThere({ timeZone }: Props) {
  const words = useWords();
  const now = useNow();
  const there = now === null ? null : formatTimeThere(now, timeZone, words.language);
  return (
    <p className={css.now}>
      {there !== null && (
        <span lang={words.language} dir={words.direction}>
          <b>{there.time}</b> {words.say('thereNow', { weekday: there.weekday })}
        </span>
      )}
    </p>
  );
}
