import type { Article } from '../../article/schema.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { Time, TimeAfter } from '../words/Time.tsx';
import { useWords } from '../words/useWords.ts';

type Props = { story: Pick<Article, 'published' | 'updated' | 'corrections' | 'language'> };

/**
 * When a story was published, and what was done to it since: when it was last corrected, and when it was
 * last changed for another reason.
 */
export function StoryTimes({ story: { published, updated, corrections, language } }: Props) {
  const words = useWords();
  const corrected = corrections
    .filter(({ kind }) => kind === 'correction')
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return (
    <p>
      <PaperWords within={language}>
        {words.say('published')} <Time instant={published} />
        {corrected !== undefined && (
          <>
            {' · '}
            {words.say('corrected')} <TimeAfter instant={corrected} earlier={published} />
          </>
        )}
        {updated !== published && updated !== corrected && (
          <>
            {' · '}
            {words.say('updated')} <TimeAfter instant={updated} earlier={published} />
          </>
        )}
      </PaperWords>
    </p>
  );
}
