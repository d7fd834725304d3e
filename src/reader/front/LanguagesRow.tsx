import { useId } from 'react';
import type { Summary } from '../../article/pages.ts';
import { BriefCard } from '../lists/BriefCard.tsx';
import { CardTime } from '../lists/CardTime.tsx';
import { useWords } from '../words/useWords.ts';
import css from './LanguagesRow.module.css';

type Props = { stories: Summary[] };

/** Stories in other languages than the paper's. */
export function LanguagesRow({ stories }: Props) {
  const id = useId();
  const { say } = useWords();
  return (
    <section className={css.row} aria-labelledby={id}>
      <h2 id={id}>{say('otherLanguages')}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.slug}>
            <BriefCard story={story} level={3}>
              <CardTime story={story} />
            </BriefCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
