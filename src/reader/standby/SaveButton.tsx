import { Ribbon } from './Ribbon.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  /** The address of the story. */
  path: string;
  headline: string;
  className?: string | undefined;
  /** Whether the word stands beside the ribbon. */
  hasWord?: boolean;
};

/**
 * Saves a story, and when it is saved takes it off again. It is the same for everybody: what it does,
 * and that a story is saved, comes with the script that `Standby` loads.
 */
export function SaveButton({ path, headline, className, hasWord = false }: Props) {
  const { say } = useWords();
  return (
    <button type="button" className={className} data-save={path} aria-label={`${say('save')}: ${headline}`}>
      <Ribbon />
      {hasWord && <span>{say('save')}</span>}
    </button>
  );
}
