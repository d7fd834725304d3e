import { useId } from 'react';
import type { FrontMark } from '../../article/front.ts';
import type { Summary } from '../../article/pages.ts';
import { placesPath } from '../../article/paths.ts';
import { PlaceName } from '../lists/PlaceName.tsx';
import { topicInk } from '../../article/topicInk.ts';
import { Night } from '../map/Night.tsx';
import { WorldMap } from '../map/WorldMap.tsx';
import { NightKey } from '../meridian/NightKey.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { LocalTime } from '../words/LocalTime.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './PlacesRow.module.css';

type Props = {
  marks: FrontMark[];
  /** The stories that the marks lead to. */
  stories: Summary[];
};

/** The places of the page on the map of the world, and from west to east, each with the time there now. */
export function PlacesRow({ marks, stories }: Props) {
  const id = useId();
  const { say } = useWords();
  const paper = usePaper();
  if (marks.length === 0) return null;
  const dots = marks.flatMap(({ place: { name, path }, slug, onMap }) => {
    if (path === null || onMap === null) return [];
    const topics = stories.find((story) => story.slug === slug)?.topics ?? [];
    return [{ name, path, mark: onMap, ink: topicInk(topics, paper) ?? null }];
  });
  return (
    <section className={css.row} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id}>
          <PageLink to={placesPath}>{say('places')}</PageLink>
        </h2>
        <NightKey />
      </div>
      <div className={css.world}>
        <WorldMap places={dots}>
          <Night />
        </WorldMap>
      </div>
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
