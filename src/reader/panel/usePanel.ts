import { useState, type ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

/** What a panel needs of the page that it opens over. */
export type PanelProps = {
  /** What opened it, null when that was a key. */
  opener: Element | null;
  onClose: () => void;
};

/** Draws a panel once its words in the language of the interface have come. */
export type DrawPanel = (language: string, props: PanelProps) => Promise<ReactNode>;

/**
 * A panel that is loaded when it is first asked for. Gives what is to be drawn, null while it is closed,
 * and what opens it.
 */
export function usePanel(
  load: () => Promise<DrawPanel>,
): [panel: ReactNode, open: (opener: Element | null) => Promise<void>] {
  const { language } = useWords();
  const [panel, setPanel] = useState<ReactNode>(null);
  return [
    panel,
    async (opener) => {
      const draw = await load();
      setPanel(await draw(language, { opener, onClose: () => setPanel(null) }));
    },
  ];
}
