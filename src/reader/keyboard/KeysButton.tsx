import { PanelButton } from '../panel/PanelButton.tsx';
import { useWords } from '../words/useWords.ts';

/** Opens the list of keys: the way to it for those who have switched the keys off. */
export function KeysButton() {
  return <PanelButton name={useWords().say('keyboard')} load={loadKeysPanel} />;
}

/** Loads the list of keys. */
export async function loadKeysPanel() {
  return (await import('./KeysPanel.tsx')).drawKeysPanel;
}
