import { useId } from 'react';
import type { Summary } from '../../article/pages.ts';
import { BriefCard } from '../lists/BriefCard.tsx';
import { useWords } from '../words/useWords.ts';
import css from './LatestRail.module.css';
import { RailTime } from './RailTime.tsx';

type Props = { stories: Summary[] };

/** The newest stories beside the lead, each with its time. */
export function LatestRail({ stories }: Props) {
  const id = useId();
  const words = useWords();
  return (
    <aside className={css.rail} aria-labelledby={id}>
      <h2 id={id}>{words.say('latest')}</h2>
      <ol>
        {stories.map((story) => (
          <li key={story.slug}>
            <RailTime instant={story.published} />
            <BriefCard story={story} level={3} />
          </li>
        ))}
      </ol>
    </aside>
  );
}
