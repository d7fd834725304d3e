import { usePanel } from '../panel/usePanel.ts';
import { useWords } from '../words/useWords.ts';

type Props = { className?: string | undefined };

/**
 * The button that opens the display settings, an icon and its word. Looks and size are its parent's, by
 * `className`. The panel is loaded when a reader is about to ask for it.
 */
export function DisplayButton({ className }: Props) {
  const { say } = useWords();
  const [panel, open] = usePanel(load);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onPointerEnter={() => void load()}
        onClick={({ currentTarget }) => void open(currentTarget)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M1.5 16 6.3 4.5h.9L12 16m-8.6-4.4h6.8M13 16c-1.4 0-2-.8-2-1.8 0-1.6 1.6-2.2 3.2-2.3l2.2-.1m.2 4.2v-4.6c0-1.4-.8-2.2-2.4-2.2-1.3 0-2.2.5-2.6 1.4m5 2.8c-.4 1.6-1.9 2.6-3.6 2.6" />
        </svg>
        <span>{say('display')}</span>
      </button>
      {panel}
    </>
  );
}

async function load() {
  return (await import('./DisplayPanel.tsx')).drawDisplayPanel;
}
