import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { countryPath, riverPath } from '../../article/paths.ts';
import { River } from '../lists/River.tsx';
import { titleOfPage } from '../lists/titleOfPage.ts';
import { isPageNumber, placeQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import { CountryPage } from './CountryPage.tsx';
import css from './PlacePage.module.css';

/** The third part of an address below `/places/`: the name of a place, or the number of an archive page. */
export function PlaceOrCountryPage() {
  const { place = '' } = useParams();
  return isPageNumber(place) ? <CountryPage /> : <PlacePage />;
}

export function PlaceFault() {
  return (
    <PageFault
      missing={['placeMissingTitle', 'placeMissingText']}
      offline="listOfflineText"
      broken="listBrokenTitle"
    />
  );
}

/** The newest stories from a place, or a page of its archive. */
function PlacePage() {
  const { data } = useSuspenseQuery(placeQuery(useParams()));
  const words = useWords();
  const { place, page } = data;
  const title = titleOfPage(place.name, page, words);
  const path = place.path === null ? undefined : riverPath(place.path, page);
  return (
    <>
      <Head title={title} language={words.language} {...(path === undefined ? {} : { path })} />
      <PageTitle title={title} deck={null} />
      {place.country !== null && (
        <p className={css.country}>
          <PageLink to={countryPath(place.country)}>{words.country(place.country)}</PageLink>
        </p>
      )}
      <River river={data} empty={words.say('placeEmpty')} />
    </>
  );
}
