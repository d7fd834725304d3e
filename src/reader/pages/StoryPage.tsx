import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { StoryPage as StoryPageData } from '../../article/pages.ts';
import { Body } from '../body/Body.tsx';
import { topicInk } from '../../article/topicInk.ts';
import { Passages } from '../passages/Passages.tsx';
import { storyQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { Byline } from '../story/Byline.tsx';
import { Corrections } from '../story/Corrections.tsx';
import { CoverPhoto } from '../story/CoverPhoto.tsx';
import { Related } from '../story/Related.tsx';
import { ScrollAids } from '../story/ScrollAids.tsx';
import { StoryRail } from '../story/StoryRail.tsx';
import { StoryTitle } from '../story/StoryTitle.tsx';
import { usePaper } from '../words/useWords.ts';
import { NoticePage } from './NoticePage.tsx';
import css from './StoryPage.module.css';

/**
 * The class of both parts of a story, its head and its text (0066): reader views that have found the text
 * keep what stands beside it under the same class, if that says what it is in a word they know.
 */
const part = 'story-part';

/** A story, or the notice that stands in its place. */
function StoryPage() {
  const { data } = useSuspenseQuery(storyQuery(useParams()));
  return 'headline' in data ? <Story story={data} /> : <NoticePage notice={data} />;
}

function StoryFault() {
  return <PageFault missing={['storyMissingTitle', 'storyMissingText']} broken="storyBrokenTitle" />;
}

function Story({ story }: { story: StoryPageData }) {
  const { slug, headline, topics, format, cover } = story;
  const isLong = format === 'longread';
  return (
    <>
      <Head title={headline} language={story.language} />
      <article className={isLong ? css.long : css.story} data-ink={topicInk(topics, usePaper())}>
        <ScrollAids key={slug} headline={headline} sections={story.sections} />
        <section className={part}>
          <header className={css.head}>
            <header>
              <StoryTitle story={story} />
            </header>
            {isLong && cover !== null && <CoverPhoto cover={cover} />}
          </header>
          <aside className={css.rail}>
            <StoryRail story={story} />
          </aside>
          <footer className={css.names}>
            <Byline article={story} />
          </footer>
          {!isLong && cover !== null && <CoverPhoto cover={cover} />}
        </section>
        <section className={part}>
          <Body article={story}>
            <Corrections article={story} />
          </Body>
        </section>
      </article>
      <Passages key={slug} story={story} />
      <Related story={story} />
    </>
  );
}

export { StoryPage as Component, StoryFault as ErrorBoundary };
