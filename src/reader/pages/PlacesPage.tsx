import { useSuspenseQuery } from '@tanstack/react-query';
import type { PlacesPage as PlacesPageData, Summary } from '../../article/pages.ts';
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

/** Every place that stories came from, by country, with the newest story of each. */
export function PlacesPage() {
  const { data } = useSuspenseQuery(placesQuery());
  const words = useWords();
  return (
    <>
      <Head title={words.say('places')} language={words.language} path={placesPath} />
      <PageTitle title={words.say('places')} deck={null} />
      {data.countries.length === 0 && <p>{words.say('placesEmpty')}</p>}
      <div className={css.countries}>
        {data.countries.map((country) => (
          <Country key={country.country} country={country} />
        ))}
      </div>
    </>
  );
}

export function PlacesFault() {
  return (
    <PageFault missing={['missingTitle', 'missingText']} offline="listOfflineText" broken="listBrokenTitle" />
  );
}

function Country({ country: { country, path, places } }: { country: PlacesPageData['countries'][number] }) {
  const words = useWords();
  return (
    <section>
      <h2>
        <PageLink to={path}>{words.country(country)}</PageLink>
      </h2>
      <ul>
        {places.map(({ place, newest }) => (
          <li key={place.path ?? place.name}>
            <PlaceName place={place} />
            {newest !== null && <Newest story={newest} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Newest({ story: { slug, headline, language } }: { story: Summary }) {
  const words = useWords();
  return (
    <p {...languageAttributes(language, words.language)}>
      <PageLink to={storyPath(slug)}>{headline}</PageLink>
    </p>
  );
}
