import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { useWords } from '../words/useWords.ts';
import css from './StatusLine.module.css';

/** Below this a navigation feels like an answer, and a bar would only flicker. */
const patience = 300;

/** One bar while the next page is on its way; the page that is shown stays. */
export function StatusLine() {
  const isWaiting = useNavigation().state !== 'idle';
  const words = useWords();
  const [isLate, setIsLate] = useState(false);
  // Syncs with the clock.
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isWaiting]);
  if (!isLate) return null;
  return <progress aria-label={words.say('loading')} className={css.bar} />;
}
