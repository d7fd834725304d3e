import type { PlacesPage } from '../../article/listPages.ts';
import { storyPath } from '../../article/paths.ts';
import { PlaceName } from '../lists/PlaceName.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './PlaceIndex.module.css';

type Continent = PlacesPage['continents'][number];
type Props = { continents: readonly Continent[] };

/** Where stories came from, by continent and country, with the newest of each country. */
export function PlaceIndex({ continents }: Props) {
  const words = useWords();
  const paper = usePaper();
  return continents.map(({ name, countries }) => (
    <section key={name} className={css.continent}>
      <h2 {...languageAttributes(paper.language, words.language)}>{name}</h2>
      <ul>
        {countries.map((country) => (
          <Country key={country.country} country={country} />
        ))}
      </ul>
    </section>
  ));
}

function Country({
  country: { country, path, total, newest, places },
}: {
  country: Continent['countries'][number];
}) {
  const words = useWords();
  return (
    <li>
      <h3>
        <PageLink to={path}>{words.country(country)}</PageLink>{' '}
        <span>{words.say('stories', { count: total })}</span>
      </h3>
      {places.length > 0 && (
        <ul>
          {places.map(({ place, ink }) => (
            <li key={place.path} data-ink={ink ?? undefined}>
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
