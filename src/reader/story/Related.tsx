import type { Summary } from '../../article/pages.ts';
import { ColumnCard } from '../lists/ColumnCard.tsx';
import { useWords } from '../words/useWords.ts';
import css from './Related.module.css';

type Props = { stories: Summary[] };

/** The stories that were chosen for this one when it was pressed. */
export function Related({ stories }: Props) {
  const words = useWords();
  if (stories.length === 0) return null;
  return (
    <section className={css.related} lang={words.language} dir={words.direction}>
      <h2>{words.say('related')}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.slug}>
            <ColumnCard story={{ ...story, deck: null }} level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
