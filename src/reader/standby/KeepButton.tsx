import { useWords } from '../words/useWords.ts';
import css from './KeepButton.module.css';
import { Ribbon } from './Ribbon.tsx';

type Props = { path: string };

/** Opens what keeps a list with all its stories; that comes with the script that `Standby` loads. */
export function KeepButton({ path }: Props) {
  const { say } = useWords();
  return (
    <button type="button" className={css.keep} data-keep={path} aria-haspopup="dialog">
      <Ribbon />
      {say('keepTopic')}
    </button>
  );
}
