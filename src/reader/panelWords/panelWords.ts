import { useWords } from '../words/useWords.ts';
import { baseOf, speaker, type Say } from '../words/words.ts';
import { en, type PanelCatalogue, type PanelKey } from './en.ts';

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

/** Says the words of panels, in the language of the paper where they are loaded. */
export function usePanelWords(): Say<PanelKey> {
  return sayings.get(useWords().language) ?? english;
}
