import { useSuspenseQuery } from '@tanstack/react-query';
import type { TopicsPage as TopicsPageData } from '../../article/listPages.ts';
import { topicPath } from '../../article/paths.ts';
import { BriefCard } from '../lists/BriefCard.tsx';
import { ThumbCard } from '../lists/ThumbCard.tsx';
import { topicsQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import css from './TopicsPage.module.css';

/** Every topic that has stories, with its newest. */
function TopicsPage() {
  const { data } = useSuspenseQuery(topicsQuery());
  const words = useWords();
  return (
    <>
      <Head title={words.say('topics')} language={words.language} />
      <PageTitle title={words.say('topics')} deck={null} />
      {data.topics.length === 0 && <p>{words.say('topicsEmpty')}</p>}
      {data.topics.map((item) => (
        <TopicStories key={item.topic.slug} item={item} />
      ))}
    </>
  );
}

function TopicsFault() {
  return <PageFault missing={['missingTitle', 'missingText']} broken="listBrokenTitle" />;
}

function TopicStories({ item: { topic, total, stories } }: { item: TopicsPageData['topics'][number] }) {
  const words = useWords();
  const [first, ...more] = stories;
  return (
    <section className={css.topic} data-ink={topic.ink}>
      <div>
        <h2>
          <PageLink to={topicPath(topic.slug)}>{topic.name}</PageLink>
        </h2>
        {topic.deck !== null && <p>{topic.deck}</p>}
        <p>{words.say('stories', { count: total })}</p>
      </div>
      {first !== undefined && <ThumbCard story={first} level={3} />}
      <ul>
        {more.map((story) => (
          <li key={story.slug}>
            <BriefCard story={story} level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export { TopicsPage as Component, TopicsFault as ErrorBoundary };
