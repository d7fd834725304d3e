import type { ReactNode } from 'react';
import type { Summary } from '../../article/pages.ts';
import { languageAttributes } from '../words/languageAttributes.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './Card.module.css';
import { topicInk } from '../../article/topicInk.ts';

type Props = { story: Summary; className?: string | undefined; children: ReactNode };

/** What all cards share: the story's language and ink, and that the whole of it leads to the story. */
export function Card({ story: { topics, language }, className = '', children }: Props) {
  const paper = usePaper();
  const words = useWords();
  return (
    <article
      className={`${css.card} ${className}`}
      data-ink={topicInk(topics, paper)}
      {...languageAttributes(language, words.language)}
    >
      {children}
    </article>
  );
}
