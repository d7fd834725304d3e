import { readingMinutes } from '../../article/readingMinutes.ts';
import type { Article } from '../../article/schema.ts';
import { formatOld, formatRecent } from '../words/formatAge.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { useNow } from '../words/useNow.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './StoryAge.module.css';

type Props = { story: Pick<Article, 'published' | 'language' | 'words'> };

/**
 * How long a story takes to read and how fresh it is: how long ago it came, or a warning that it is old.
 * The age depends on the moment of reading, so it stands where the line has room for it.
 */
export function StoryAge({ story: { published, language, words: count } }: Props) {
  const { oldAfterDays, timeZone } = usePaper();
  const words = useWords();
  const now = useNow();
  const old = now === null ? null : formatOld(published, now, oldAfterDays, words);
  const age = old ?? (now === null ? null : formatRecent(published, now, timeZone, words));
  return (
    <p>
      <PaperWords within={language}>
        {words.say('minutes', { count: readingMinutes(count) })}
        {age !== null && (
          <>
            {' · '}
            <span className={old === null ? undefined : css.old}>{age}</span>
          </>
        )}
      </PaperWords>
    </p>
  );
}
