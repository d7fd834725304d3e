import { wordsOnDemand } from '../panel/wordsOnDemand.ts';
import { en } from './en.ts';

/** The words of what a reader can do with a story. */
export const { load: loadStoryWords, useSay: useStoryWords } = wordsOnDemand(en, {
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
});
