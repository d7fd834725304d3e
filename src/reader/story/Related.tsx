import type { StoryPage } from '../../article/pages.ts';
import { ColumnCard } from '../lists/ColumnCard.tsx';
import { useWords } from '../words/useWords.ts';
import css from './Related.module.css';

type Props = { story: StoryPage };

/** The stories that were chosen for this one when it was pressed, under the topic that all of them share. */
export function Related({ story: { related, topics } }: Props) {
  const words = useWords();
  if (related.length === 0) return null;
  const shared = topics.find(({ slug }) =>
    related.every((other) => other.topics.some((topic) => topic.slug === slug)),
  );
  return (
    <section className={css.related} lang={words.language} dir={words.direction}>
      <h2>{shared === undefined ? words.say('related') : words.say('relatedIn', { topic: shared.name })}</h2>
      <ul>
        {related.map((story) => (
          <li key={story.slug}>
            <ColumnCard story={{ ...story, deck: null }} level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
