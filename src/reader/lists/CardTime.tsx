import type { Summary } from '../../article/pages.ts';
import { formatBrief } from '../words/formatAge.ts';
import { formatInstant, formatShortDay } from '../words/formatDate.ts';
import { languageAttributes } from '../words/languageAttributes.ts';
import { useNow } from '../words/useNow.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './CardTime.module.css';

type Props = { story: Pick<Summary, 'published' | 'language'> };

/**
 * When a story was published: its day, and once the present is known and it is less than a day ago, how
 * long. It keeps the width of the day, so that no line breaks anew.
 */
export function CardTime({ story: { published, language } }: Props) {
  const { timeZone } = usePaper();
  const words = useWords();
  const now = useNow();
  const day = formatShortDay(published, timeZone, words);
  const brief = now === null ? null : formatBrief(published, now, timeZone, words);
  return (
    <>
      {' '}
      <span>
        <time
          {...languageAttributes(words.language, language)}
          className={css.time}
          dateTime={published}
          title={formatInstant(published, timeZone, words)}
          data-day={day}
        >
          {brief ?? day}
        </time>
      </span>
    </>
  );
}
