import type { ReactNode } from 'react';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import css from './ListHead.module.css';

type Props = {
  title: string;
  deck?: string | null;
  /** How many stories the list has; null where that is not said. */
  total: number | null;
  /** The map at the end of the head: a sheet of the world, or a chart in its frame. */
  map?: { world: ReactNode } | { chart: ReactNode } | null;
  /** What stands below the title: the way up, where a place lies. */
  children?: ReactNode;
};

/** The head of a list: its title, what it is about, how many stories it has, and its map. */
export function ListHead({ title, deck = null, total, map = null, children }: Props) {
  const { say } = useWords();
  return (
    <div className={map === null ? undefined : css.beside}>
      <div className={css.head}>
        <PageTitle title={title} deck={deck} />
        {total !== null && <p className={css.total}>{say('stories', { count: total })}</p>}
        {children}
      </div>
      {map !== null &&
        ('world' in map ? (
          <div className={css.world}>{map.world}</div>
        ) : (
          <div className={css.chart}>{map.chart}</div>
        ))}
    </div>
  );
}
