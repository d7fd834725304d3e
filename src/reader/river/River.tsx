import type { Summary } from '../../article/pages.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { formatDay } from '../words/formatDate.ts';
import { Day } from '../words/Time.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import { groupByDay } from './groupByDay.ts';
import css from './River.module.css';
import { RiverCard } from '../lists/RiverCard.tsx';

type Props = {
  river: { stories: Summary[]; older: string | null; newer: string | null };
  /** What is said when there is no story. */
  empty: string;
};

/** A list that stories join at the top, by day, with the way to its older and newer pages. */
export function River({ river: { stories, older, newer }, empty }: Props) {
  const { timeZone } = usePaper();
  const words = useWords();
  const dayOf = (instant: string) => formatDay(instant, timeZone, words);
  if (stories.length === 0 && older === null && newer === null) return <p>{empty}</p>;
  return (
    <>
      {groupByDay(stories, dayOf).map(({ key, stories: group }) => (
        <section key={key} className={css.day}>
          <h2>{group[0] !== undefined && <Day instant={group[0].published} />}</h2>
          <ol>
            {group.map((story) => (
              <li key={story.slug}>
                <RiverCard story={story} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Neighbours older={older} newer={newer} />
    </>
  );
}

function Neighbours({ older, newer }: { older: string | null; newer: string | null }) {
  const words = useWords();
  if (older === null && newer === null) return null;
  return (
    <nav aria-label={words.say('archivePages')} className={css.pages}>
      {newer !== null && <PageLink to={newer}>{words.say('newer')}</PageLink>}
      {older !== null && <PageLink to={older}>{words.say('older')}</PageLink>}
    </nav>
  );
}
