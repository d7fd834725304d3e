import { useSuspenseQuery } from '@tanstack/react-query';
import type { PlacesPage as PlacesPageData } from '../../article/listPages.ts';
import { storyPath } from '../../article/paths.ts';
import { PlaceIndex } from '../river/PlaceIndex.tsx';
import { LocatorMap } from '../map/LocatorMap.tsx';
import { Night } from '../map/Night.tsx';
import { PlaceNote } from '../map/PlaceNote.tsx';
import { WorldMap } from '../map/WorldMap.tsx';
import { placesQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { useWords } from '../words/useWords.ts';
import css from './PlacesPage.module.css';

/** Every place that stories came from: on the map, those of the newest stories, and by continent and country. */
function PlacesPage() {
  const { data } = useSuspenseQuery(placesQuery());
  const words = useWords();
  const { continents, newest, maps } = data;
  return (
    <>
      <Head title={words.say('places')} language={words.language} />
      <PageTitle title={words.say('places')} deck={words.say('placesDeck')} />
      {continents.length === 0 ? (
        <p>{words.say('placesEmpty')}</p>
      ) : (
        <div className={css.world}>
          <WorldMap places={marked(continents)}>
            <Night />
          </WorldMap>
        </div>
      )}
      {newest.length > 0 && (
        <section className={css.newest}>
          <h2>{words.say('newestPlaces')}</h2>
          <ul>
            {newest.map((item, index) => (
              <NewestPlace key={item.place.path} item={item} map={maps[index] ?? null} />
            ))}
          </ul>
        </section>
      )}
      <PlaceIndex continents={continents} />
    </>
  );
}

function PlacesFault() {
  return <PageFault missing={['missingTitle', 'missingText']} broken="listBrokenTitle" />;
}

type NewestProps = { item: PlacesPageData['newest'][number]; map: PlacesPageData['maps'][number] };

function NewestPlace({ item: { place, story, ink }, map }: NewestProps) {
  const words = useWords();
  return (
    <li data-ink={ink ?? undefined}>
      {map !== null && (
        <div className={css.map}>
          <LocatorMap map={map} name={place.name} />
        </div>
      )}
      <div>
        <PlaceNote place={place} language={words.language} />
        <h3 {...languageAttributes(story.language, words.language)}>
          <PageLink to={storyPath(story.slug)}>{story.headline}</PageLink>
        </h3>
      </div>
    </li>
  );
}

/** The places of the index that have a mark on the map. */
function marked(continents: PlacesPageData['continents']) {
  return continents
    .flatMap(({ countries }) => countries)
    .flatMap(({ places }) => places)
    .flatMap(({ place: { name, path }, mark, ink }) =>
      mark === null || path === null ? [] : [{ name, path, mark, ink }],
    );
}

export { PlacesPage as Component, PlacesFault as ErrorBoundary };
