import type { Article } from '../../article/schema.ts';
import { topicPath } from '../../article/paths.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { PaperWords } from '../words/PaperWords.tsx';
import css from './StoryTitle.module.css';

type Props = { story: Pick<Article, 'headline' | 'standfirst' | 'topics' | 'language'> };

/** The sections of a story, its headline and its standfirst. */
export function StoryTitle({ story: { headline, standfirst, topics, language } }: Props) {
  return (
    <>
      {topics.length > 0 && (
        <p className={css.topics}>
          {topics.map((topic) => (
            <PaperWords key={topic.slug} within={language}>
              <PageLink to={topicPath(topic.slug)}>{topic.name}</PageLink>
            </PaperWords>
          ))}
        </p>
      )}
      <h1 tabIndex={-1} className={css.headline}>
        {headline}
      </h1>
      {standfirst !== null && <p className={css.standfirst}>{standfirst}</p>}
    </>
  );
}
