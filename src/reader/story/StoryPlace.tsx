import type { Place } from '../../article/schema.ts';
import { Kink } from '../shell/Kink.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import css from './StoryPlace.module.css';

type Props = { dateline: { text: string; places: Place[] } };

/** Where a story was written, as filed; each place that has a page leads to it. */
export function StoryPlace({ dateline: { text, places } }: Props) {
  const [only, ...more] = places;
  return (
    <p className={css.place}>
      <Kink />
      {only === undefined || more.length > 0 ? (
        <Places text={text} places={places} />
      ) : (
        <Linked place={only} text={text} />
      )}
    </p>
  );
}

function Places({ text, places }: { text: string; places: Place[] }) {
  if (places.length === 0) return <bdi>{text}</bdi>;
  return places.map((place, index) => (
    <span key={place.path ?? place.name}>
      {index > 0 && ' · '}
      <Linked place={place} text={place.name} />
    </span>
  ));
}

function Linked({ place: { path }, text }: { place: Place; text: string }) {
  return path === null ? (
    <bdi>{text}</bdi>
  ) : (
    <PageLink to={path}>
      <bdi>{text}</bdi>
    </PageLink>
  );
}
