import type { StoryPage } from '../../article/pages.ts';
import { LocatorMap } from '../map/LocatorMap.tsx';
import { PlaceNote } from '../map/PlaceNote.tsx';
import { Contents, hasContents } from './Contents.tsx';
import css from './StoryRail.module.css';

type Props = { story: StoryPage };

/** Beside a story: where it was written, and what it holds. Nothing for a story that has neither. */
export function StoryRail({ story }: Props) {
  const { dateline, sections, language } = story;
  if (dateline === null && !hasContents(sections)) return null;
  return (
    <div className={css.stay}>
      {dateline !== null && <Where story={story} />}
      <Contents sections={sections} language={language} />
    </div>
  );
}

function Where({ story: { dateline, map, language } }: Props) {
  const places = dateline?.places ?? [];
  // The press draws the first place that has a position.
  const mapped = places.find(({ latitude }) => latitude !== null);
  return (
    <div className={css.where}>
      {map !== null && mapped !== undefined && <LocatorMap map={map} name={mapped.name} />}
      <div className={css.places}>
        {places.map((place) => (
          <PlaceNote key={place.name} place={place} language={language} />
        ))}
      </div>
    </div>
  );
}
