import type { Summary } from '../../article/pages.ts';
import { ColumnCard } from '../lists/ColumnCard.tsx';
import css from './ColumnsRow.module.css';
import { Stack } from './Stack.tsx';

type Props = {
  /** Side by side. */
  stories: Summary[];
  /** One under the other in the last column; none, no column. */
  stack?: Summary[];
};

/** Stories side by side, in two columns on a tablet and four on a desktop. */
export function ColumnsRow({ stories, stack = [] }: Props) {
  return (
    <div className={css.row} data-columns={stories.length + Math.min(1, stack.length)}>
      {stories.map((story) => (
        <ColumnCard key={story.slug} story={story} level={2} />
      ))}
      {stack.length > 0 && <Stack stories={stack} level={2} />}
    </div>
  );
}
