import { useWords } from '../words/useWords.ts';
import { baseOf, speaker, type Say, type Words } from '../words/words.ts';
import { en, type PanelCatalogue, type PanelKey } from './en.ts';

/** What a panel says, in the language of the interface. */
export type PanelWords = Pick<Words, 'language' | 'direction'> & { say: Say<PanelKey> };

/** The languages that panels speak besides English, each loaded when it is first needed. */
const catalogues: Record<string, () => Promise<PanelCatalogue>> = {
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};
const english = speaker('en', en);
const sayings = new Map<string, Say<PanelKey>>();

/**
 * Loads the words of panels in a language of the interface; must have ended before a panel is drawn.
 * They are apart from those of pages, because a page must not pay for what is not opened.
 */
export async function loadPanelWords(language: string): Promise<void> {
  const catalogue = await catalogues[baseOf(language)]?.();
  if (catalogue !== undefined) sayings.set(language, speaker(language, catalogue));
}

/** The words of panels, in the language of the paper where they are loaded. */
export function usePanelWords(): PanelWords {
  const { language, direction } = useWords();
  return { language, direction, say: sayings.get(language) ?? english };
}
