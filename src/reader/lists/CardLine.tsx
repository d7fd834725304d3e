import type { ReactNode } from 'react';
import type { Summary } from '../../article/pages.ts';
import { storyPath, topicPath } from '../../article/paths.ts';
import { Kink } from '../shell/Kink.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { SaveButton } from '../standby/SaveButton.tsx';
import css from './CardLine.module.css';
import { PlaceName } from './PlaceName.tsx';

type Props = {
  story: Summary;
  /** What else the line says, each after a point: {@link CardTime}, {@link ReadingTime}. */
  children?: ReactNode;
};

/** The line over a headline: the place that a story was written from, else what it is about. */
export function CardLine({ story, children }: Props) {
  return (
    <p className={css.line}>
      <Where story={story} />
      {children}
      <SaveButton path={storyPath(story.slug)} headline={story.headline} className={css.save} />
    </p>
  );
}

function Where({ story: { dateline, topics } }: { story: Summary }) {
  const places = dateline?.places ?? [];
  const [topic] = topics;
  const names =
    places.length > 0
      ? places.map((place) => <PlaceName key={place.path ?? place.name} place={place} />)
      : dateline !== null
        ? [<bdi key="filed">{dateline.text}</bdi>]
        : topic !== undefined
          ? [
              <PageLink key="topic" to={topicPath(topic.slug)}>
                <bdi>{topic.name}</bdi>
              </PageLink>,
            ]
          : [];
  if (names.length === 0) return null;
  return (
    <span className={css.where}>
      <Kink />
      {names.flatMap((name, index) => (index === 0 ? [name] : [' / ', name]))}
    </span>
  );
}
