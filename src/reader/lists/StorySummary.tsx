import type { Summary } from '../../article/pages.ts';
import { storyPath } from '../../article/paths.ts';
import { Picture } from '../picture/Picture.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { StoryPlace } from '../story/StoryPlace.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { Moment } from '../words/Time.tsx';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './StorySummary.module.css';
import { topicInk } from './topicInk.ts';

type Props = {
  story: Summary;
  /** The level of its heading on the page. */
  level: 2 | 3;
  /** Whether its picture is the first of the page. */
  isFirst?: boolean;
};

/** A story as lists show it: place, headline, first words, day. */
export function StorySummary({ story, level, isFirst = false }: Props) {
  const { slug, headline, deck, dateline, language, published, picture, focus, topics } = story;
  const paper = usePaper();
  const words = useWords();
  const Heading = `h${level}` as const;
  return (
    <article
      className={css.summary}
      data-ink={topicInk(topics, paper)}
      {...languageAttributes(language, words.language)}
    >
      {picture !== null && (
        <Picture picture={picture} focus={focus} isFirst={isFirst} sizes="(min-width: 42rem) 20rem, 100vw" />
      )}
      {dateline !== null && <StoryPlace dateline={dateline} />}
      <Heading>
        <PageLink to={storyPath(slug)}>{headline}</PageLink>
      </Heading>
      {deck !== null && <p className={css.deck}>{deck}</p>}
      <p className={css.time} {...languageAttributes(words.language, language)}>
        <Moment instant={published} />
      </p>
    </article>
  );
}
