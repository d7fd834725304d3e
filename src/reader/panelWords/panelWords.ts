import { wordsOnDemand } from '../panel/wordsOnDemand.ts';
import { en } from './en.ts';

/** The words of panels. */
export const { load: loadPanelWords, useSay: usePanelWords } = wordsOnDemand(en, {
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
});
