import { useWords } from '../words/useWords.ts';
import type { Message } from '../words/en.ts';
import { baseOf, speaker, type Say } from '../words/words.ts';

type Catalogue<Key extends string> = Readonly<Record<Key, Message>>;

/**
 * Words that come with what is opened, because a page must not pay for what is not. `english` is there
 * with the script; each other language is loaded when it is first needed.
 *
 * Gives the way to load those of a language of the interface, which must have ended before anything is
 * drawn with them, and the way to say them: in the paper's language where they are loaded.
 */
export function wordsOnDemand<Key extends string>(
  english: Catalogue<Key>,
  catalogues: Record<string, () => Promise<Catalogue<Key>>>,
): { load: (language: string) => Promise<void>; useSay: () => Say<Key> } {
  const inEnglish = speaker('en', english);
  const sayings = new Map<string, Say<Key>>();
  return {
    async load(language) {
      const catalogue = await catalogues[baseOf(language)]?.();
      if (catalogue !== undefined) sayings.set(baseOf(language), speaker(language, catalogue));
    },
    useSay: () => sayings.get(baseOf(useWords().language)) ?? inEnglish,
  };
}
