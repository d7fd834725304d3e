import { useEffect, useState } from 'react';
import { loadStoryWords, useStoryWords } from '../storyWords/storyWords.ts';
import { useWords } from '../words/useWords.ts';
import css from './PlaceOffer.module.css';

type Props = {
  /** Of the passage. */
  id: string;
  /** The reader is there, or does not want to go. */
  onDone: () => void;
};

/** Offers the way back to where a reader was in this story. Never moves the page by itself. */
export function PlaceOffer({ id, onDone }: Props) {
  const { language, direction } = useWords();
  const say = useStoryWords();
  const [hasWords, setHasWords] = useState(false);
  // Syncs with the words, which are loaded.
  useEffect(() => void loadStoryWords(language).then(() => setHasWords(true)), [language]);
  // Syncs with the browser's scrolling.
  useEffect(() => {
    const passage = document.getElementById(id);
    const sight = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) onDone();
    });
    if (passage !== null) sight.observe(passage);
    return () => sight.disconnect();
  }, [id, onDone]);
  if (!hasWords) return null;
  return (
    <div className={css.offer} lang={language} dir={direction} data-noprint>
      <a href={`#${id}`}>{say('backToPlace')}</a>
      <button type="button" onClick={onDone}>
        {say('noPlace')}
      </button>
    </div>
  );
}
