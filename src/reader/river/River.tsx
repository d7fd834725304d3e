import type { Summary } from '../../article/pages.ts';
import { formatDay } from '../words/formatDate.ts';
import { Day } from '../words/Time.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import { formatWeekday } from './formatWeekday.ts';
import { groupByDay } from './groupByDay.ts';
import { Neighbours } from './Neighbours.tsx';
import css from './River.module.css';
import { RiverStory } from './RiverStory.tsx';

type Props = {
  river: { stories: Summary[]; page: number | null; older: string | null; newer: string | null };
  /** What is said when there is no story; null where a lead stands above. */
  empty: string | null;
};

/** A list that stories join at the top, by day, with the way to its older and newer pages. */
export function River({ river, empty }: Props) {
  const { timeZone } = usePaper();
  const words = useWords();
  const { stories, older, newer } = river;
  const dayOf = (instant: string) => formatDay(instant, timeZone, words);
  if (stories.length === 0 && older === null && newer === null)
    return empty === null ? null : <p className={css.river}>{empty}</p>;
  return (
    <div className={css.river}>
      {groupByDay(stories, dayOf).map(({ key, stories: group }) => (
        <section key={key} className={css.day}>
          <DayHeading instant={group[0]?.published ?? ''} />
          <ol>
            {group.map((story) => (
              <li key={story.slug}>
                <RiverStory story={story} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Neighbours river={river} />
    </div>
  );
}

function DayHeading({ instant }: { instant: string }) {
  const { timeZone } = usePaper();
  const words = useWords();
  return (
    <h2>
      {formatWeekday(instant, timeZone, words)}{' '}
      <span>
        <Day instant={instant} />
      </span>
    </h2>
  );
}
