import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { StoryPage as StoryPageData } from '../../article/pages.ts';
import { storyPath, topicPath } from '../../article/paths.ts';
import { Body } from '../body/Body.tsx';
import { topicInk } from '../lists/topicInk.ts';
import { storyQuery } from '../queries.ts';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { Byline } from '../story/Byline.tsx';
import { Corrections } from '../story/Corrections.tsx';
import { CoverPhoto } from '../story/CoverPhoto.tsx';
import { Facts } from '../story/Facts.tsx';
import { Related } from '../story/Related.tsx';
import { StoryHead } from '../story/StoryHead.tsx';
import { StoryPlace } from '../story/StoryPlace.tsx';
import { Translations } from '../story/Translations.tsx';
import { PaperWords } from '../words/PaperWords.tsx';
import { usePaper } from '../words/useWords.ts';
import { NoticePage } from './NoticePage.tsx';
import css from './StoryPage.module.css';

/** A story, or the notice that stands in its place. */
export function StoryPage() {
  const { data } = useSuspenseQuery(storyQuery(useParams()));
  return 'headline' in data ? <Story story={data} /> : <NoticePage notice={data} />;
}

export function StoryFault() {
  return (
    <PageFault
      missing={['storyMissingTitle', 'storyMissingText']}
      offline="storyOfflineText"
      broken="storyBrokenTitle"
    />
  );
}

function Story({ story }: { story: StoryPageData }) {
  const { slug, headline, standfirst, topics, dateline, cover, facts, related, language } = story;
  return (
    <>
      <StoryHead story={story} path={storyPath(slug)} />
      <article className={css.story} data-ink={topicInk(topics, usePaper())}>
        {topics.length > 0 && (
          <p className={css.topics}>
            {topics.map((topic) => (
              <PaperWords key={topic.slug} within={language}>
                <PageLink to={topicPath(topic.slug)}>{topic.name}</PageLink>
              </PaperWords>
            ))}
          </p>
        )}
        {dateline !== null && <StoryPlace dateline={dateline} />}
        <h1 tabIndex={-1}>{headline}</h1>
        {standfirst !== null && <p className={css.standfirst}>{standfirst}</p>}
        <Byline article={story} />
        {cover !== null && <CoverPhoto cover={cover} />}
        <Body article={story} />
        <Facts facts={facts} />
        <Corrections article={story} />
        <Translations article={story} />
      </article>
      <Related stories={related} />
    </>
  );
}
