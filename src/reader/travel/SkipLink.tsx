import { useWords } from '../words/useWords.ts';
import css from './SkipLink.module.css';

/** The first stop of the keyboard: over the masthead to the text. */
export function SkipLink() {
  const words = useWords();
  return (
    <a href="#text" className={css.skip} lang={words.language} dir={words.direction}>
      {words.say('skip')}
    </a>
  );
}
