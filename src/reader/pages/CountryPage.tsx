import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { placesPath } from '../../article/paths.ts';
import { PlaceName } from '../lists/PlaceName.tsx';
import { CountryMap } from '../map/CountryMap.tsx';
import { countryQuery } from '../queries.ts';
import { ListHead } from '../river/ListHead.tsx';
import { River } from '../river/River.tsx';
import { titleOfPage } from '../river/titleOfPage.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { useWords } from '../words/useWords.ts';
import css from './CountryPage.module.css';

/** The newest stories from a country and its places, or a page of its archive. */
export function CountryPage() {
  const { country: code, place: page } = useParams();
  const { data } = useSuspenseQuery(countryQuery({ country: code, page }));
  const words = useWords();
  const { country, places, map, total } = data;
  const name = words.country(country);
  const title = titleOfPage(name, data.page, words);
  const marked = places.flatMap(({ place, mark }) =>
    mark === null || place.path === null ? [] : [{ name: place.name, path: place.path, mark }],
  );
  return (
    <>
      <Head title={title} language={words.language} />
      <ListHead
        title={title}
        total={total}
        map={map === null ? null : { chart: <CountryMap map={map} name={name} places={marked} /> }}
      >
        <p className={css.up}>
          <PageLink to={placesPath}>{words.say('places')}</PageLink>
        </p>
        {places.length > 0 && (
          <nav className={css.places} aria-label={words.say('placesIn', { country: name })}>
            <ul>
              {places.map(({ place, total: count }) => (
                <li key={place.path ?? place.name}>
                  <PlaceName place={place} /> <span>{words.say('stories', { count })}</span>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </ListHead>
      <River river={data} empty={words.say('placeEmpty')} />
    </>
  );
}

function CountryFault() {
  return <PageFault missing={['placeMissingTitle', 'placeMissingText']} broken="listBrokenTitle" />;
}

export { CountryPage as Component, CountryFault as ErrorBoundary };
