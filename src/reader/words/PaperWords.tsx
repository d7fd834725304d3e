import type { ReactNode } from 'react';
import { languageAttributes } from './languageAttributes.ts';
import { useWords } from './useWords.ts';

type Props = {
  /** The language of the text around. */
  within: string;
  children: ReactNode;
};

/** Words of the interface inside a story that may be in another language. */
export function PaperWords({ within, children }: Props) {
  const { language } = useWords();
  if (language === within) return children;
  return <span {...languageAttributes(language, within)}>{children}</span>;
}
