import { useNow } from '../words/useNow.ts';
import { useWords } from '../words/useWords.ts';
import css from './NightKey.module.css';

/** What the engraved lines mean; unseen while there is no now, and with it no night. */
export function NightKey() {
  const { say } = useWords();
  return (
    <span className={css.key} data-shown={useNow() === null ? undefined : ''}>
      {say('nightNow')}
    </span>
  );
}
