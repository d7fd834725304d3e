import { useQuery } from '@tanstack/react-query';
import type { FrontPage } from '../../article/front.ts';
import { frontQuery } from '../queries.ts';
import { savesData } from '../savesData.ts';
import { formatNear, formatToday } from '../words/formatDate.ts';
import { useNow } from '../words/useNow.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import type { Words } from '../words/words.ts';
import css from './EditionLine.module.css';

/**
 * Today's date, and how fresh the front page is. A page holds no present, so it comes when the browser
 * that shows it has nothing better to do; its room is kept. On a page other than the front page it also
 * brings the front page's data, which is where most readers go next.
 */
export function EditionLine() {
  const { timeZone } = usePaper();
  const words = useWords();
  const now = useNow();
  const { data } = useQuery({
    ...frontQuery(),
    enabled: now !== null && isShown() && !savesData(),
    // What stands on the front page must not change under a reader's eyes.
    staleTime: 'static',
  });
  return (
    <p className={css.edition}>
      {now !== null && <b>{formatToday(now, timeZone, words)}</b>}
      {now !== null && data !== undefined && data.stories.length > 0 && (
        <span>{describe(data, now, timeZone, words)}</span>
      )}
    </p>
  );
}

/** As the style sheet has it: a phone has no room for the line, and does not ask for what is in it. */
function isShown(): boolean {
  return matchMedia('(min-width: 42rem)').matches;
}

function describe({ stories }: FrontPage, now: number, timeZone: string, words: Words): string {
  const newest = stories.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
  const places = new Set(stories.flatMap(({ dateline }) => dateline?.places.map(({ name }) => name) ?? []));
  const time = words.say('updatedAt', { time: formatNear(newest, now, timeZone, words) });
  return places.size === 0 ? time : `${time} · ${words.say('placesToday', { count: places.size })}`;
}
