import type { Article } from '../../article/schema.ts';
import { formatOld, formatRecent } from '../words/formatAge.ts';
import { languageAttributes } from '../words/languageAttributes.ts';
import { useNow } from '../words/useNow.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './StoryAge.module.css';

type Props = { story: Pick<Article, 'published' | 'language'> };

/**
 * How fresh a story is: how long ago it came, or a warning that it is old. It depends on the moment of
 * reading, so the page keeps an empty line for it.
 */
export function StoryAge({ story: { published, language } }: Props) {
  const { oldAfterDays, timeZone } = usePaper();
  const words = useWords();
  const now = useNow();
  const old = now === null ? null : formatOld(published, now, oldAfterDays, words);
  const text = old ?? (now === null ? null : formatRecent(published, now, timeZone, words));
  return (
    <p className={old === null ? css.age : css.old} {...languageAttributes(words.language, language)}>
      {text}
    </p>
  );
}
