import type { StoryPage } from '../../article/pages.ts';
import type { Dateline, Place } from '../../article/schema.ts';
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
      {dateline !== null && <Where dateline={dateline} story={story} />}
      <Contents sections={sections} language={language} />
    </div>
  );
}

function Where({ dateline: { text, places }, story: { map, language } }: Props & { dateline: Dateline }) {
  // The press draws the first place that has a position.
  const mapped = places.find(({ latitude }) => latitude !== null);
  return (
    <div className={css.where}>
      {map !== null && mapped !== undefined && <LocatorMap map={map} name={mapped.name} />}
      <div className={css.places}>
        {(places.length > 0 ? places : [unsettled(text)]).map((place) => (
          <PlaceNote key={place.name} place={place} language={language} />
        ))}
      </div>
    </div>
  );
}

/** A place of which nobody knows more than what was filed. */
function unsettled(name: string): Place {
  return { name, country: null, latitude: null, longitude: null, timeZone: null, path: null };
}
