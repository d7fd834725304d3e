import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { countryPath } from '../../article/paths.ts';
import type { Place } from '../../article/schema.ts';
import { formatPosition } from '../map/formatPosition.ts';
import { LocatorMap } from '../map/LocatorMap.tsx';
import { TimeThere } from '../map/TimeThere.tsx';
import { isPageNumber, placeQuery } from '../queries.ts';
import { ListHead } from '../river/ListHead.tsx';
import { River } from '../river/River.tsx';
import { titleOfPage } from '../river/titleOfPage.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { useWords } from '../words/useWords.ts';
import { CountryPage } from './CountryPage.tsx';
import css from './PlacePage.module.css';

/** The third part of an address below `/places/`: the name of a place, or the number of an archive page. */
function PlaceOrCountryPage() {
  const { place = '' } = useParams();
  return isPageNumber(place) ? <CountryPage /> : <PlacePage />;
}

function PlaceFault() {
  return <PageFault missing={['placeMissingTitle', 'placeMissingText']} broken="listBrokenTitle" />;
}

/** The newest stories from a place, or a page of its archive. */
function PlacePage() {
  const { data } = useSuspenseQuery(placeQuery(useParams()));
  const words = useWords();
  const { place, page, map, total } = data;
  const title = titleOfPage(place.name, page, words);
  return (
    <>
      <Head title={title} language={words.language} />
      <ListHead
        title={title}
        total={total}
        map={map === null ? null : { chart: <LocatorMap map={map} name={place.name} /> }}
      >
        <PlaceFacts place={place} />
      </ListHead>
      <River river={data} empty={words.say('placeEmpty')} />
    </>
  );
}

/** The way to a place's country, where it lies, and the time there now. */
function PlaceFacts({ place }: { place: Place }) {
  const words = useWords();
  const position = formatPosition(place);
  return (
    <div className={css.facts}>
      <p>
        {place.country !== null && (
          <PageLink to={countryPath(place.country)}>{words.country(place.country)}</PageLink>
        )}
        {place.country !== null && position !== null && ' · '}
        {position !== null && <bdi dir="ltr">{position}</bdi>}
      </p>
      {place.timeZone !== null && <TimeThere timeZone={place.timeZone} language={words.language} />}
    </div>
  );
}

export { PlaceOrCountryPage as Component, PlaceFault as ErrorBoundary };
