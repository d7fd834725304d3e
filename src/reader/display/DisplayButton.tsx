import { PanelButton } from '../panel/PanelButton.tsx';
import { useWords } from '../words/useWords.ts';

const letters =
  'M1.5 16 6.3 4.5h.9L12 16m-8.6-4.4h6.8M13 16c-1.4 0-2-.8-2-1.8 0-1.6 1.6-2.2 3.2-2.3l2.2-.1m.2 4.2v-4.6c0-1.4-.8-2.2-2.4-2.2-1.3 0-2.2.5-2.6 1.4m5 2.8c-.4 1.6-1.9 2.6-3.6 2.6';

type Props = { className?: string | undefined };

/** The button that opens the display settings. */
export function DisplayButton({ className }: Props) {
  return <PanelButton name={useWords().say('display')} icon={letters} load={load} className={className} />;
}

async function load() {
  return (await import('./DisplayPanel.tsx')).drawDisplayPanel;
}
