import { useSuspenseQuery } from '@tanstack/react-query';
import type { TopicsPage as TopicsPageData } from '../../article/listPages.ts';
import { topicPath, topicsPath } from '../../article/paths.ts';
import { ColumnCard } from '../lists/ColumnCard.tsx';
import { topicsQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import css from './TopicsPage.module.css';

/** Every topic that has stories, with its newest. */
export function TopicsPage() {
  const { data } = useSuspenseQuery(topicsQuery());
  const words = useWords();
  return (
    <>
      <Head title={words.say('topics')} language={words.language} path={topicsPath} />
      <PageTitle title={words.say('topics')} deck={null} />
      {data.topics.length === 0 && <p>{words.say('topicsEmpty')}</p>}
      {data.topics.map((item) => (
        <TopicStories key={item.topic.slug} item={item} />
      ))}
    </>
  );
}

export function TopicsFault() {
  return (
    <PageFault missing={['missingTitle', 'missingText']} offline="listOfflineText" broken="listBrokenTitle" />
  );
}

function TopicStories({ item: { topic, total, stories } }: { item: TopicsPageData['topics'][number] }) {
  const { say } = useWords();
  return (
    <section className={css.topic} data-ink={topic.ink}>
      <h2>
        <PageLink to={topicPath(topic.slug)}>{topic.name}</PageLink>
      </h2>
      {topic.deck !== null && <p className={css.deck}>{topic.deck}</p>}
      <p className={css.deck}>{say('stories', { count: total })}</p>
      <ul>
        {stories.map((story) => (
          <li key={story.slug}>
            <ColumnCard story={story} level={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
