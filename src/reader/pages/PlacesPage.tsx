import { useSuspenseQuery } from '@tanstack/react-query';
import type { PlacesPage as PlacesPageData } from '../../article/listPages.ts';
import { placesPath, storyPath } from '../../article/paths.ts';
import { PlaceName } from '../lists/PlaceName.tsx';
import { placesQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { useWords } from '../words/useWords.ts';
import css from './PlacesPage.module.css';

type CountryEntry = PlacesPageData['continents'][number]['countries'][number];

/** Every place that stories came from, by country, with the newest story of each. */
export function PlacesPage() {
  const { data } = useSuspenseQuery(placesQuery());
  const words = useWords();
  return (
    <>
      <Head title={words.say('places')} language={words.language} path={placesPath} />
      <PageTitle title={words.say('places')} deck={null} />
      {data.continents.length === 0 && <p>{words.say('placesEmpty')}</p>}
      {data.continents.map(({ continent, countries }) => (
        <section key={continent} className={css.continent}>
          <h2>{words.country(continent)}</h2>
          <ul className={css.countries}>
            {countries.map((country) => (
              <Country key={country.country} country={country} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function PlacesFault() {
  return (
    <PageFault missing={['missingTitle', 'missingText']} offline="listOfflineText" broken="listBrokenTitle" />
  );
}

function Country({ country }: { country: CountryEntry }) {
  const words = useWords();
  const { path, total, newest, places } = country;
  return (
    <li>
      <h3>
        <PageLink to={path}>{words.country(country.country)}</PageLink>
      </h3>{' '}
      <span className={css.count}>{words.say('stories', { count: total })}</span>
      {places.length > 0 && (
        <ul>
          {places.map(({ place }) => (
            <li key={place.path ?? place.name}>
              <PlaceName place={place} />
            </li>
          ))}
        </ul>
      )}
      <p {...languageAttributes(newest.language, words.language)}>
        <PageLink to={storyPath(newest.slug)}>{newest.headline}</PageLink>
      </p>
    </li>
  );
}
