import { useNow } from '../words/useNow.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { useWords } from '../words/useWords.ts';
import { formatTimeThere } from './formatTimeThere.ts';
import css from './PlaceNote.module.css';

type Props = {
  /** IANA name. */
  timeZone: string;
  /** The language of the text around. */
  language: string;
};

/** What a clock shows in a place now. Its line is kept while there is no now; nobody is told when it ticks. */
export function TimeThere({ timeZone, language }: Props) {
  const words = useWords();
  const now = useNow();
  const there = now === null ? null : formatTimeThere(now, timeZone, words.language);
  return (
    <p className={css.now}>
      {there !== null && (
        <PaperWords within={language}>
          <b>{there.time}</b> {words.say('thereNow', { weekday: there.weekday })}
        </PaperWords>
      )}
    </p>
  );
}
