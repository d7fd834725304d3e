import { useId } from 'react';
import type { FrontMark } from '../../article/front.ts';
import { placesPath } from '../../article/paths.ts';
import { PlaceName } from '../lists/PlaceName.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { LocalTime } from '../words/LocalTime.tsx';
import { useWords } from '../words/useWords.ts';
import css from './PlacesRow.module.css';

type Props = { marks: FrontMark[] };

/** The places of the page from west to east, each with the time there now. */
export function PlacesRow({ marks }: Props) {
  const id = useId();
  const { say } = useWords();
  if (marks.length === 0) return null;
  return (
    <section className={css.row} aria-labelledby={id}>
      <h2 id={id}>
        <PageLink to={placesPath}>{say('places')}</PageLink>
      </h2>
      <ul>
        {marks.map(({ place }) => (
          <li key={place.path ?? place.name}>
            <PlaceName place={place} />
            <LocalTime timeZone={place.timeZone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
