import { usePanel } from '../panel/usePanel.ts';
import { useWords } from '../words/useWords.ts';

type Props = { className?: string | undefined };

/** Opens the list of keys: the way to it for those who have switched the keys off. */
export function KeysButton({ className }: Props) {
  const { say } = useWords();
  const [panel, open] = usePanel(loadKeysPanel);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => void open(currentTarget)}
      >
        {say('keyboard')}
      </button>
      {panel}
    </>
  );
}

export async function loadKeysPanel() {
  return (await import('./KeysPanel.tsx')).drawKeysPanel;
}
