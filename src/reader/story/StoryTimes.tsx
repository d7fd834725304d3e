import type { Article } from '../../article/schema.ts';
import { PaperWords } from '../words/PaperWords.tsx';
import { Time } from '../words/Time.tsx';
import { useWords } from '../words/useWords.ts';

type Props = { story: Pick<Article, 'published' | 'updated' | 'language'> };

/** When a story was published and, if it was changed since, when last. */
export function StoryTimes({ story: { published, updated, language } }: Props) {
  const words = useWords();
  return (
    <p>
      <PaperWords within={language}>
        {words.say('published')} <Time instant={published} />
        {updated !== published && (
          <>
            {' · '}
            {words.say('updated')} <Time instant={updated} />
          </>
        )}
      </PaperWords>
    </p>
  );
}
