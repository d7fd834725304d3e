import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { topicPath } from '../../article/paths.ts';
import { ListHead } from '../river/ListHead.tsx';
import { leadOf } from '../river/leadOf.ts';
import { River } from '../river/River.tsx';
import { titleOfPage } from '../river/titleOfPage.ts';
import { WorldMap } from '../map/WorldMap.tsx';
import { topicQuery } from '../queries.ts';
import { TopicLead } from '../river/TopicLead.tsx';
import { Head } from '../shell/Head.tsx';
import { PageFault } from '../shell/PageFault.tsx';
import { KeepButton } from '../standby/KeepButton.tsx';
import { useWords } from '../words/useWords.ts';
import css from './TopicPage.module.css';

/** The newest stories of a topic, or a page of its archive. */
function TopicPage() {
  const { data } = useSuspenseQuery(topicQuery(useParams()));
  const words = useWords();
  const { topic, page, total, marks, stories } = data;
  const title = titleOfPage(topic.name, page, words);
  const lead = page === null ? leadOf(stories) : null;
  return (
    <div data-ink={topic.ink}>
      <Head title={title} language={words.language} />
      <ListHead
        title={title}
        deck={page === null ? topic.deck : null}
        total={total}
        map={marks.length === 0 ? null : { world: <WorldMap places={marks} /> }}
      >
        {page === null && stories.length > 0 && <KeepButton path={topicPath(topic.slug)} />}
      </ListHead>
      {lead !== null && (
        <div className={css.lead}>
          <TopicLead story={lead} />
        </div>
      )}
      <River
        river={{ ...data, stories: stories.filter((story) => story !== lead) }}
        empty={lead === null ? words.say('topicEmpty') : null}
      />
    </div>
  );
}

function TopicFault() {
  return <PageFault missing={['topicMissingTitle', 'topicMissingText']} broken="listBrokenTitle" />;
}

export { TopicPage as Component, TopicFault as ErrorBoundary };
