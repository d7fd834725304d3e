import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { countryPath } from '../../article/paths.ts';
import { PlaceName } from '../lists/PlaceName.tsx';
import { River } from '../lists/River.tsx';
import { titleOfPage } from '../lists/titleOfPage.ts';
import { countryQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import css from './CountryPage.module.css';

/** The newest stories from a country and its places, or a page of its archive. */
export function CountryPage() {
  const { country: code, place: page } = useParams();
  const { data } = useSuspenseQuery(countryQuery({ country: code, page }));
  const words = useWords();
  const { country, places } = data;
  const title = titleOfPage(words.country(country), data.page, words);
  return (
    <>
      <Head title={title} language={words.language} path={countryPath(country, data.page)} />
      <PageTitle title={title} deck={null} />
      {places.length > 0 && (
        <nav className={css.places} aria-label={words.say('placesIn', { country: words.country(country) })}>
          <ul>
            {places.map(({ place }) => (
              <li key={place.path ?? place.name}>
                <PlaceName place={place} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <River river={data} empty={words.say('placeEmpty')} />
    </>
  );
}

export function CountryFault() {
  return (
    <PageFault
      missing={['placeMissingTitle', 'placeMissingText']}
      offline="listOfflineText"
      broken="listBrokenTitle"
    />
  );
}
