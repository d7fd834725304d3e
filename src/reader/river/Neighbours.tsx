import { useWords } from '../words/useWords.ts';
import css from './Neighbours.module.css';

type Props = { river: { page: number | null; older: string | null; newer: string | null } };

/**
 * The way to the older and the newer page of a river. Its pages are counted from the oldest, so the one
 * before is the older.
 */
export function Neighbours({ river: { page, older, newer } }: Props) {
  const { say } = useWords();
  if (older === null && newer === null) return null;
  return (
    <nav aria-label={say('archivePages')} className={css.pages}>
      {older !== null && (
        <a href={older} rel="prev">
          {say('older')}
        </a>
      )}
      {page !== null && <span>{say('archivePage', { page })}</span>}
      {newer !== null && (
        <a href={newer} rel="next">
          {say('newer')}
        </a>
      )}
    </nav>
  );
}
