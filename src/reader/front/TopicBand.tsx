import { useId } from 'react';
import type { Summary, Topic } from '../../article/pages.ts';
import { topicPath } from '../../article/paths.ts';
import { FeatureCard } from '../lists/FeatureCard.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { useWords } from '../words/useWords.ts';
import { Stack } from './Stack.tsx';
import css from './TopicBand.module.css';

type Props = {
  topic: Topic | null;
  stories: Summary[];
  /** Whether the large story stands at the end. */
  isMirrored: boolean;
};

/** A large story beside small ones, under the name of their topic if they have one. */
export function TopicBand({ topic, stories, isMirrored }: Props) {
  const id = useId();
  const level = topic === null ? 2 : 3;
  const feature = isMirrored ? stories.at(-1) : stories[0];
  const stack = stories.filter((story) => story !== feature);
  const large = feature !== undefined && <FeatureCard story={feature} level={level} />;
  const small = stack.length > 0 && <Stack stories={stack} level={level} />;
  return (
    <section className={css.band} data-ink={topic?.ink} aria-labelledby={topic === null ? undefined : id}>
      {topic !== null && <BandHead id={id} topic={topic} stories={stories} />}
      <div className={css.stories} data-mirrored={isMirrored && stack.length > 0 ? '' : undefined}>
        {isMirrored ? small : large}
        {isMirrored ? large : small}
      </div>
    </section>
  );
}

function BandHead({ id, topic, stories }: { id: string; topic: Topic; stories: Summary[] }) {
  const { slug, name } = topic;
  const { say } = useWords();
  const places = new Set(
    stories.flatMap(({ dateline }) => dateline?.places.map((place) => place.name) ?? []),
  );
  return (
    <div className={css.head}>
      <h2 id={id}>
        <PageLink to={topicPath(slug)}>{name}</PageLink>
      </h2>
      {places.size > 0 && <p>{[...places].join(' · ')}</p>}
      <PageLink to={topicPath(slug)} className={css.all}>
        {say('allInTopic', { topic: name })}
      </PageLink>
    </div>
  );
}
