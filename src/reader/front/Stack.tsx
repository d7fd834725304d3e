import type { Summary } from '../../article/pages.ts';
import { BriefCard } from '../lists/BriefCard.tsx';
import { CardTime } from '../lists/CardTime.tsx';
import { ThumbCard } from '../lists/ThumbCard.tsx';
import css from './Stack.module.css';

type Props = { stories: Summary[]; level: 2 | 3 };

/** Small stories one under the other; the first shows its picture if it has one. */
export function Stack({ stories, level }: Props) {
  return (
    <div className={css.stack}>
      {stories.map((story, index) =>
        index === 0 && story.picture !== null ? (
          <ThumbCard key={story.slug} story={story} level={level} />
        ) : (
          <BriefCard key={story.slug} story={story} level={level}>
            <CardTime story={story} />
          </BriefCard>
        ),
      )}
    </div>
  );
}
