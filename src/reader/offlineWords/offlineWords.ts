import { wordsOnDemand } from '../panel/wordsOnDemand.ts';
import { en } from './en.ts';

/** The words of saving and of reading without a connection. */
export const { load: loadOfflineWords, useSay: useOfflineWords } = wordsOnDemand(en, {
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
});
