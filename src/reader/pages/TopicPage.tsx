import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { topicPath } from '../../article/paths.ts';
import { ListHead } from '../river/ListHead.tsx';
import { River } from '../river/River.tsx';
import { titleOfPage } from '../river/titleOfPage.ts';
import { WorldMap } from '../map/WorldMap.tsx';
import { topicQuery } from '../queries.ts';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { useWords } from '../words/useWords.ts';

/** The newest stories of a topic, or a page of its archive. */
export function TopicPage() {
  const { data } = useSuspenseQuery(topicQuery(useParams()));
  const words = useWords();
  const { topic, page, total, marks } = data;
  const title = titleOfPage(topic.name, page, words);
  return (
    <div data-ink={topic.ink}>
      <Head
        title={title}
        language={words.language}
        description={topic.deck ?? undefined}
        path={topicPath(topic.slug, page)}
      />
      <ListHead
        title={title}
        deck={page === null ? topic.deck : null}
        total={total}
        map={marks.length === 0 ? null : { world: <WorldMap places={marks} /> }}
      />
      <River river={data} empty={words.say('topicEmpty')} />
    </div>
  );
}

export function TopicFault() {
  return (
    <PageFault
      missing={['topicMissingTitle', 'topicMissingText']}
      offline="listOfflineText"
      broken="listBrokenTitle"
    />
  );
}
