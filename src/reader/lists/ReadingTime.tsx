import type { Summary } from '../../article/pages.ts';
import { readingMinutes } from '../../article/readingMinutes.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { useWords } from '../words/useWords.ts';

type Props = { story: Pick<Summary, 'words' | 'language'> };

/** How long a story takes to read, as a card says it. */
export function ReadingTime({ story: { words: count, language } }: Props) {
  const words = useWords();
  return (
    <>
      {' '}
      <span>
        <PaperWords within={language}>
          {words.say('minutesBrief', { count: readingMinutes(count) })}
        </PaperWords>
      </span>
    </>
  );
}
